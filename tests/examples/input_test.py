"""Files, directories, standard input, and encodings."""
import os
import pathlib
import subprocess
import unittest

import support


class PathTest(support.TestCase):
    def test_directories_in_byte_order(self):
        for name in "b.txt", "a/2.txt", "a/10.txt", "a-b.txt", "a.txt", "B.txt", "a/z/1.txt", "é.txt", "a0.txt":
            self.file(name, b"x")
        below = sorted((os.fsencode(p) for p in self.folder.rglob("*.txt")))
        self.assertEqual([os.fsencode(name) for name in support.names(self.folder)], below)
        self.assertEqual(len(below), 9)

    def test_names_are_as_given(self):
        self.file("d/x.txt")
        for given, found in [("d", "d/x.txt"), ("d/", "d/x.txt"), ("./d", "./d/x.txt"), ("d/x.txt", "d/x.txt")]:
            printed = support.run("--ndjson", given, cwd=self.folder).stdout
            self.assertIn(f'"name":"{found}"'.encode(), printed)

    def test_order_of_the_arguments_and_repeats(self):
        a, b = self.file("a"), self.file("b")
        self.assertEqual(support.names(b, a, b), [str(b), str(a), str(b)])

    def test_standard_input(self):
        (record,) = support.records("-", stdin=support.GOOD.read_bytes())
        (same,) = support.records(support.GOOD)
        self.assertEqual(record["source"], {"name": "-", "offset": 0, "length": support.GOOD.stat().st_size})
        self.assertEqual({**record, "source": None}, {**same, "source": None})

    def test_no_standard_input(self):
        printed = subprocess.run(["sh", "-c", 'exec "$0" --ndjson -q - <&-', support.PROGRAM], stdout=subprocess.PIPE,
                                 check=False, timeout=60).stdout
        (record,) = support.parsed(printed)
        self.assertEqual(support.codes(record), ["not-a-letter"])

    def test_what_cannot_be_read_has_a_record(self):
        (self.folder / "d").mkdir()
        os.mkfifo(self.folder / "d" / "pipe")
        (self.folder / "d" / "loop").symlink_to(self.folder / "d")
        (self.folder / "d" / "nowhere").symlink_to("missing")
        (self.folder / "d" / "letter.txt").symlink_to(support.GOOD)
        printed = support.records(self.folder / "d")
        found = {pathlib.Path(r["source"]["name"]).name: support.codes(r) for r in printed}
        unreadable = ["unreadable-input"]
        self.assertEqual(found, {"pipe": unreadable, "loop": unreadable, "nowhere": unreadable, "letter.txt": []})
        for record in printed[1:]:
            self.assertEqual((record["format"], record["disputes"]), ("unknown", []))

    def test_a_link_to_another_folder_is_followed(self):
        self.file("other/x.txt")
        (self.folder / "d").mkdir()
        (self.folder / "d" / "link").symlink_to(self.folder / "other")
        self.assertEqual(support.names(self.folder / "d"), [str(self.folder / "d/link/x.txt")])

    @unittest.skipIf(os.geteuid() == 0, "root can read everything")
    def test_no_permission(self):
        self.file("secret.txt", support.GOOD.read_bytes()).chmod(0)
        (record,) = support.records(self.folder)
        self.assertEqual(support.codes(record), ["unreadable-input"])

    def test_a_bad_input_does_not_change_its_neighbors(self):
        (alone,) = support.records(support.GOOD)
        bad = [self.folder / "missing", self.file("bytes", bytes(range(256)))]
        around = support.records(bad[0], support.GOOD, bad[1], support.GOOD)
        self.assertEqual([around[1], around[3]], [alone, alone])


class EncodingTest(support.TestCase):
    LETTER = support.GOOD.read_text(encoding="utf-8")

    def test_utf16(self):
        (plain,) = support.records("-", stdin=self.LETTER.encode())
        for name, mark in ("UTF-16LE", b"\xff\xfe"), ("UTF-16BE", b"\xfe\xff"):
            for start in b"", mark:
                (record,) = support.records("-", stdin=start + self.LETTER.encode(name))
                self.assertEqual(record["source"].pop("encoding"), name)
                self.assertEqual(record, plain)

    def test_utf16_beyond_the_basic_plane(self):
        letter = self.LETTER.replace("Hinged", "Hinged \U0001F9BF\u2013")
        (record,) = support.records("-", stdin=letter.encode("utf-16"))
        self.assertTrue(record["disputes"][0]["item"].startswith("Hinged \U0001F9BF\u2013 knee"))
        self.assertEqual(support.codes(record), [])

    def test_broken_utf16_is_flagged(self):
        whole = b"\xff\xfe" + self.LETTER.encode("utf-16-le")
        for broken in whole + b"x", whole.replace(b"H\0i\0", b"\0\xd8i\0"):
            (record,) = support.records("-", stdin=broken)
            self.assertIn("invalid-utf8", support.codes(record))

    def test_invalid_utf8(self):
        for damage in b"\xff", b"\x93", b"\xc3", b"\xed\xa0\x80", b"\xf8\x88\x80\x80", b"\xe2\x80":
            letter = self.LETTER.encode().replace(b"Hinged", b"Hinged " + damage)
            (record,) = support.records("-", stdin=letter)
            self.assertEqual(set(support.codes(record)), {"invalid-utf8"})
            self.assertRegex(record["disputes"][0]["item"], "^Hinged \ufffd+ knee brace")

    def test_a_name_that_is_no_text(self):
        name = os.path.join(os.fsencode(self.folder), b"letter \xff.txt")
        with open(name, "wb") as file:
            file.write(b"x")
        (record,) = support.records(self.folder)
        self.assertTrue(record["source"]["name"].endswith("letter \ufffd.txt"))

    def test_zeros_are_not_utf16(self):
        for content in b"\0" * 999, b"\0\0\0A" * 100, support.GOOD.read_bytes() + b"\0" * 4000:
            (record,) = support.records("-", stdin=content)
            self.assertNotIn("encoding", record["source"])


if __name__ == "__main__":
    unittest.main()
