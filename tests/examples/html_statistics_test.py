"""imr2html: the statistics page counts what the records say, and shows no small group by itself."""
import json
import math
import re
import unittest

import html_support
import support


def wilson(hits, total, z=1.959963984540054):
    """The bounds p for which |hits/total - p| = z sqrt(p (1 - p) / total): roots of a quadratic equation."""
    a, b, c = 1 + z * z / total, -(2 * hits + z * z) / total, (hits / total) ** 2
    root = math.sqrt(max(0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


class StatisticsTest(support.TestCase):
    def tables(self, *letters, options=()):
        """{heading: {first cell: other cells}}"""
        target = self.folder / "pages"
        html_support.run("-q", "-o", target, *options, *letters)
        self.text = (target / "statistics.html").read_text(encoding="utf-8")
        self.page = html_support.Page(target / "statistics.html")
        tables = {}
        for label, table in re.findall(r'aria-label="(?:Table: )?([^"]*)"><table>(.*?)</table>', self.text, re.S):
            rows = re.findall(r'<th scope="row">(.*?)</th>(.*?)</tr>', table, re.S)
            tables[label] = {name: re.findall(r"<td[^>]*>(.*?)</td>", cells) for name, cells in rows}
        return tables

    def letters(self, *groups):
        """For each (count, decision, year) as many letters with one item."""
        head, _, rest = support.GOOD.read_text(encoding="utf-8").partition("Hinged knee brace")
        body, _, _ = rest.partition("Physical therapy, left knee, 2 times")
        self.assertIn("06/24/2015", head)
        self.assertIn("05/11/2015", head)
        for g, (count, decision, year) in enumerate(groups):
            letter = head.replace("06/24/2015", f"06/24/{year}").replace("05/11/2015", f"05/11/{year}")
            letter += "Hinged knee brace" + body.replace(": Overturned", ": " + decision)
            yield from (self.file(f"letters/{g}-{i}.txt", letter.encode()) for i in range(count))

    def test_rates(self):
        tables = self.tables(*self.letters((14, "Upheld", 2015), (6, "Overturned", 2015), (5, "Upheld", 2016)))
        self.assertEqual(tables["All items"], {"all": ["25", "19", "6", "0", "76.0 %", self.interval(19, 25)]})
        self.assertEqual(tables["By year of the decision"],
                         {"2015": ["20", "14", "6", "0", "70.0 %", self.interval(14, 20)],
                          "2016": ["5", "5", "0", "0", "100.0 %", self.interval(5, 5)]})
        self.assertEqual(list(tables["By treatment"]), ["equipment"])
        self.assertEqual(sorted(tables["By the reviewer&#39;s specialty"]), ["Orthopedic Surgery", "Sports Medicine"])
        self.assertEqual(tables["Days to the decision"], {"31–45": ["25", "100.0 %"]})

    @staticmethod
    def interval(hits, total):
        low, high = wilson(hits, total)
        return f"{100 * low:.1f} – {100 * high:.1f} %"

    def test_counts_are_those_of_the_records(self):
        tables = self.tables(*support.LETTERS, options=["--small-group", 1])
        records = json.loads(support.run(*support.LETTERS).stdout)
        items = [d for r in records for d in r["disputes"] if d["decision"] != "unknown"]
        self.assertEqual(tables["All items"]["all"][:2],
                         [str(len(items)), str(sum(d["decision"] == "upheld" for d in items))])
        kinds = {}
        for d in items:
            kinds.setdefault(d["order"]["kind"].replace("_", " "), []).append(d)
        self.assertEqual({name: cells[0] for name, cells in tables["By treatment"].items()},
                         {kind: str(len(found)) for kind, found in kinds.items()})
        both = [(d["claims_administrator_guideline"] or {}).get("basis") and (d["reviewer_guideline"] or {}).get("basis")
                for r in records for d in r["disputes"]]
        self.assertEqual(sum(int(cells[0]) for cells in tables["What both sides rest on"].values()),
                         sum(basis is not None for basis in both))

    def test_small_groups_are_merged(self):
        years = [(9, "Upheld", 2012), (4, "Upheld", 2013), (3, "Overturned", 2014), (6, "Upheld", 2015)]
        shown = self.tables(*self.letters(*years))["By year of the decision"]
        self.assertEqual({name: cells[0] for name, cells in shown.items()},
                         {"2012": "9", "2015": "6", "other (2 groups)": "7"})
        self.assertNotRegex(self.text, r"\b2013\b")

    def test_a_merged_group_that_is_small_takes_the_next_one(self):
        shown = self.tables(*self.letters((9, "Upheld", 2012), (6, "Upheld", 2013), (2, "Upheld", 2014)))
        self.assertEqual({name: cells[0] for name, cells in shown["By year of the decision"].items()},
                         {"2012": "9", "other (2 groups)": "8"})

    def test_too_few_letters_show_nothing(self):
        self.assertEqual(self.tables(*self.letters((4, "Upheld", 2015))), {})
        self.assertEqual(self.page.text.count("fewer than 5, so nothing is shown"), 5)

    def test_small_specialties_are_left_out(self):
        shown = self.tables(*self.letters((6, "Upheld", 2015)), *self.letters_of("Podiatry", 3))
        self.assertEqual(sorted(shown["By the reviewer&#39;s specialty"]), ["Orthopedic Surgery", "Sports Medicine"])
        self.assertNotIn("Podiatry", self.text)

    def letters_of(self, specialty, count):
        text = support.GOOD.read_text(encoding="utf-8")
        self.assertIn("Orthopedic Surgery, Sports Medicine", text)
        for i in range(count):
            changed = text.replace("Orthopedic Surgery, Sports Medicine", specialty).partition("Physical therapy, left")[0]
            yield self.file(f"letters/{specialty}-{i}.txt", changed.encode())

    def test_no_small_count_is_in_the_page_or_in_its_charts(self):
        letters = list(self.letters((9, "Upheld", 2012), (1, "Upheld", 2013), (3, "Overturned", 2014)))
        for options in [], ["--small-group", "7"]:
            least = 7 if options else 5
            for table in self.tables(*letters, options=options).values():
                for cells in table.values():
                    self.assertGreaterEqual(int(cells[0]), least)
            for block in re.findall(r'<script type="application/json" id="charts">(.*?)</script>', self.text, re.S):
                for chart in json.loads(block).values():
                    for value in chart["data"]["values"]:
                        self.assertGreaterEqual(value["n"], least)

    def test_letters_that_are_none_are_not_counted(self):
        none = self.file("no letter.txt", b"Dear Sir,\n")
        self.tables(*self.letters((5, "Upheld", 2015)), none)
        self.assertIn("5 letters with 5 decided items; 1 inputs that are no letter are not counted", self.page.text)

    def test_page_is_well_formed(self):
        self.tables(*support.LETTERS)
        self.assertEqual(self.page.mistakes, [])
        self.assertEqual(len(self.page.ids()), len(set(self.page.ids())))


if __name__ == "__main__":
    unittest.main()
