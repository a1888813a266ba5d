"""imr2sqlite, killed again and again at random moments and started again."""
import random
import subprocess
import time
import unittest

import support
from database import TestCase, command, run

KILLS = 50
LETTERS = 40
BATCH = 4


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


if __name__ == "__main__":
    unittest.main()
