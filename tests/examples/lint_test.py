"""imrlint: what it shows, in both formats, and how it ends."""
import json
import os
import pty
import subprocess
import unittest

import support

LINT = os.environ.get("IMRLINT", str(support.ROOT / "build/examples/imrlint"))
WELL, ERRORS, USAGE, OUTPUT_FAILED, NOTHING_RECOGNIZED = range(5)


def lint(*arguments, stdin=b"", **options):
    options.setdefault("stdout", subprocess.PIPE)
    options.setdefault("stderr", subprocess.PIPE)
    return subprocess.run([LINT, *map(str, arguments)], input=stdin, timeout=120, check=False, **options)


def findings(*arguments):
    return json.loads(lint("--format", "json", *arguments).stdout)


class LintTest(support.TestCase):
    def contradictory(self):
        """A letter whose header has its dates the wrong way round."""
        text = support.GOOD.read_text(encoding="utf-8")
        lines = [line for line in text.splitlines(True) if "Decision Date:" in line]
        self.assertEqual(len(lines), 1)
        year = lines[0].partition("Decision Date:")[2].split()[0]
        return self.file("contradictory.txt", text.replace(year, "01/02/2001", 1).encode())


class TextTest(LintTest):
    def test_prints_what_imr2json_prints_on_standard_error(self):
        for letters in [support.DAMAGED], support.LETTERS:
            self.assertEqual(lint(*letters).stdout, support.run(*letters).stderr)

    def test_nothing_is_printed_of_a_letter_without_findings(self):
        printed = lint(support.GOOD)
        self.assertEqual((printed.returncode, printed.stdout, printed.stderr), (WELL, b"", b""))

    def test_a_contradiction_names_both_places(self):
        lines = lint(self.contradictory()).stdout.decode().splitlines()
        self.assertRegex(lines[0], r"warning: .* \(see also line \d+, column \d+\) \[date-order\]\Z")

    def test_an_unreadable_input_has_one_line(self):
        missing = self.folder / "missing.txt"
        self.assertEqual(lint(missing).stdout.decode(),
                         f"{missing}: error: No such file or directory [unreadable-input]\n")


class JsonTest(LintTest):
    def test_is_one_array(self):
        found = findings(*support.LETTERS)
        self.assertEqual([f["code"] for f in found],
                         [d["code"] for r in support.records(*support.LETTERS) for d in r["diagnostics"]])
        for f in found:
            self.assertEqual(list(f), ["file", "severity", "code", "message", "line", "column", "offset", "length",
                                       "related"])

    def test_is_empty_where_nothing_is_found(self):
        self.assertEqual(lint("--format", "json", support.GOOD).stdout, b"[]\n")
        self.assertEqual(lint("--format", "json", self.folder).stdout, b"[]\n")

    def test_names_the_places(self):
        letter = self.contradictory()
        source = letter.read_bytes()
        f = findings("--only", "date-order", letter)[0]
        self.assertEqual((f["file"], f["severity"]), (str(letter), "warning"))
        for place in f, f["related"]:
            self.assertRegex(source[place["offset"]:place["offset"] + place["length"]], rb"\A\d\d/\d\d/\d{4}\Z")
            self.assertEqual(source[:place["offset"]].count(b"\n") + 1, place["line"])
        self.assertTrue(all(f["related"] is None for f in findings(support.DAMAGED)
                            if f["code"] == "missing-guideline"))


class SelectionTest(LintTest):
    def test_only(self):
        codes = {f["code"] for f in findings(support.DAMAGED)}
        self.assertLessEqual({"invalid-date", "missing-guideline"}, codes)
        self.assertEqual({f["code"] for f in findings("--only", "invalid-date", support.DAMAGED)}, {"invalid-date"})
        both = findings("--only", "invalid-date", "--only", "missing-guideline", support.DAMAGED)
        self.assertEqual({f["code"] for f in both}, {"invalid-date", "missing-guideline"})

    def test_severity(self):
        letters = [*support.LETTERS, self.folder / "missing.txt"]
        shown = {least: findings("--severity", least, *letters) for least in ("note", "warning", "error")}
        self.assertEqual(shown["note"], findings(*letters))
        self.assertEqual({f["severity"] for f in shown["error"]}, {"error"})
        self.assertNotIn("note", {f["severity"] for f in shown["warning"]})
        self.assertLess(len(shown["error"]), len(shown["warning"]))

    def test_the_exit_code_does_not_depend_on_what_is_shown(self):
        printed = lint("--only", "invalid-date", support.GOOD, self.folder / "missing.txt")
        self.assertEqual((printed.returncode, printed.stdout), (ERRORS, b""))


class ExitCodeTest(LintTest):
    def test_codes(self):
        self.assertEqual(lint(support.DAMAGED).returncode, WELL)  # warnings only
        cut = self.file("cut.txt", support.GOOD.read_bytes().partition(b"Upheld")[0])
        self.assertEqual(lint(cut).returncode, ERRORS)
        self.assertEqual(lint("-", stdin=b"Dear Sir,\n").returncode, NOTHING_RECOGNIZED)
        for arguments in [], ["--only", "no-such-code", support.GOOD], ["--severity", "dire", support.GOOD], \
                ["--format", "xml", support.GOOD], ["--ndjson", support.GOOD]:
            printed = lint(*arguments)
            self.assertEqual((printed.returncode, printed.stdout), (USAGE, b""), arguments)
        with open("/dev/full", "wb") as full:
            self.assertEqual(lint(support.DAMAGED, stdout=full).returncode, OUTPUT_FAILED)

    def test_any_number_of_threads_prints_the_same(self):
        letters = [*support.LETTERS, self.folder / "missing.txt"] * 8
        for form in "text", "json":
            self.assertEqual(lint("-j", 1, "--format", form, *letters).stdout,
                             lint("-j", 8, "--format", form, *letters).stdout)


class CountsTest(LintTest):
    def counted(self, *arguments):
        terminal, stderr = pty.openpty()
        lint(*arguments, stderr=stderr)
        os.write(stderr, b".")  # so that there is something to read where nothing was printed
        shown = b""
        while not shown.endswith(b"."):
            shown += os.read(terminal, 1000)
        os.close(stderr)
        os.close(terminal)
        return shown[:-1].decode()

    def test_stand_on_a_terminal(self):
        self.assertEqual(self.counted(support.GOOD), "1 letter, 0 errors, 0 warnings, 0 notes\r\n")
        self.assertEqual(self.counted("--only", "invalid-date", support.GOOD, support.DAMAGED,
                                      self.folder / "missing.txt"),
                         "2 letters, 0 errors, 1 warning, 0 notes\r\n")

    def test_are_left_out(self):
        self.assertEqual(self.counted("-q", support.GOOD), "")
        self.assertEqual(self.counted("--format", "json", support.GOOD), "")
        self.assertEqual(lint(support.GOOD).stderr, b"")


if __name__ == "__main__":
    unittest.main()
