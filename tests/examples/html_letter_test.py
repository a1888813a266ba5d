"""imr2html: the page of a letter holds what its record holds, at its place."""
import base64
import hashlib
import json
import pathlib
import re
import unittest

import html_support
import support
from spans_test import DATE, ENUMERATORS, fold, iso, without_furniture

HOSTILE = b'<script>alert(1)</script> & "quotes\' \x00\x01\xff\xfe\xc0\xaf \xed\xa0\x80 \xc2\x85 </span></div><!-- '


class LetterTest(support.TestCase):
    def pages_of(self, *letters):
        """(letter's stem, its bytes, its record, its page)"""
        target = self.folder / "pages"
        html_support.run("-q", "-o", target, *letters)
        records = json.loads(support.run("--spans", *letters).stdout)
        paths = html_support.letter_pages(target)
        self.assertEqual(len(paths), len(records))
        for record, path in zip(records, paths):
            source = pathlib.Path(record["source"]["name"]).read_bytes()
            yield path.stem, source, record, html_support.Page(path)

    def hostile(self):
        """Letters with markup and bad bytes in an item, a rationale and around them."""
        good = support.GOOD.read_bytes()
        self.assertIn(b"Hinged knee brace", good)
        yield self.file("item.txt", good.replace(b"Hinged knee brace", b"Hinged " + HOSTILE + b" brace"))
        yield self.file("front.txt", HOSTILE + b"\n" + good)
        yield self.file("rationale.txt", good.replace(b"Decision rationale:", b"Decision rationale: " + HOSTILE))
        yield self.file("only.txt", HOSTILE)

    def test_marks_hold_the_values_of_the_record(self):
        for name, source, record, page in self.pages_of(*support.LETTERS, *self.hostile()):
            values = page.values()
            places = list(html_support.placed(record))
            self.assertEqual(sorted(values), sorted({path for path, _, _ in places}), name)
            for path, value, (offset, length) in places:
                with self.subTest(name, path=path):
                    self.assert_says(values[path], path, value, source[offset:offset + length])

    def assert_says(self, shown, path, value, source):
        last = re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
        if isinstance(value, str) and DATE.match(value):
            self.assertEqual(value, iso(shown))
        elif isinstance(value, str) and last not in ENUMERATORS:
            self.assertEqual(shown, html_support.on_page(value))
        else:
            self.assertIn(shown, map(html_support.on_page, without_furniture(source)))

    def test_a_badge_a_dispute(self):
        for name, _, record, page in self.pages_of(*support.LETTERS):
            with self.subTest(name):
                self.assertEqual([badge["data-decision"] for badge in page.with_class("badge")],
                                 [dispute["decision"] for dispute in record["disputes"]])

    def test_each_finding_is_in_the_list_in_the_margin_and_in_the_text(self):
        for name, _, record, page in self.pages_of(*support.LETTERS):
            with self.subTest(name):
                ids = page.ids()
                for i in range(1, len(record["diagnostics"]) + 1):
                    self.assertIn(f"note-{i}", ids)
                    self.assertIn(f"place-{i}", ids)
                    self.assertIn(f"#note-{i}", page.links())
                    self.assertGreaterEqual(page.links().count(f"#place-{i}"), 2)
                self.assertNotIn(f"note-{len(record['diagnostics']) + 1}", ids)
                for diagnostic in record["diagnostics"]:
                    self.assertIn(f"line {diagnostic['line']}, column {diagnostic['column']}", page.text)

    def test_elements_are_closed_and_links_lead_to_ids(self):
        for name, _, _, page in self.pages_of(*support.LETTERS, *self.hostile()):
            with self.subTest(name):
                self.assertEqual(page.mistakes, [])
                ids = page.ids()
                self.assertEqual(len(ids), len(set(ids)))
                for link in page.links():
                    if link.startswith("#"):
                        self.assertIn(link[1:], ids)

    def test_the_whole_letter_is_shown(self):
        for name, source, _, page in self.pages_of(*support.LETTERS, *self.hostile()):
            with self.subTest(name):
                self.assertEqual(fold(page.letter.encode()), html_support.on_page(fold(source)))

    def test_hostile_text_stays_text(self):
        for name, _, _, page in self.pages_of(*self.hostile()):
            with self.subTest(name):
                self.assertNotIn("script", [tag for tag, _ in page.elements])
                self.assertIn("<script>alert(1)</script> & \"quotes' \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd "
                              "\ufffd\ufffd\ufffd \ufffd </span></div><!--", page.letter)
                self.assertNotRegex(page.text, "[\x00-\x08\x0b-\x1f\x7f-\x9f]")

    def test_the_policy_allows_the_style_sheet_and_nothing_else(self):
        for name, _, _, page in self.pages_of(support.GOOD):
            text = page.path.read_text(encoding="utf-8")
            (sheet,) = re.findall("<style>(.*?)</style>", text, re.S)
            digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
            (policy,) = [a["content"] for tag, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"]
            self.assertEqual(policy, f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
                                     "base-uri 'none'; form-action 'none'", name)

    def test_headings_are_in_order(self):
        for name, _, _, page in self.pages_of(*support.LETTERS):
            levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
            with self.subTest(name):
                self.assertEqual(levels.count(1), 1)
                self.assertEqual(levels[0], 1)
                self.assertTrue(all(b <= a + 1 for a, b in zip(levels, levels[1:])))


if __name__ == "__main__":
    unittest.main()
