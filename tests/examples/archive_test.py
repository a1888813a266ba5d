"""Archives and compressed files."""
import bz2
import gzip
import io
import lzma
import os
import subprocess
import tarfile
import unittest
import zipfile

import pdf
import support

LETTER = support.GOOD.read_bytes()
OTHER = support.DAMAGED.read_bytes()


def tar_of(members, mode="w"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as tar:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return out.getvalue()


def zip_of(members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


class ArchiveTest(support.TestCase):
    def setUp(self):
        super().setUp()
        self.members = [("a.txt", LETTER), ("folder/b.txt", OTHER), ("c.pdf", pdf.of_text(LETTER.decode()))]
        plain = [self.file(f"plain/{name}", content) for name, content in self.members]
        self.plain = support.records(*plain)

    def assert_members(self, path, content, found=None):
        """The records are those of the members as files, but for the name."""
        found = support.records(path) if found is None else found
        self.assertEqual([r["source"]["name"] for r in found], [f"{path}/{name}" for name, _ in self.members])
        for record, plain in zip(found, self.plain, strict=True):
            source = {**plain["source"], "name": record["source"]["name"]}
            self.assertEqual(record, {**plain, "source": source}, content)

    def test_each_kind_by_its_content(self):
        tar = tar_of(self.members)
        kinds = {"zip": zip_of(self.members), "stored": zip_of(self.members, zipfile.ZIP_STORED), "tar": tar,
                 "gz": gzip.compress(tar), "bz2": bz2.compress(tar), "xz": lzma.compress(tar)}
        for kind, content in kinds.items():
            self.assert_members(self.file(f"{kind} without a suffix", content), kind)
            self.assert_members("-", kind, support.records("-", stdin=content))

    def test_compressed_files_keep_their_name(self):
        for pack in gzip.compress, bz2.compress, lzma.compress:
            for (_, content), plain in zip(self.members, self.plain, strict=True):
                path = self.file("letter", pack(content))
                (record,) = support.records(path)
                self.assertEqual(record, {**plain, "source": {**plain["source"], "name": str(path)}})

    def test_folders_and_links_are_passed_over(self):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w") as tar:
            for name, kind in ("folder", tarfile.DIRTYPE), ("link", tarfile.SYMTYPE):
                info = tarfile.TarInfo(name)
                info.type, info.linkname = kind, "a.txt"
                tar.addfile(info)
            info = tarfile.TarInfo("a.txt")
            info.size = len(LETTER)
            tar.addfile(info, io.BytesIO(LETTER))
        path = self.file("x.tar", out.getvalue())
        self.assertEqual(support.names(path), [f"{path}/a.txt"])
        self.assertEqual(support.records(self.file("empty.zip", zip_of([]))), [])

    def test_names_are_only_names(self):
        names = ["../../up.txt", "/etc/x", "two\nlines", "é", "a/../b", "-v"]
        path = self.file("x.tar", tar_of([(name, LETTER) for name in names]))
        self.assertEqual(support.names(path), [f"{path}/{name}" for name in names])
        path = self.file("x.zip", zip_of([(name, LETTER) for name in names]))
        self.assertEqual(support.names(path), [f"{path}/{name}" for name in names])

    def test_an_archive_in_an_archive(self):
        inner = zip_of(self.members[:1])
        path = self.file("x.tar", tar_of([("in.zip", inner), ("b.txt.gz", gzip.compress(OTHER)), ("z.txt", OTHER)]))
        self.assertEqual(support.names(path), [f"{path}/in.zip/a.txt", f"{path}/b.txt.gz", f"{path}/z.txt"])
        deep = LETTER
        for _ in range(6):
            deep = zip_of([("x", deep)])
        (record,) = support.records(self.file("deep.zip", deep))
        self.assertEqual(support.codes(record), ["unreadable-input"])

    def test_damaged(self):
        whole = gzip.compress(tar_of(self.members * 3))
        good = support.names(support.GOOD)
        for content in (whole[:len(whole) // 2], whole[:40], b"\x1f\x8b", b"PK\x03\x04", zip_of(self.members)[:300],
                        gzip.compress(LETTER)[:-400], b"BZh9", b"\xfd7zXZ\0"):
            *records, last = support.records(self.file("broken", content), support.GOOD)
            self.assertEqual([last["source"]["name"]], good)
            self.assertIn("unreadable-input", [code for r in records for code in support.codes(r)])
            for record in records:  # a member is whole, or is not read
                if support.codes(record) == ["unreadable-input"]:
                    self.assertEqual(record["disputes"], [])
                else:
                    self.assertTrue(record["disputes"])

    def test_a_damaged_member_costs_itself_alone(self):
        content = zip_of(self.members[:2], zipfile.ZIP_STORED)
        damaged = content.replace(b"Hinged", b"Hunged", 1)
        self.assertNotEqual(content, damaged)
        bad, good = support.records(self.file("x.zip", damaged))
        self.assertEqual((support.codes(bad), bad["disputes"]), (["unreadable-input"], []))
        self.assertEqual(good["disputes"], self.plain[1]["disputes"])

    def test_a_long_text_is_read_to_its_damage(self):
        letters = [LETTER + b"\n" * 60000] * 300
        whole = lzma.compress(b"".join(letters), preset=0, format=lzma.FORMAT_XZ)
        path = self.file("long.xz", whole)
        plain = support.records("-", stdin=b"".join(letters))
        records = support.records(path)
        self.assertEqual([{**r, "source": {**r["source"], "name": "-"}} for r in records], plain)
        path.write_bytes(whole[:-200])
        *good, last = support.records(path)
        self.assertEqual(good, records[:len(good)])
        self.assertGreater(len(good), 280)
        self.assertEqual((support.codes(last), last["disputes"]), (["unreadable-input"], []))
        self.assertEqual(last["source"]["offset"], len(good) * len(letters[0]))

    def test_standard_input_that_others_have_read(self):
        path = self.file("x", b"before" + zip_of(self.members))
        with open(path, "rb") as stdin:
            os.lseek(stdin.fileno(), 6, os.SEEK_SET)
            done = subprocess.run([support.PROGRAM, "--ndjson", "-q", "-"], stdin=stdin, stdout=subprocess.PIPE,
                                  check=False, timeout=120)
        self.assert_members("-", "read before", support.parsed(done.stdout))

    def test_names_do_not_reach_a_terminal_as_they_are(self):
        path = self.file("x.tar", tar_of([("a\n\x1b[2J\x7f.txt", b"Dear Sir,\n")]))
        printed = support.run(path).stderr
        self.assertTrue(printed.startswith(f"{path}/a??[2J?.txt:1:1: error: ".encode()), printed)

    def test_a_member_with_a_password(self):
        self.file("a.txt", LETTER)
        if subprocess.run(["sh", "-c", "command -v zip"], stdout=subprocess.DEVNULL, check=False).returncode != 0:
            self.skipTest("zip is not installed")
        subprocess.run(["zip", "-q", "-P", "secret", "x.zip", "a.txt"], cwd=self.folder, check=True)
        (record,) = support.records(self.folder / "x.zip")
        self.assertEqual(support.codes(record), ["unreadable-input"])

    def test_output_does_not_depend_on_threads(self):
        path = self.file("x.tar.gz", gzip.compress(tar_of([(f"{i}", c) for i in range(20) for _, c in self.members])))
        one, eight = (support.run("-j", j, "--ndjson", "--spans", path, path) for j in (1, 8))
        self.assertEqual((one.stdout, one.stderr), (eight.stdout, eight.stderr))
        self.assertEqual(one.stdout.count(b"\n"), 120)


if __name__ == "__main__":
    unittest.main()
