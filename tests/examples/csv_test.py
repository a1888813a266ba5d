"""imr2csv: its tables hold what imr2json prints, whatever the letters are; and how it ends."""
import csv
import hashlib
import io
import os
import resource
import signal
import subprocess
import unittest

import support
import tables

CSV = os.environ.get("IMR2CSV", str(support.ROOT / "build/examples/imr2csv"))
WELL, ERRORS, USAGE, OUTPUT_FAILED, NOTHING_RECOGNIZED = range(5)
TABLES = ["letters", "items", "citations", "diagnostics"]


def run(*arguments, stdin=b"", **options):
    options.setdefault("stdout", subprocess.PIPE)
    return subprocess.run([CSV, *map(str, arguments)], input=stdin, stderr=subprocess.PIPE, timeout=120, check=False,
                          **options)


def rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


def read(path):
    return rows(path.read_bytes())


def letter_ids(paths):
    return [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]


def cell(value, kind):
    """A value as it stands in a file."""
    if value is None:
        return ""
    if kind == "boolean":
        return "true" if value else "false"
    return str(float(value)) if kind == "real" else str(value)


class CsvTest(support.TestCase):
    def setUp(self):
        super().setUp()
        self.out = self.folder / "out"
        self.types = {(c["table"], c["column"]): c["type"] for c in rows(run("--columns").stdout)}

    def assert_tables(self, inputs):
        """The files hold the records of these inputs, each a file that can be read."""
        run("-q", "-o", self.out, *inputs)
        records = support.records(*inputs)
        expected = tables.of_records(records, letter_ids(inputs))
        for name in TABLES:
            found = read(self.out / f"{name}.csv")
            self.assertEqual(len(found), len(expected[name]), name)
            for row, want in zip(found, expected[name]):
                for column, value in want.items():
                    self.assertEqual(row[column], cell(value, self.types[name, column]), (name, column))
        return records

    def test_tables_hold_the_records(self):
        records = self.assert_tables(support.LETTERS)
        letters = read(self.out / "letters.csv")
        for row, record in zip(letters, records):
            self.assertEqual((row["source_name"], int(row["source_offset"]), int(row["source_length"])),
                             (record["source"]["name"], record["source"]["offset"], record["source"]["length"]))
        for name in TABLES:
            self.assertTrue(read(self.out / f"{name}.csv"), name)
            self.assertLessEqual({r["source_name"] for r in read(self.out / f"{name}.csv")},
                                 {r["source_name"] for r in letters})

    def test_related_places(self):
        run("-q", "-o", self.out, support.ROOT / "examples/letters/tizanidine_in_part.txt")
        (found,) = read(self.out / "diagnostics.csv")
        self.assertEqual((found["code"], found["line"], found["related_line"]), ("item-not-in-ur", "67", "35"))
        self.assertGreater(int(found["offset"]), int(found["related_offset"]))

    def test_columns_are_those_documented(self):
        run("-q", "-o", self.out, support.GOOD)
        for name in TABLES:
            with open(self.out / f"{name}.csv", encoding="utf-8", newline="") as file:
                header = next(csv.reader(file))
            self.assertEqual(header, [column for table, column in self.types if table == name])
            self.assertEqual(header[:2], ["source_name", "source_offset"])
        for described in rows(run("--columns").stdout):
            self.assertIn(described["type"], ("text", "date", "integer", "real", "boolean"))
            self.assertTrue(described["meaning"])

    def test_medically_necessary_follows_from_the_decision(self):
        run("-q", "-o", self.out, *support.LETTERS)
        found = {(r["decision"], r["medically_necessary"]) for r in read(self.out / "items.csv")}
        self.assertLessEqual({("upheld", "false"), ("overturned", "true")}, found)
        self.assertLessEqual(found, {("upheld", "false"), ("overturned", "true"), ("partially_overturned", ""),
                                     ("unknown", "")})

    def test_shares_are_the_whole(self):
        whole = run("-q", "--one", "items", "-", *support.LETTERS).stdout
        shares = [run("-q", "--share", f"{i}/3", "--one", "items", "-", *support.LETTERS).stdout for i in (1, 2, 3)]
        self.assertEqual(b"".join(shares), whole)

    def test_hostile_fields(self):
        hostile = [b'=cmd|"/C calc"!A0, "quoted"', b"+1, -1; @SUM(A1)", b'"', b",,", b'""x""', b"nul \0 inside",
                   b"bad \xff\xe2\x80 bytes", b"'single', 'quotes'", "\u2013 \U0001F9BF".encode(), b"semi; colon\ttab"]
        names = ["plain.txt", '=1+1,"a".txt', "two\nlines.txt", "cr\rlf\r\n.txt", "'.txt", "  blanks  .txt"]
        letter = support.GOOD.read_bytes()
        inputs = [self.file(names[i % len(names)] + str(i), letter.replace(b"Hinged", b"Hinged " + text))
                  for i, text in enumerate(hostile)]
        records = self.assert_tables(inputs)
        self.assertTrue(any("\0" in record["disputes"][0]["item"] for record in records))
        self.assertEqual([row["source_name"] for row in read(self.out / "letters.csv")], list(map(str, inputs)))
        self.assertIn('Hinged =cmd|"/C calc"!A0, "quoted" knee brace', read(self.out / "items.csv")[0]["item"])

    def test_a_name_that_is_no_text(self):
        path = os.path.join(os.fsencode(self.folder), b"x \xff.txt")
        with open(path, "wb") as file:
            file.write(support.GOOD.read_bytes())
        (row,) = rows(run("--one", "letters", "-", self.folder).stdout)
        self.assertTrue(row["source_name"].endswith("x \ufffd.txt"))

    def test_lines_end_as_in_rfc_4180(self):
        content = run("--one", "items", "-", *support.LETTERS).stdout
        self.assertTrue(content.endswith(b"\r\n"))
        self.assertEqual(content.count(b"\n"), content.count(b"\r\n"))
        self.assertFalse(content.startswith(b"\xef\xbb\xbf"))

    def test_what_cannot_be_read_has_its_row(self):
        missing = self.folder / "missing.txt"
        done = run("-o", self.out, missing, support.GOOD)
        self.assertEqual(done.returncode, ERRORS)
        row = read(self.out / "letters.csv")[0]
        self.assertEqual((row["source_name"], row["letter_id"], row["recognized"], row["errors"]),
                         (str(missing), "", "false", "1"))
        self.assertEqual([d["code"] for d in read(self.out / "diagnostics.csv")], ["unreadable-input"])

    def test_one_table(self):
        run("-q", "-o", self.out, *support.LETTERS)
        for name in TABLES:
            whole = (self.out / f"{name}.csv").read_bytes()
            self.assertEqual(run("--one", name, "-", *support.LETTERS).stdout, whole)
            run("--one", name, self.folder / "one.csv", *support.LETTERS)
            self.assertEqual((self.folder / "one.csv").read_bytes(), whole)

    def test_any_number_of_threads_writes_the_same(self):
        for threads in 1, 8:
            run("-q", "-j", threads, "-o", self.folder / str(threads), *support.LETTERS * 4)
        for name in TABLES:
            one, eight = (self.folder / threads / f"{name}.csv" for threads in "18")
            self.assertEqual(one.read_bytes(), eight.read_bytes())


class EndTest(support.TestCase):
    def test_exit_codes(self):
        nothing = self.file("no letter.txt", b"Dear Sir,\n")
        for code, arguments in [(WELL, [support.GOOD]), (WELL, [support.DAMAGED]), (ERRORS, [support.GOOD, nothing]),
                                (ERRORS, [self.folder / "missing"]), (NOTHING_RECOGNIZED, [nothing])]:
            self.assertEqual(run("-o", self.folder / "out", *arguments).returncode, code, arguments)

    def test_usage(self):
        out = self.folder / "out"
        for arguments in [[], ["-o", out], [support.GOOD], ["-o", "-", support.GOOD], ["--one", "items"],
                          ["--one", "nothing", "-", support.GOOD],
                          ["--one", "items", "-", "-o", out, support.GOOD]]:
            done = run(*arguments)
            self.assertEqual((done.returncode, done.stdout), (USAGE, b""), arguments)
            self.assertIn(b"--help", done.stderr)
        self.assertFalse(out.exists())

    def test_help(self):
        done = run("--help")
        self.assertEqual(done.returncode, WELL)
        for option in b"--output FOLDER", b"--one TABLE FILE", b"--columns", b"--jobs", b"--quiet":
            self.assertIn(option, done.stdout)

    def test_output_that_cannot_be_written(self):
        plain = self.file("plain")
        for target in "/proc/no/folder", plain, plain / "below":
            done = run("-q", "-o", target, support.GOOD)
            self.assertEqual(done.returncode, OUTPUT_FAILED)
            self.assertIn(str(target).encode() + b": ", done.stderr)
        done = run("-q", "--one", "items", "/dev/full", support.GOOD)
        self.assertEqual(done.returncode, OUTPUT_FAILED)
        self.assertEqual(done.stderr, b"imr2csv: /dev/full: No space left on device\n"
                                      b"imr2csv: the output could not be completed\n")

    def test_a_full_disk_leaves_the_old_files(self):
        def small_files_only():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))

        out = self.folder / "out"
        run("-q", "-o", out, support.GOOD)
        before = {path.name: path.read_bytes() for path in out.iterdir()}
        done = run("-q", "-o", out, *support.LETTERS, preexec_fn=small_files_only)
        self.assertEqual(done.returncode, OUTPUT_FAILED)
        self.assertIn(b"items.csv: File too large", done.stderr)
        self.assertEqual({path.name: path.read_bytes() for path in out.iterdir()}, before)


if __name__ == "__main__":
    unittest.main()
