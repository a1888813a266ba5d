"""imr2json, imr2csv and imr2sqlite count the same letters, items, citations and diagnostics. With IMR_LETTERS=FOLDER
the letters of that folder, too."""
import csv
import io
import json
import os
import pathlib
import unittest

import csv_test
import database
import support
import tables


class CountsTest(database.TestCase):
    def assert_counts(self, inputs):
        records = support.records(*inputs)
        counts = {name: len(rows) for name, rows in tables.of_records(records, map(str, range(len(records)))).items()}
        for name, count in counts.items():
            printed = csv_test.run("--one", name, "-", *inputs).stdout.decode("utf-8")
            self.assertEqual(sum(1 for _ in csv.reader(io.StringIO(printed, newline=""))) - 1, count, name)
            self.assertGreater(count, 0, name)
        database.run("-q", "-o", self.path, *inputs)
        self.assertEqual({name: self.count(name) for name in counts}, counts)

    def test_letters_of_the_project(self):
        self.assert_counts(support.LETTERS)

    def test_manifests_tell_the_same_of_each_converter(self):
        inputs = [*support.LETTERS, self.folder / "missing"]
        told = []
        for run, output in (support.run, "records"), (csv_test.run, "tables"), (database.run, "letters.db"):
            manifest = self.folder / (output + ".json")
            done = run("-q", "--manifest", manifest, "-o", self.folder / output, *inputs)
            content = json.loads(manifest.read_text(encoding="utf-8"))
            self.assertEqual(content["exit_code"], done.returncode)
            told.append((content["inputs"], content["letters"], content["bytes"]["in"]))
        self.assertEqual(told[0][0], len(inputs))
        self.assertEqual(told, [told[0]] * 3)

    @unittest.skipUnless(os.environ.get("IMR_LETTERS"), "IMR_LETTERS names no folder")
    def test_letters_named(self):
        by_content = {}
        for path in sorted(pathlib.Path(os.environ["IMR_LETTERS"]).rglob("*.txt")):
            by_content.setdefault(path.read_bytes(), path)
        self.assert_counts(list(by_content.values()))


if __name__ == "__main__":
    unittest.main()
