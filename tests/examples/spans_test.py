"""--spans: the bytes at a value's place say the value."""
import re
import unittest

import support

SPACE = "[ \t\v\r\n\f\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff]"
ENUMERATORS = {"priority", "sex", "kind", "basis", "action"}
DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
# A form feed, or what a page without one leaves: a line between blank lines.
PAGE_BREAK = re.compile(rb"\f|\n[ \t\r]*\n.*\n[ \t\r]*\n|\n[ \t]*(Page )?\d+")


def fold(source):
    """The text value of a stretch of the letter, as letter-record defines it; page furniture is not known here."""
    text = re.sub(f"(?<=[^\\s-])([-\u00ad\u2010\u2011]){SPACE}*[\r\n\f]{SPACE}*", r"\1", source.decode("utf-8", "replace"))
    return re.sub(f"{SPACE}+", " ", text).strip(" ")


def in_order(value, text):
    """Whether the value is the text with something left out."""
    rest = iter(text)
    return all(c in rest for c in value.replace(" ", ""))


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
            month, day, year = map(int, re.fullmatch(r"(\d+)/(\d+)/(\d+)", text.replace(" ", "")).groups())
            self.assertEqual(value, f"{year:04}-{month:02}-{day:02}")
        elif text != value:
            # Only where a page ends inside can there be more at the place than the value says.
            self.assertTrue(in_order(value, text), (value, text))
            self.assertTrue(PAGE_BREAK.search(source), (value, text))

    def test_a_value_stands_inside_its_object(self):
        for letter, _, record in self.letters():
            for dispute in record["disputes"]:
                begin, length = dispute["span"]
                for name, _, (offset, size) in placed(dispute):
                    with self.subTest(letter, name=name):
                        self.assertTrue(begin <= offset and offset + size <= begin + length)

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
                return {k: without(v) for k, v in value.items() if k != "span" and not k.endswith(("_span", "_spans"))}
            return [without(v) for v in value] if isinstance(value, list) else value

        for path in support.LETTERS:
            (with_spans,) = support.records("--spans", path)
            del with_spans["sections"]
            self.assertEqual([without(with_spans)], support.records(path))


if __name__ == "__main__":
    unittest.main()
