"""Options, exit codes, and what stands on standard error."""
import json
import os
import pty
import subprocess
import time
import unittest

import support

WELL, ERRORS, USAGE, OUTPUT_FAILED, NOTHING_RECOGNIZED = range(5)


class ExitCodeTest(support.TestCase):
    def assert_exit(self, code, *arguments, **options):
        self.assertEqual(support.run(*arguments, **options).returncode, code, arguments)

    def test_well(self):
        self.assert_exit(WELL, support.GOOD)
        self.assert_exit(WELL, support.DAMAGED)  # warnings only

    def test_errors(self):
        cut = self.file("cut.txt", support.GOOD.read_bytes().partition(b"Upheld")[0])
        self.assert_exit(ERRORS, cut)
        self.assert_exit(ERRORS, support.GOOD, self.file("no letter.txt", b"Dear Sir,\n"))
        self.assert_exit(ERRORS, support.GOOD, self.folder / "missing.txt")
        self.assert_exit(ERRORS, self.folder / "missing.txt")

    def test_usage(self):
        for arguments in [], ["--no-such-option", support.GOOD], ["-j", "0", support.GOOD], ["-o"], ["-", "-"]:
            printed = support.run(*arguments)
            self.assertEqual((printed.returncode, printed.stdout), (USAGE, b""), arguments)
            self.assertIn(b"--help", printed.stderr)

    def test_output_failed(self):
        for arguments in [support.GOOD], ["--ndjson", support.GOOD], ["--help"], ["--version"], ["--schema"]:
            with open("/dev/full", "wb") as full:
                self.assert_exit(OUTPUT_FAILED, *arguments, stdout=full)
        self.assert_exit(OUTPUT_FAILED, "-o", "/dev/full", support.GOOD)
        self.assert_exit(OUTPUT_FAILED, "-o", self.folder / "no such folder" / "x.json", support.GOOD)

    def test_nothing_recognized(self):
        self.assert_exit(NOTHING_RECOGNIZED, self.folder)
        self.assert_exit(NOTHING_RECOGNIZED, "-")
        self.assert_exit(NOTHING_RECOGNIZED, self.file("no letter.txt", b"Dear Sir,\n"))


class OptionTest(support.TestCase):
    def test_array_and_lines_hold_the_same_records(self):
        array = support.run(*support.LETTERS).stdout
        self.assertEqual(json.loads(array), support.records(*support.LETTERS))
        self.assertEqual(support.run(self.folder).stdout, b"[]\n")
        self.assertEqual(support.run("--ndjson", self.folder).stdout, b"")

    def test_any_number_of_threads_prints_the_same(self):
        letters = [*support.LETTERS, self.folder / "missing.txt"] * 8
        for options in ["--ndjson", "--spans"], []:
            one = support.run("-j", 1, *options, *letters)
            eight = support.run("-j", 8, *options, *letters)
            self.assertEqual(one.stdout, eight.stdout)
            self.assertEqual(one.stderr, eight.stderr)

    def test_help_and_version(self):
        printed = support.run("--help")
        self.assertEqual(printed.returncode, WELL)
        for option in "PATH", "--ndjson", "--spans", "--output", "--schema", "--jobs", "--quiet", "--version":
            self.assertIn(option.encode(), printed.stdout)
        self.assertRegex(support.run("--version").stdout, rb"\Aimr2json \d+\.\d+\.\d+\n\Z")

    def test_without_spans_there_are_none(self):
        self.assertNotRegex(support.run(*support.LETTERS).stdout, rb'_spans?"|"span"|"sections": \[\s*\{')


class DiagnosticsTest(support.TestCase):
    def test_each_stands_with_its_line_and_a_caret(self):
        printed = support.run(support.DAMAGED)
        lines = printed.stderr.decode().splitlines()
        (record,) = json.loads(printed.stdout)
        self.assertTrue(record["diagnostics"])
        source = support.DAMAGED.read_bytes()
        for diagnostic in record["diagnostics"]:
            head = f"{support.DAMAGED}:{diagnostic['line']}:{diagnostic['column']}: {diagnostic['severity']}: "
            at = next(i for i, line in enumerate(lines)
                      if line.startswith(head) and line.endswith(f"[{diagnostic['code']}]"))
            self.assertEqual(lines[at + 1].strip(), source.splitlines()[diagnostic["line"] - 1].decode().strip())
            self.assertIn("^", lines[at + 2])

    def test_quiet(self):
        printed = support.run("-q", support.DAMAGED)
        self.assertEqual(printed.stderr, b"")
        self.assertEqual(printed.stdout, support.run(support.DAMAGED).stdout)

    def test_unreadable_input_has_one_line(self):
        missing = self.folder / "missing.txt"
        self.assertEqual(support.run(missing).stderr.decode(),
                         f"{missing}: error: No such file or directory [unreadable-input]\n")

    def run_slowly(self, stderr):
        """A run that takes longer than the second after which progress is worth a line."""
        program = subprocess.Popen([support.PROGRAM, "-", support.GOOD], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=stderr)
        time.sleep(2.5)
        return program.communicate(support.GOOD.read_bytes(), timeout=60)[1]

    def test_no_progress_without_a_terminal(self):
        self.assertEqual(self.run_slowly(subprocess.PIPE), b"")

    def test_progress_on_a_terminal(self):
        terminal, stderr = pty.openpty()
        self.run_slowly(stderr)
        shown = os.read(terminal, 1000)
        os.close(stderr)
        os.close(terminal)
        self.assertRegex(shown, rb"\A\r1 of 2, 1 letter, \d+ a second, 0:00:0\d left\x1b\[K.*\r\x1b\[K\Z")


if __name__ == "__main__":
    unittest.main()
