"""--resume: a run that was killed goes on."""
import json
import os
import signal
import time
import unittest

import pdf
import support

LETTER = support.GOOD.read_bytes()


class ResumeTest(support.TestCase):
    def setUp(self):
        super().setUp()
        self.out = self.folder / "out.ndjson"
        self.letters = [self.file(f"in/{i:02}.txt", LETTER.replace(b"0900101", b"09001%02d" % i)) for i in range(12)]
        self.bundle = self.file("in/zz.txt", b"".join(path.read_bytes() for path in self.letters[:3]))

    def resume(self, *inputs, options=(), **more):
        """Runs, and tells how many letters were skipped."""
        manifest = self.folder / "manifest.json"
        done = support.run("--ndjson", "--resume", "-q", "-o", self.out, "--manifest", manifest, *options,
                           *(inputs or [self.folder / "in"]), **more)
        self.assertIn(done.returncode, (0, 1, 4), done.stderr)
        return json.loads(manifest.read_text(encoding="utf-8"))["letters"]["skipped"]

    def plain(self, printed):
        """The records without what only --resume writes."""
        records = support.parsed(printed)
        for record in records:
            self.assertEqual(sorted(record["source"].pop("resume")), ["fingerprint", "part", "parts"])
        return records

    def test_records_are_those_of_a_run_without_it(self):
        self.assertEqual(self.resume(), 0)
        self.assertEqual(self.plain(self.out.read_bytes()), support.records(self.folder / "in"))
        for record in support.parsed(self.out.read_bytes()):
            self.assertEqual(list(support.validator().iter_errors(record)), [])

    def test_nothing_is_done_twice(self):
        self.resume()
        first = self.out.read_bytes()
        self.assertEqual(self.resume(), 15)
        self.assertEqual(self.out.read_bytes(), first)

    def test_goes_on_wherever_it_was_cut(self):
        self.resume()
        whole = self.out.read_bytes()
        for cut in 0, 1, 5000, whole.index(b"\n"), whole.index(b"\n") + 1, len(whole) // 2, len(whole) - 1:
            self.out.write_bytes(whole[:cut])
            skipped = self.resume()
            self.assertEqual(self.out.read_bytes(), whole)
            singles = min(12, whole[:cut].count(b"\n"))
            self.assertEqual(skipped, singles)

    def test_what_changed_is_read_again(self):
        self.resume()
        self.letters[4].write_bytes(self.letters[4].read_bytes().replace(b"Upheld", b"Overturned"))
        self.letters[7].unlink()
        new = self.file("in/04b.txt", LETTER)
        self.assertEqual(self.resume(), 13)
        changed = self.out.read_bytes()
        self.assertEqual(self.plain(changed), support.records(self.folder / "in"))
        self.out.unlink()
        self.resume()
        self.assertEqual(self.out.read_bytes(), changed)
        os.rename(new, self.folder / "in/99.txt")
        self.assertEqual(self.resume(), 14)
        self.assertEqual(self.plain(self.out.read_bytes()), support.records(self.folder / "in"))

    def test_other_options_are_other_records(self):
        self.resume()
        self.assertEqual(self.resume(options=["--spans"]), 0)
        self.assertEqual(self.plain(self.out.read_bytes()), support.records("--spans", self.folder / "in"))

    def test_a_letter_of_a_bundle_that_moved(self):
        bundle = self.bundle.read_bytes()
        self.resume("-", stdin=bundle)
        self.assertEqual(self.resume("-", stdin=bundle), 3)
        self.assertEqual(self.resume("-", stdin=bundle.replace(b"CM15-0900100", b"CM15-09001xx")), 2)
        self.assertEqual(self.resume("-", stdin=b"\r" + bundle.replace(b"0900100", b"090010")), 0)

    def test_what_failed_is_tried_again(self):
        missing = self.folder / "missing.txt"
        no_letter = self.file("no letter.txt", b"Dear Sir,\n")
        self.assertEqual(self.resume(missing, no_letter, self.letters[0]), 0)
        self.assertEqual(self.resume(missing, no_letter, self.letters[0]), 1)
        missing.write_bytes(LETTER)
        self.assertEqual(self.resume(missing, no_letter, self.letters[0]), 1)
        self.assertEqual(self.resume(missing, no_letter, self.letters[0]), 2)

    def test_the_exit_code_counts_what_was_skipped(self):
        cut = self.file("cut.txt", LETTER.partition(b"Upheld")[0])
        for _ in range(2):
            done = support.run("--ndjson", "--resume", "-q", "-o", self.out, cut)
            self.assertEqual(done.returncode, 1)
        done = support.run("--ndjson", "--resume", "-q", "-o", self.out, self.letters[0])
        self.assertEqual(done.returncode, 0)

    def test_pdfs_are_not_opened_again(self):
        path = self.file("x.pdf", pdf.of_text(LETTER.decode()))
        self.assertEqual(self.resume(path), 0)
        no_tools = {**os.environ, "PATH": str(self.folder)}
        self.assertEqual(self.resume(path, env=no_tools), 1)
        self.assertEqual(len(support.parsed(self.out.read_bytes())[0]["disputes"]), 2)

    def test_other_lines_of_the_file_go(self):
        self.resume()
        whole = self.out.read_bytes()
        junk = [b"", b"x", b"{}", b'{"schema":"imr-letter/1","source":{"name":"}"', b'{"source":{"resume":{}}}',
                b'{"schema":"x","source":{"resume":{"fingerprint":"f","part":9,"parts":3}}}', b"\xff\0", b"[" * 9999]
        self.out.write_bytes(b"\n".join(junk) + b"\n" + whole)
        self.assertEqual(self.resume(), 15)
        self.assertEqual(self.out.read_bytes(), whole)

    def test_threads_change_nothing(self):
        self.resume(options=["-j", 1])
        one = self.out.read_bytes()
        self.out.write_bytes(one[:len(one) // 3])
        self.resume(options=["-j", 8])
        self.assertEqual(self.out.read_bytes(), one)

    def test_a_killed_run_leaves_whole_lines(self):
        program = support.start("--ndjson", "--resume", "-q", "-o", self.out, *self.letters, "-")
        deadline = time.monotonic() + 60
        while (not self.out.exists() or self.out.read_bytes().count(b"\n") < 12) and time.monotonic() < deadline:
            time.sleep(0.01)
        program.send_signal(signal.SIGKILL)
        program.communicate()
        self.assertEqual(len(support.parsed(self.out.read_bytes())), 12)
        self.assertEqual(self.resume(*self.letters), 12)

    def test_one_run_at_a_time(self):
        program = support.start("--ndjson", "--resume", "-q", "-o", self.out, self.letters[0], "-")
        deadline = time.monotonic() + 60
        while (not self.out.exists() or not self.out.stat().st_size) and time.monotonic() < deadline:
            time.sleep(0.01)
        second = support.run("--ndjson", "--resume", "-q", "-o", self.out, self.letters[1])
        self.assertEqual(second.returncode, 3)
        self.assertIn(b"another run writes it", second.stderr)
        program.communicate(LETTER)

    def test_usage(self):
        for options in ["--resume"], ["--resume", "--ndjson"], ["--resume", "-o", self.out]:
            self.assertEqual(support.run(*options, support.GOOD).returncode, 2)


if __name__ == "__main__":
    unittest.main()
