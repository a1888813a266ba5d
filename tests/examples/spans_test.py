"""--spans: the bytes at a value's place say the value."""
import itertools
import re
import unittest

import support

SPACE = "[ \t\v\r\n\f\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff]"
ENUMERATORS = {"priority", "sex", "kind", "basis", "action"}
DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
# What may stand on a line of its own where a page ends. A number may be a page's, or may belong to the text.
FURNITURE = re.compile(rb"(^[ \t\f]*(?:\d+|Page \d+ of \d+|(?:Final Determination Letter for|Notice of Independent Medical Review Determination, CM) ?.*?)[ \t\f\r]*$)", re.M)

# A notice decides in a list above the items' parts; the parts of a professional review are sections of the letter. Both
# stand in sections of the disputed items.
PARTS_APART = {"notice-2013", "professional-review"}


def fold(source):
    """The text value of a stretch of the letter, as letter-record defines it; page furniture is not left out."""
    hyphen_at_line_end = f"(?<=[^\\s-])([-\u00ad\u2010\u2011]){SPACE}*[\r\n\f]{SPACE}*"
    text = re.sub(hyphen_at_line_end, r"\1", source.decode("utf-8", "replace"))
    return re.sub(f"{SPACE}+", " ", text).strip(" ")


def without_furniture(source):
    """What a stretch of the letter may say when some of the lines that look like furniture are furniture."""
    pieces = FURNITURE.split(source)
    for keep in itertools.product([False, True], repeat=len(pieces) // 2):
        yield fold(b"".join(piece for i, piece in enumerate(pieces) if i % 2 == 0 or keep[i // 2]))


def iso(text):
    """The date that a letter writes as `3/14/15`, `03-14-2015` or `March 14, 2015`."""
    month, day, year = re.fullmatch(r"(\d+|[A-Z][a-z]+)\.?[/ -] ?(\d+)(?:[/-]|, ?) ?(\d+)", text).groups()
    month = int(month) if month.isdigit() else MONTHS.index(month[:3].lower()) + 1
    century = 0 if len(year) == 4 else 2000 if int(year) < 50 else 1900
    return f"{int(year) + century:04}-{month:02}-{int(day):02}"


def placed(record):
    """(name, value, span) of everything that has a place, and each object with its span."""
    for name, value in record.items():
        if name + "_span" in record:
            yield name, value, record[name + "_span"]
        elif name + "_spans" in record:
            assert len(value) == len(record[name + "_spans"]), name
            yield from zip([name] * len(value), value, record[name + "_spans"])
        elif isinstance(value, dict) and name != "source":
            yield from placed(value)
        elif isinstance(value, list) and name != "diagnostics":
            for entry in value:
                if isinstance(entry, dict):
                    yield name, entry, entry["span"]
                    yield from placed(entry)


class SpansTest(support.TestCase):
    def letters(self):
        for path in support.LETTERS:
            (record,) = support.records("--spans", path)
            yield path.stem, path.read_bytes(), record

    def test_a_value_is_what_stands_at_its_place(self):
        for letter, source, record in self.letters():
            for name, value, (offset, length) in placed(record):
                with self.subTest(letter, name=name):
                    self.assertGreater(length, 0)
                    self.assertLessEqual(offset + length, len(source))
                    if isinstance(value, str) and name not in ENUMERATORS:
                        self.assert_says(value, source[offset:offset + length])

    def assert_says(self, value, source):
        text = fold(source)
        if DATE.match(value):
            self.assertEqual(value, iso(text))
        elif text != value:
            self.assertIn(value, without_furniture(source))

    def test_a_value_stands_inside_its_object_or_a_section_of_the_items(self):
        for letter, _, record in self.letters():
            issues = [s["span"] for s in record["sections"] if s["kind"] == "issues"]
            for dispute in record["disputes"]:
                apart = issues if record["format"] in PARTS_APART else []
                for name, _, (offset, size) in placed(dispute):
                    with self.subTest(letter, name=name):
                        self.assertTrue(any(begin <= offset and offset + size <= begin + length
                                            for begin, length in [dispute["span"], *apart]))

    def test_disputes_follow_one_another(self):
        for letter, _, record in self.letters():
            end = 0
            for dispute in record["disputes"]:
                with self.subTest(letter):
                    self.assertGreaterEqual(dispute["span"][0], end)
                end = sum(dispute["span"])

    def test_sections_cover_each_byte_once(self):
        for letter, source, record in self.letters():
            with self.subTest(letter):
                end = record["source"]["offset"]
                for section in record["sections"]:
                    self.assertEqual(section["span"][0], end)
                    end += section["span"][1]
                self.assertEqual(end, len(source))

    def test_spans_change_no_value(self):
        def without(value):
            if isinstance(value, dict):
                return {k: without(v) for k, v in value.items() if not re.search("(^|_)spans?$", k)}
            return [without(v) for v in value] if isinstance(value, list) else value

        for path in support.LETTERS:
            (with_spans,) = support.records("--spans", path)
            del with_spans["sections"]
            self.assertEqual([without(with_spans)], support.records(path))


if __name__ == "__main__":
    unittest.main()
