"""imr2sqlite, killed again and again at random moments and started again."""
import os
import random
import resource
import signal
import subprocess
import tempfile
import time
import unittest

import support
from database import TestCase, command, run

KILLS = 50
WRITES = 20
LETTERS = 40
BATCH = 4

if os.path.isdir("/dev/shm"):
    tempfile.tempdir = "/dev/shm"  # on a disk most of the time, and most kills, would fall on waiting for it


class KillTest(TestCase):
    def setUp(self):
        super().setUp()
        self.letters = self.folder / "letters"
        self.letters.mkdir()
        for i in range(LETTERS):
            letter = support.LETTERS[i % len(support.LETTERS)].read_bytes()
            (self.letters / f"{i:04}.txt").write_bytes(letter + b"\n" * (i // len(support.LETTERS)))

    def arguments(self):
        return "-q", "--batch", BATCH, "-o", self.path, self.letters

    def undisturbed(self):
        """The content that a run in peace makes, and how long it takes."""
        begin = time.monotonic()
        run(*self.arguments())
        taken = time.monotonic() - begin
        content = self.content()
        self.assertEqual(self.count("letters"), LETTERS)
        self.size = self.path.stat().st_size
        self.path.unlink()
        return content, taken

    def run_until_killed(self, seconds):
        """Whether it came to its end before."""
        program = subprocess.Popen(command(*self.arguments()))
        try:
            program.wait(seconds)
        except subprocess.TimeoutExpired:
            program.kill()
        return program.wait() >= 0

    def committed(self):
        """The letters that are there; each is there with all that belongs to it."""
        if self.query("SELECT count(*) FROM sqlite_schema") == [(0,)]:
            return set()
        self.assert_sound()
        self.assertEqual(self.query("SELECT letter_id FROM letters LEFT JOIN items USING (letter_id) "
                                    "GROUP BY letter_id HAVING count(item_number) <> item_count"), [])
        self.assertEqual(self.count("letters"), self.count("sources"))
        return {letter for letter, in self.query("SELECT letter_id FROM letters")}

    def test_killed_at_random_moments(self):
        content, taken = self.undisturbed()
        moment = random.Random(20150624)
        kills = interrupted = 0
        before = set()
        while kills < KILLS:
            if self.run_until_killed(moment.uniform(0, taken)):
                self.assertEqual(self.content(), content)
                self.path.unlink()
                before = set()
                continue
            kills += 1
            after = self.committed()
            self.assertLessEqual(before, after)
            self.assertTrue(len(after) % BATCH == 0 or len(after) == LETTERS, len(after))
            interrupted += 0 < len(after) < LETTERS
            before = after
        self.assertGreater(interrupted, KILLS // 10)
        run(*self.arguments())
        self.assertEqual(self.content(), content)

    def test_killed_in_the_midst_of_a_write(self):
        """A process dies by SIGXFSZ at the write that makes a file larger than it may be."""
        content, _ = self.undisturbed()
        most = random.Random(20150624)
        before = set()
        for _ in range(WRITES):
            def small_files_only():
                resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
                resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

            size = most.randrange(1, self.size)
            self.assertEqual(run(*self.arguments(), preexec_fn=small_files_only).returncode, -signal.SIGXFSZ)
            after = self.committed()
            self.assertLessEqual(before, after)
            self.assertTrue(len(after) % BATCH == 0 or len(after) == LETTERS, len(after))
            before = after
            if len(after) > LETTERS // 2:
                self.path.unlink()
                before = set()
        run(*self.arguments())
        self.assertEqual(self.content(), content)


if __name__ == "__main__":
    unittest.main()
