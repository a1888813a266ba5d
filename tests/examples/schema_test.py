"""letter.schema.json describes the golden records and everything that imr2json prints."""
import copy
import json
import unittest

import support

HOSTILE = {
    "empty": b"",
    "one byte": b"U",
    "all bytes": bytes(range(256)) * 4,
    "labels": b"MAXIMUS guideline:\n" * 300,
    "headings": b"CLINICAL CASE SUMMARY\n" * 300,
    "decisions": b"A: Upheld\n\nB: Overturned\n" * 100,
    "half a letter": support.GOOD.read_bytes()[:3000],
}


class SchemaTest(support.TestCase):
    def assert_valid(self, record, name):
        errors = [(list(e.absolute_path), e.message) for e in support.validator().iter_errors(record)]
        self.assertEqual(errors, [], name)

    def test_goldens(self):
        self.assertTrue(support.GOLDENS)
        for path in support.GOLDENS:
            self.assert_valid(json.loads(path.read_text(encoding="utf-8")), path.name)

    def test_records(self):
        for options in [], ["--spans"]:
            printed = support.records(*options, *support.LETTERS)
            self.assertEqual(len(printed), len(support.LETTERS))
            for record in printed:
                self.assert_valid(record, record["source"]["name"])

    def test_hostile_input(self):
        for name, content in HOSTILE.items():
            for options in [], ["--spans"]:
                for record in support.records(*options, "-", stdin=content):
                    self.assert_valid(record, name)

    def test_unreadable_input(self):
        (record,) = support.records("--spans", self.folder / "missing.txt")
        self.assert_valid(record, "missing")
        self.assertEqual(support.codes(record), ["unreadable-input"])

    def test_every_field_is_printed(self):
        (record,) = support.records(support.GOOD)
        schema = json.loads(support.SCHEMA.read_text(encoding="utf-8"))
        definitions = schema["$defs"]
        self.assertEqual(list(record), [name for name in schema["properties"] if name != "sections"])

        def fields(definition):
            return [name for name in definitions[definition]["properties"] if name != "span"]

        self.assertEqual(list(record["header"]), fields("header"))
        self.assertEqual(list(record["reviewer"]), fields("reviewer"))
        self.assertEqual(list(record["clinical_summary"]), fields("clinical_summary"))
        dispute = record["disputes"][0]
        self.assertEqual(list(dispute), fields("dispute"))
        self.assertEqual(list(dispute["order"]), fields("order"))
        self.assertEqual(list(dispute["reviewer_guideline"]), fields("guideline"))
        self.assertEqual(list(dispute["rationale"]), fields("rationale"))

    def test_a_wrong_record_is_refused(self):
        (record,) = support.records(support.GOOD)
        check = support.validator().is_valid
        self.assertTrue(check(record))
        changes = [((), "extra", 1), ((), "outcome", None), (("header",), "decision_date", "6/24/2015"),
                   (("disputes", 0), "decision", "denied"), (("disputes", 0, "rationale"), "text", "")]
        for place, name, value in changes:
            wrong = copy.deepcopy(record)
            inside = wrong
            for key in place:
                inside = inside[key]
            inside[name] = value
            self.assertFalse(check(wrong), (place, name))
        del record["header"]["priority"]
        self.assertFalse(check(record))

    def test_schema_option_prints_the_file(self):
        printed = support.run("--schema")
        self.assertEqual(printed.returncode, 0)
        self.assertEqual(printed.stdout, support.SCHEMA.read_bytes())


if __name__ == "__main__":
    unittest.main()
