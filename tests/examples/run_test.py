"""What a run leaves beside its records: rejects, a manifest; shares; interruptions."""
import json
import os
import signal
import time
import unittest

import pdf
import support

LETTER = support.GOOD.read_bytes()


class RejectsTest(support.TestCase):
    def rejects(self, *arguments, stdin=b""):
        """The index, with each copy's bytes."""
        folder = self.folder / "rejects" / "new"
        support.run("--rejects", folder, "-q", *arguments, stdin=stdin)
        lines = (folder / "index.ndjson").read_bytes().decode().split("\n")[:-1]
        index = [json.loads(line) for line in lines]
        copies = {entry["copy"] for entry in index if entry["copy"]}
        self.assertEqual({p.name for p in folder.iterdir()}, copies | {"index.ndjson"})
        for entry in index:
            if entry["copy"]:
                self.assertRegex(entry["copy"], r"\A[0-9a-f]{16}-[A-Za-z0-9._-]{1,100}\Z")
                entry["copy"] = (folder / entry["copy"]).read_bytes()
        return index

    def test_copies_of_what_failed(self):
        broken = self.file("broken.pdf", b"%PDF-1.4 nothing")
        other = self.file("a b\n(1).txt", b"Dear Sir,\n")
        missing = self.folder / "missing"
        index = self.rejects(support.GOOD, broken, missing, other, self.file("ok.pdf", pdf.of_text(LETTER.decode())))
        self.assertEqual([(e["name"], e["copy"]) for e in index],
                         [(str(broken), b"%PDF-1.4 nothing"), (str(missing), None), (str(other), b"Dear Sir,\n")])
        self.assertRegex(index[0]["reason"], "^pdftotext: ")
        self.assertEqual([e["reason"] for e in index[1:]], ["No such file or directory", "not a letter"])

    def test_nothing_failed(self):
        self.assertEqual(self.rejects(support.GOOD), [])

    def test_names_lead_nowhere_else(self):
        import archive_test
        names = ["../../../x", "/etc/passwd", "..", "...", "-rf", "\u00e9" * 300, "a/b/../..", "x" * 250, "A.txt", "d/A.txt"]
        members = [(name, b"number %d" % i) for i, name in enumerate(names)]
        path = self.file("x.tar", archive_test.tar_of(members))
        index = self.rejects(path)
        self.assertEqual([(e["name"], e["copy"]) for e in index], [(f"{path}/{n}", c) for n, c in members])

    def test_a_letter_among_others_is_copied_alone(self):
        cover = b"Dear Sir,\n" * 30
        (entry,) = self.rejects("-", stdin=cover)
        self.assertEqual((entry["name"], entry["offset"], entry["length"]), ("-", 0, len(cover)))
        self.assertEqual(entry["copy"], cover)

    def test_a_folder_that_cannot_be_made(self):
        done = support.run("--rejects", "/dev/null/x", support.GOOD)
        self.assertEqual((done.returncode, done.stdout), (3, b"[\n" if done.stdout else b""))


class ManifestTest(support.TestCase):
    def manifest(self, *arguments, stdin=b""):
        path = self.folder / "manifest.json"
        done = support.run("--manifest", path, "-q", *arguments, stdin=stdin)
        content = json.loads(path.read_text(encoding="utf-8"))
        self.assertEqual(content["exit_code"], done.returncode)
        return content, done.stdout

    def test_counts(self):
        no_letter = self.file("no letter.txt", b"Dear Sir,\n")
        bundle = LETTER + b"\n" + LETTER.replace(b"0900101", b"0900102")
        content, printed = self.manifest("--ndjson", support.GOOD, no_letter, self.folder / "missing", "-", stdin=bundle)
        self.assertEqual(content["inputs"], 4)
        self.assertEqual(content["letters"], {"in": 5, "ok": 3, "failed": 2, "skipped": 0})
        self.assertEqual(content["bytes"], {"in": len(LETTER) + 10 + len(bundle), "out": len(printed)})
        self.assertEqual((content["manifest"], content["program"]), ("imr-run/1", "imr2json"))

    def test_bytes_out_are_those_of_the_file(self):
        for options in [], ["--ndjson"], ["--ndjson", "--resume"]:
            out = self.folder / "out"
            content, _ = self.manifest(*options, "-o", out, support.GOOD)
            self.assertEqual(content["bytes"]["out"], out.stat().st_size)

    def test_equal_runs_have_equal_manifests(self):
        self.assertEqual(self.manifest("-j", 1, *support.LETTERS)[0], self.manifest("-j", 8, *support.LETTERS)[0])

    def test_only_a_complete_run_has_one(self):
        path = self.folder / "manifest.json"
        self.assertEqual(support.run("--manifest", path, "-o", "/dev/full", support.GOOD).returncode, 3)
        self.assertFalse(path.exists())
        done = support.run("--manifest", self.folder / "no" / "folder", support.GOOD)
        self.assertEqual(done.returncode, 3)


class ShareTest(support.TestCase):
    def test_shares_are_the_whole(self):
        whole = support.run("--ndjson", "-q", *support.LETTERS).stdout
        for count in 1, 3, 7, 100:
            shares = [support.run("--ndjson", "-q", "--share", f"{i}/{count}", *support.LETTERS).stdout
                      for i in range(1, count + 1)]
            self.assertEqual(b"".join(shares), whole)

    def test_usage(self):
        for share in "0/3", "4/3", "1", "1/", "/3", "a/b", "1/0", "-1/3", "1/3/5", "99999999999999999999/1":
            self.assertEqual(support.run("--share", share, support.GOOD).returncode, 2, share)


class InterruptionTest(support.TestCase):
    def assert_leaves_nothing(self, number, *arguments, before):
        program = support.start("-q", "-o", self.folder / "out.json", *arguments)
        deadline = time.monotonic() + 60
        while not before() and time.monotonic() < deadline:
            time.sleep(0.01)
        program.send_signal(number)
        _, errors = program.communicate(timeout=60)
        self.assertEqual((program.returncode, errors), (-number, b"imr2json: interrupted\n"))
        self.assertEqual(list(self.folder.glob("out*")), [])

    def test_while_it_waits_for_its_input(self):
        for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:
            self.assert_leaves_nothing(number, support.GOOD, "-", before=lambda: list(self.folder.glob("out*")))

    def test_while_a_tool_runs(self):
        tool = self.file("bin/pdftotext", f"#!/bin/sh\necho $$ > {self.folder}/pid\nsleep 100\n".encode())
        tool.chmod(0o755)
        path = os.environ["PATH"]
        os.environ["PATH"] = f"{tool.parent}:{path}"
        self.addCleanup(os.environ.__setitem__, "PATH", path)
        running = self.folder / "pid"
        self.assert_leaves_nothing(signal.SIGINT, self.file("x.pdf", b"%PDF-1.4"),
                                   before=lambda: running.exists() and running.read_text())
        status = f"/proc/{running.read_text().strip()}/stat"
        self.assertFalse(os.path.exists(status) and open(status, encoding="ascii").read().split()[2] != "Z")


if __name__ == "__main__":
    unittest.main()
