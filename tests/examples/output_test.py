"""-o FILE: the whole output or none of it."""
import os
import resource
import signal
import subprocess
import time
import unittest

import support


class OutputTest(support.TestCase):
    def setUp(self):
        super().setUp()
        self.target = self.folder / "out.json"

    def assert_only(self, content):
        """The target holds this, and nothing else was left beside it."""
        self.assertEqual([p.name for p in self.folder.iterdir()], ["out.json"])
        self.assertEqual(self.target.read_bytes(), content)

    def test_file_holds_what_standard_output_would(self):
        for options in [], ["--ndjson", "--spans"]:
            done = support.run(*options, "-o", self.target, *support.LETTERS)
            self.assertEqual(done.stdout, b"")
            self.assert_only(support.run(*options, *support.LETTERS).stdout)

    def test_existing_file_is_replaced(self):
        self.target.write_bytes(b"old" * 100000)
        self.assertEqual(support.run("-o", self.target, support.GOOD).returncode, 0)
        self.assert_only(support.run(support.GOOD).stdout)

    def test_a_link_stays_a_link(self):
        real = self.folder / "real.json"
        real.write_bytes(b"old")
        self.target.symlink_to("real.json")
        support.run("-o", self.target, support.GOOD)
        self.assertTrue(self.target.is_symlink())
        self.assertEqual(real.read_bytes(), support.run(support.GOOD).stdout)

    def test_permissions_are_those_of_a_new_file(self):
        support.run("-o", self.target, support.GOOD)
        umask = os.umask(0)
        os.umask(umask)
        self.assertEqual(self.target.stat().st_mode & 0o777, 0o666 & ~umask)

    def test_failure_leaves_the_old_file(self):
        def small_files_only():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))

        self.target.write_bytes(b"old")
        done = support.run("-o", self.target, *support.LETTERS, preexec_fn=small_files_only)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"could not be completed", done.stderr)
        self.assert_only(b"old")

    def test_killed_before_the_end_leaves_the_old_file(self):
        self.target.write_bytes(b"old")
        command = [support.PROGRAM, "-q", "-o", self.target, support.GOOD, "-"]
        program = subprocess.Popen(command, stdin=subprocess.PIPE)
        deadline = time.monotonic() + 60
        while len(list(self.folder.iterdir())) < 2 and time.monotonic() < deadline:
            time.sleep(0.01)
        self.assertEqual(self.target.read_bytes(), b"old")
        program.kill()
        program.communicate()
        self.assertEqual(self.target.read_bytes(), b"old")
        self.assertEqual(support.run("-o", self.target, support.GOOD).returncode, 0)
        self.assertEqual(self.target.read_bytes(), support.run(support.GOOD).stdout)

    def test_a_device_is_written_to(self):
        self.assertEqual(support.run("-o", "/dev/null", support.GOOD).returncode, 0)
        self.assertEqual(support.run("-o", "/dev/stdout", support.GOOD).stdout, support.run(support.GOOD).stdout)


if __name__ == "__main__":
    unittest.main()
