"""imr2sqlite: its tables hold what imr2json prints, its views add up, running again changes nothing; its ends."""
import hashlib
import resource
import signal
import sqlite3
import subprocess
import unittest

import support
import tables
from database import ERRORS, NOTHING_RECOGNIZED, OUTPUT_FAILED, USAGE, WELL, TestCase, run

LETTER = """\
Case Number: {case} Date Assigned: 05/01/2015
Date of Injury: {injury} Decision Date: {decided}
UR Denial Date: 04/01/2015 Application Received: 04/10/2015
Priority: Standard

HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. The expert reviewer is Board Certified in \
{specialty}, and is licensed to practice in California.

CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case file:
{summary}

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:
{items}"""

ITEM = """\
{name}: {decision}
Claims Administrator guideline: Decision based on {theirs}
MAXIMUS guideline: Decision based on {ours}
Decision rationale: {rationale}
"""

KEYS = "letter_id", "item_number", "cited_by", "citation_number", "diagnostic_number"
MTUS = "MTUS Chronic Pain Treatment Guidelines {} Page(s): 75-80."
ODG = "Non-MTUS Official Disability Guidelines (ODG), Pain Chapter, {}."


def item(name, decision, topic="Opioids", theirs=MTUS, ours=MTUS, rationale="The file supports this decision."):
    return ITEM.format(name=name, decision=decision, theirs=theirs.format(topic), ours=ours.format(topic),
                       rationale=rationale)


def letter(*items, case="CM15-0000001", injury="01/01/2015", decided="06/01/2015", specialty="Pain Management",
           summary="The 50 year old male was injured at work."):
    return LETTER.format(case=case, injury=injury, decided=decided, specialty=specialty, summary=summary,
                         items="\n".join(items)).encode()


def without_dates(text):
    return b"\n".join(line for line in text.splitlines() if b"Date" not in line)


class TablesTest(TestCase):
    def assert_tables(self, inputs):
        run("-q", "-o", self.path, *inputs)
        letter_ids = [hashlib.sha256(path.read_bytes()).hexdigest() for path in inputs]
        expected = tables.of_records(support.records(*inputs), letter_ids)
        for name, rows in expected.items():
            key = [column for column in KEYS if column in rows[0]]
            found = {tuple(row[c] for c in key): row for row in self.rows(f"SELECT * FROM {name}")}
            self.assertEqual((len(found), self.count(name)), (len(rows), len(rows)), name)
            for want in rows:
                row = found[tuple(want[c] for c in key)]
                for column, value in want.items():
                    value = value.replace("\0", "\ufffd") if isinstance(value, str) else value
                    self.assertEqual(row[column], value, (name, key, column))
        self.assert_sound()

    def test_tables_hold_the_records(self):
        self.assert_tables(support.LETTERS)

    def test_lists_hold_the_records(self):
        self.store(*support.LETTERS, code=ERRORS)
        records = support.records(*support.LETTERS)
        summaries = [record["clinical_summary"] for record in records]

        def of(table, columns, entries):
            self.assertEqual(sorted(self.query(f"SELECT {columns} FROM {table}"), key=repr), sorted(entries, key=repr))
            self.assertTrue(entries, table)

        of("reviewer_specialties", "specialty", [(s,) for r in records for s in r["reviewer"]["specialties"]])
        of("reviewer_states", "state", [(s,) for r in records for s in r["reviewer"]["licensed_states"]])
        of("diagnoses", "diagnosis", [(d,) for s in summaries for d in s["diagnoses"]])
        of("treatments", "treatment", [(t,) for s in summaries for t in s["treatments"]])
        of("injuries", "start_date, end_date", [(i["start"], i["end"]) for s in summaries for i in s["injuries"]])
        of("ur_decisions", "date, action, item",
           [(u["date"], u["action"], u["item"]) for s in summaries for u in s["ur_decisions"]])
        of("pain_scores", "low, high, scale",
           [(float(p["low"]), float(p["high"]), p["scale"]) for s in summaries for p in s["pain_scores"]])
        of("strengths", "value, unit", [(float(s["value"]), s["unit"]) for r in records for d in r["disputes"]
                                        for s in d["order"]["strengths"]])

    def test_hostile_letters(self):
        whole = support.GOOD.read_bytes()
        hostile = b"'; DROP TABLE letters; --", b'"quoted"', b"nul \0 inside", b"bad \xff bytes"
        self.assert_tables([self.file(str(i), whole.replace(b"Hinged", b"Hinged " + text))
                            for i, text in enumerate(hostile)])

    def test_any_number_of_threads_stores_the_same(self):
        contents = []
        for threads in 1, 8:
            self.path = self.folder / f"{threads}.db"
            run("-q", "-j", threads, "--batch", 3, "-o", self.path, *support.LETTERS)
            contents.append(self.path.read_bytes())
        self.assertEqual(*contents)

    def test_the_schema_is_what_it_prints(self):
        self.store(support.GOOD)
        schema = "SELECT name, sql FROM sqlite_schema ORDER BY rowid"
        empty = sqlite3.connect(":memory:")
        self.addCleanup(empty.close)
        empty.executescript(run("--schema").stdout.decode())
        self.assertEqual(empty.execute(schema).fetchall(), self.query(schema))
        for name, strict in self.query("SELECT name, strict FROM pragma_table_list WHERE type = 'table'"):
            self.assertTrue(strict or name.startswith(("sqlite_", "search_")), name)

    def test_the_shell_opens_it_as_it_is(self):
        self.store(support.GOOD)
        command = ["sqlite3", self.path, "SELECT item, decision FROM items"]
        shown = subprocess.run(command, capture_output=True, check=True)
        self.assertEqual(shown.stdout.decode(), "Hinged knee brace, left, purchase|overturned\n"
                         "Physical therapy, left knee, 2 times per week for 4 weeks|upheld\n")


class IdentityTest(TestCase):
    def test_running_again_changes_nothing(self):
        inputs = [*support.LETTERS, self.folder / "missing.txt"]
        self.store(*inputs, code=ERRORS)
        before = self.content()
        for again in inputs, inputs[::-1], inputs + inputs:
            self.store(*again, code=ERRORS)
            self.assertEqual(self.content(), before)

    def test_a_letter_under_two_names_is_one(self):
        a, b = self.file("a.txt", support.GOOD.read_bytes()), self.file("b.txt", support.GOOD.read_bytes())
        self.store(a, b)
        self.store(b)
        self.assertEqual((self.count("letters"), self.count("items")), (1, 2))
        self.assertEqual(self.query("SELECT source_name FROM sources ORDER BY 1"), [(str(a),), (str(b),)])
        self.assertEqual(self.query("SELECT letter_id FROM letters"),
                         [(hashlib.sha256(support.GOOD.read_bytes()).hexdigest(),)])

    def test_two_letters_with_one_case_number_are_both_kept(self):
        first = self.file("1.txt", letter(item("Norco 10/325mg #60", "Upheld")))
        second = self.file("2.txt", letter(item("Norco 10/325mg #60", "Overturned"), decided="07/01/2015"))
        other = self.file("3.txt", letter(item("Soma 350mg #30", "Upheld"), case="CM15-0000002"))
        self.store(first, second, other)
        self.assertEqual(self.query("SELECT case_number, decision_date, outcome, source_names "
                                    "FROM letters_sharing_case_number"),
                         [("CM15-0000001", "2015-06-01", "upheld", str(first)),
                          ("CM15-0000001", "2015-07-01", "overturned", str(second))])

    def test_what_could_not_be_read_is_told_until_it_can(self):
        path = self.folder / "late.txt"
        self.store(path, code=ERRORS)
        self.assertEqual(self.query("SELECT * FROM unreadable"), [(str(path), "No such file or directory")])
        self.assertEqual(self.count("letters"), 0)
        path.write_bytes(support.GOOD.read_bytes())
        self.store(path)
        self.assertEqual((self.count("unreadable"), self.count("letters")), (0, 1))

    def test_a_letter_that_was_deleted_is_read_again(self):
        self.store(*support.LETTERS, code=ERRORS)
        counts = {name: self.count(name) for name in ("letters", "items", "citations", "sources", "strengths")}
        self.alter("PRAGMA foreign_keys = ON; DELETE FROM letters WHERE letter_row % 2 = 0")
        self.assert_sound()
        self.assertLess(self.count("items"), counts["items"])
        self.store(*support.LETTERS, code=ERRORS)
        self.assertEqual({name: self.count(name) for name in counts}, counts)
        self.assert_sound()

    def test_vacuum_keeps_the_search(self):
        self.store(*support.LETTERS, code=ERRORS)
        self.alter("PRAGMA foreign_keys = ON; DELETE FROM letters WHERE letter_row < 5; VACUUM")
        found = self.query("SELECT count(*), sum(items.item LIKE '%brace%') FROM search_items "
                           "JOIN items ON item_row = search_items.rowid WHERE search_items MATCH 'item : brace'")
        self.assertEqual(found[0][0], found[0][1])
        self.assertTrue(found[0][0])


class ViewTest(TestCase):
    def setUp(self):
        super().setUp()
        self.store(
            self.file("1.txt", letter(item("Norco 10/325mg #60", "Upheld"), item("NORCO 10/325mg #90", "Overturned"),
                                      item("MRI of the lumbar spine", "Upheld", ours=ODG, topic="MRI"),
                                      summary="The 50 year old male fell from a scaffold.")),
            self.file("2.txt", letter(item("Norco 5/325mg #30", "Upheld", rationale="Weaning has begun already."),
                                      item("Soma 350mg #30", "Overturned", theirs=ODG, topic="Muscle relaxants"),
                                      case="CM16-0000002", injury="02/29/2012", decided="03/01/2016",
                                      specialty="Pain Management and Anesthesiology")),
            self.file("3.txt", without_dates(letter(item("Physical therapy x 12 visits", "Upheld in part")))))

    def test_uphold_by_treatment(self):
        self.assertEqual(self.query("SELECT * FROM uphold_by_treatment"), [
            ("imaging", None, 1, 1, 0, 0, 0, 1.0),
            ("medication", None, 4, 2, 2, 0, 0, 0.5),
            ("medication", "NORCO", 3, 2, 1, 0, 0, 0.6667),
            ("medication", "Soma", 1, 0, 1, 0, 0, 0.0),
            ("therapy", None, 1, 0, 0, 1, 0, 0.0)])

    def test_uphold_by_specialty(self):
        self.assertEqual(self.query("SELECT * FROM uphold_by_specialty"), [
            ("Pain Management", 6, 3, 2, 1, 0, 0.5), ("Anesthesiology", 2, 1, 1, 0, 0, 0.5)])

    def test_uphold_by_year(self):
        self.assertEqual(self.query("SELECT * FROM uphold_by_year"), [
            (None, 1, 0, 0, 1, 0, 0.0), (2015, 3, 2, 1, 0, 0, 0.6667), (2016, 2, 1, 1, 0, 0, 0.5)])

    def test_days_to_decision(self):
        self.assertEqual([row[1:] for row in self.query("SELECT * FROM days_to_decision")],
                         [("CM15-0000001", "standard", "2015-06-01", 151, 61, 52, 31),
                          ("CM16-0000002", "standard", "2016-03-01", 1462, 335, 326, 305)])

    def test_guideline_agreement(self):
        self.assertEqual(self.query("SELECT * FROM guideline_agreement"), [
            ("mtus", "mtus", 1, 4, 4, 2, 1, 1, 0, 0.5),
            ("mtus", "non_mtus", 0, 1, 0, 1, 0, 0, 0, 1.0),
            ("non_mtus", "mtus", 0, 1, 0, 0, 1, 0, 0, 0.0)])

    def test_full_text(self):
        def items(words):
            return self.query("SELECT items.item FROM search_items JOIN items ON item_row = search_items.rowid "
                              "WHERE search_items MATCH ?", words)

        self.assertEqual(items("lumbar"), [("MRI of the lumbar spine",)])
        self.assertEqual(items("rationale : weaned"), [("Norco 5/325mg #30",)])
        self.assertEqual(len(items("item : norco")), 3)
        self.assertEqual(items("item : weaned"), [])
        self.assertEqual(self.query("SELECT case_number FROM search_letters JOIN letters "
                                    "ON letter_row = search_letters.rowid WHERE search_letters MATCH 'scaffolds'"),
                         [("CM15-0000001",)])

    def test_case_numbers_are_found_by_an_index(self):
        for table in "letters", "items":
            plan = self.query(f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE case_number = 'CM15-0000001'")
            self.assertIn(f"USING INDEX {table}_by_case_number", plan[0][-1])


class EndTest(TestCase):
    def assert_refused(self, why):
        before = self.path.read_bytes()
        done = run("-q", "-o", self.path, support.GOOD)
        self.assertEqual(done.returncode, OUTPUT_FAILED)
        self.assertIn(f"imr2sqlite: {self.path}: {why}\n", done.stderr.decode())
        self.assertEqual(self.path.read_bytes(), before)

    def test_exit_codes(self):
        nothing = self.file("no letter.txt", b"Dear Sir,\n")
        for code, arguments in [(WELL, [support.GOOD]), (WELL, [support.DAMAGED]), (ERRORS, [support.GOOD, nothing]),
                                (ERRORS, [self.folder / "missing"]), (NOTHING_RECOGNIZED, [nothing])]:
            self.assertEqual(run("-o", self.path, *arguments).returncode, code, arguments)

    def test_usage(self):
        for arguments in [[], ["-o", self.path], [support.GOOD], ["-o", "-", support.GOOD], ["-o", "", support.GOOD],
                          ["-o", self.path, "--batch", "0", support.GOOD]]:
            done = run(*arguments)
            self.assertEqual((done.returncode, done.stdout), (USAGE, b""), arguments)
            self.assertIn(b"--help", done.stderr)
        self.assertFalse(self.path.exists())

    def test_help(self):
        done = run("--help")
        self.assertEqual(done.returncode, WELL)
        for option in b"--output DATABASE", b"--batch", b"--schema", b"--jobs", b"--quiet":
            self.assertIn(option, done.stdout)

    def test_another_version_is_refused(self):
        for prepare in lambda: self.store(support.GOOD), self.path.unlink:
            prepare()
            self.alter("PRAGMA user_version = 7")
            self.assert_refused("its schema has version 7, and this program writes version 1: name another file")

    def test_what_others_made_is_refused(self):
        self.alter("CREATE TABLE theirs (x)")
        self.assert_refused("this database was not made by imr2sqlite: name another file")
        self.alter("PRAGMA user_version = 1")
        self.assert_refused("this database was not made by imr2sqlite: name another file")
        self.path.write_bytes(b"Dear Sir,\n" * 100)
        self.assert_refused("file is not a database")

    def test_output_that_cannot_be_written(self):
        for target in self.folder, self.folder / "no" / "folder.db":
            done = run("-q", "-o", target, support.GOOD)
            self.assertEqual(done.returncode, OUTPUT_FAILED)
            self.assertIn(f"imr2sqlite: {target}: unable to open database file\n".encode(), done.stderr)

    def test_a_name_that_sqlite_takes_for_no_file(self):
        self.assertEqual(run("-q", "-o", ":memory:", support.GOOD, cwd=self.folder).returncode, WELL)
        self.assertTrue((self.folder / ":memory:").is_file())

    def test_a_full_disk_keeps_what_was_committed(self):
        def small_files_only():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

        self.store(support.GOOD)
        before = self.content()
        done = run("-q", "-o", self.path, *support.LETTERS, preexec_fn=small_files_only)
        self.assertEqual(done.returncode, OUTPUT_FAILED)
        self.assertRegex(done.stderr.decode(), "letters.db: (disk I/O error|database or disk is full)")
        self.assertEqual(self.content(), before)
        self.assert_sound()


if __name__ == "__main__":
    unittest.main()
