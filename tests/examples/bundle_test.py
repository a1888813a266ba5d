"""Many letters in one input: files, standard input, large texts."""
import unittest

import support

LETTERS = [support.GOOD.read_bytes(), support.DAMAGED.read_bytes(), support.LETTERS[-1].read_bytes()]


def without_place(record):
    """A record without what depends on where the letter stands."""
    place = ("line", "offset", "message")
    found = [{k: v for k, v in d.items() if k not in place} for d in record["diagnostics"]]
    return {**record, "source": None, "diagnostics": found}


class BundleTest(support.TestCase):
    def assert_single(self, records, letters):
        """The records are those of the letters alone, with the places of the bundle."""
        self.assertEqual(len(records), len(letters))
        offset, line = 0, 0
        for record, letter in zip(records, letters, strict=True):
            (alone,) = support.records("-", stdin=letter)
            self.assertEqual(without_place(record), without_place(alone))
            self.assertEqual((record["source"]["offset"], record["source"]["length"]), (offset, len(letter)))
            for here, there in zip(record["diagnostics"], alone["diagnostics"], strict=True):
                self.assertEqual((here["line"], here["offset"]), (there["line"] + line, there["offset"] + offset))
            offset += len(letter)
            line += letter.count(b"\n")

    def test_a_file_and_standard_input(self):
        letters = [letter + b"\n\f" for letter in LETTERS * 3]
        self.assert_single(support.records(self.file("bundle.txt", b"".join(letters))), letters)
        self.assert_single(support.records("-", stdin=b"".join(letters)), letters)

    def test_line_ends(self):
        for end in b"\r\n", b"\r":
            letters = [letter.replace(b"\n", end) + end for letter in LETTERS]
            for records in (support.records("-", stdin=b"".join(letters)),
                            support.records(self.file("bundle.txt", b"".join(letters)))):
                lines = [d["line"] for r in records for d in r["diagnostics"]]
                plain = support.records("-", stdin=b"".join(letter + b"\n" for letter in LETTERS))
                self.assertEqual(lines, [d["line"] for r in plain for d in r["diagnostics"]])
                self.assertTrue(lines)

    def test_diagnostics_show_the_line_of_the_bundle(self):
        bundle = LETTERS[0] + LETTERS[1]
        printed = support.run("-", stdin=bundle).stderr.decode()
        lines = bundle.decode().split("\n")
        for shown, text in zip(printed.splitlines(), printed.splitlines()[1:]):
            if shown.startswith("-:"):
                self.assertEqual(text, "  " + lines[int(shown.split(":")[1]) - 1])
        self.assertIn("-:", printed)

    def test_utf16(self):
        plain = support.records("-", stdin=b"".join(LETTERS))
        packed = b"".join(LETTERS).decode().encode("utf-16")
        for records in support.records("-", stdin=packed), support.records(self.file("wide.txt", packed)):
            self.assertEqual([r["source"].pop("encoding") for r in records], ["UTF-16LE"] * 3)
            self.assertEqual([{**r, "source": {**r["source"], "name": "-"}} for r in records], plain)

    def test_a_large_file_is_that_of_its_letters(self):
        letters = [letter.replace(b"CM15-0900", b"CM15-%04d" % i) + 60000 * b"\n" for i in range(95) for letter in LETTERS]
        path = self.file("large.txt", b"".join(letters))
        self.assertGreater(path.stat().st_size, 16 << 20)
        from_file = support.run("--ndjson", "-q", "-j", 1, path).stdout
        self.assertEqual(from_file, support.run("--ndjson", "-q", "-j", 8, path).stdout)
        streamed = support.run("--ndjson", "-q", "-", stdin=path.read_bytes()).stdout
        self.assertEqual(streamed, from_file.replace(str(path).encode(), b"-"))
        records = support.parsed(from_file)
        self.assertEqual(len(records), len(letters))
        self.assert_single(records[:6], letters[:6])
        self.assertEqual(sum(r["source"]["length"] for r in records), path.stat().st_size)

    def test_memory_does_not_grow_with_the_input(self):
        bundle = b"".join(letter + b"\n" for letter in LETTERS)
        short, long = (support.peak_memory([bundle] * count, "--ndjson", "-q", "-j", 2, "-o", "/dev/null", "-")
                       for count in (100, 1000))
        self.assertLess(long, short + (4 << 20))

    def test_records_come_while_the_input_goes_on(self):
        program = support.start("--ndjson", "-j", 2, "-")
        program.stdin.write(LETTERS[0] + LETTERS[1])
        program.stdin.write((b"\n" * 70 + b"x") * 9000)
        program.stdin.flush()
        first = program.stdout.readline()
        self.assertIn(b"CM15-0900101", first)
        program.stdin.close()
        program.stdout.read()
        program.stdout.close()
        program.stderr.close()
        program.wait(timeout=60)

    def test_lines_behind_a_letter_that_is_too_long(self):
        filler = b"word " * 20 + b"\n"
        count = (20 << 20) // len(filler)
        records = support.records("-", stdin=filler * count + LETTERS[1] + LETTERS[0])
        self.assertIn("limit-reached", support.codes(records[0]))
        tail = [d["line"] for d in records[-2]["diagnostics"]]
        (alone,) = support.records("-", stdin=LETTERS[1])
        self.assertEqual(tail, [d["line"] + count for d in alone["diagnostics"]])


if __name__ == "__main__":
    unittest.main()
