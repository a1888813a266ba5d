"""Miller, csvkit and DuckDB open what imr2csv writes without being told anything, and count the same. Exits with 77
where DuckDB could not be had because the npm registry cannot be reached."""
import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

import support
from csv_test import TABLES, run

BUILD = pathlib.Path(os.environ.get("IMR_DUCKDB", support.ROOT / "build/tests/examples/duckdb"))
DUCKDB = "@duckdb/node-api@1.5.6-r.1"
UNREACHABLE = "ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH"
QUERY = """
import { DuckDBInstance } from '@duckdb/node-api';
const db = await (await DuckDBInstance.create(':memory:')).connect();
const counts = {};
for (const file of process.argv.slice(2)) {
  const read = await db.runAndReadAll(`SELECT count(*) FROM '${file}'`);
  const columns = await db.runAndReadAll(`DESCRIBE FROM '${file}'`);
  counts[file] = { rows: Number(read.getRows()[0][0]), types: columns.getRows().map(row => [row[0], row[1]]) };
}
console.log(JSON.stringify(counts));
"""


def output(*command, **options):
    done = subprocess.run(list(map(str, command)), capture_output=True, timeout=300, check=False, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command[0]}: exit code {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def install_duckdb():
    if (BUILD / "node_modules/@duckdb/node-api").is_dir():
        return
    BUILD.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["npm", "install", "--prefix", str(BUILD), "--no-audit", "--no-fund", "--fetch-retries=1",
                           DUCKDB], capture_output=True, timeout=300, check=False)
    said = done.stderr.decode()
    if done.returncode != 0 and any(code in said for code in UNREACHABLE):
        raise unittest.SkipTest("the npm registry cannot be reached")
    if done.returncode != 0:
        raise AssertionError(f"npm install {DUCKDB}\n{said}")


class ToolsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.out = pathlib.Path(folder.name)
        letter = support.GOOD.read_bytes()
        hostile = cls.out / 'in, "put"\n=1'
        hostile.mkdir()
        for i, text in enumerate((b'=cmd|"/C calc"!A0,', b"nul \0,", b"bad \xff\xe2\x80", b"'single', 'quotes', \"")):
            (hostile / str(i)).write_bytes(letter.replace(b"Hinged", b"Hinged " + text))
        run("-q", "-o", cls.out, *support.LETTERS, hostile)
        cls.files = [cls.out / f"{name}.csv" for name in TABLES]
        cls.counts = {}
        for path in cls.files:
            with open(path, encoding="utf-8", newline="") as file:
                cls.counts[path] = sum(1 for _ in csv.reader(file)) - 1

    def test_miller(self):
        for path in self.files:
            counted = json.loads(output("mlr", "--icsv", "--ojson", "count", path))
            self.assertEqual(counted, [{"count": self.counts[path]}], path.name)
            printed = output("mlr", "--icsv", "--ojson", "cat", path)
            records = json.loads(printed, strict=False)  # Miller leaves a NUL as it is
            self.assertEqual(len(records), self.counts[path], path.name)

    def test_csvkit(self):
        for path in self.files:
            self.assertEqual(int(output("csvstat", "--count", path).split()[-1]), self.counts[path], path.name)
            self.assertEqual(len(json.loads(output("csvjson", path))), self.counts[path], path.name)
            self.assertEqual(output("csvcut", "-c", "letter_id", path).splitlines()[0], "letter_id")

    def test_duckdb(self):
        install_duckdb()
        query = BUILD / "query.mjs"
        query.write_text(QUERY, encoding="utf-8")
        found = json.loads(output("node", query, *self.files))
        self.assertEqual({path: found[str(path)]["rows"] for path in self.files}, self.counts)
        types = {path.stem: dict(found[str(path)]["types"]) for path in self.files}
        self.assertEqual(types["letters"]["decision_date"], "DATE")
        self.assertEqual(types["letters"]["recognized"], "BOOLEAN")
        self.assertEqual(types["items"]["quantity"], "DOUBLE")
        self.assertEqual(types["items"]["medically_necessary"], "BOOLEAN")
        self.assertEqual(types["items"]["item"], "VARCHAR")


if __name__ == "__main__":
    if not shutil.which("node"):
        sys.exit("node is missing: examples/install.sh tests installs it")
    result = unittest.main(exit=False).result
    sys.exit(1 if not result.wasSuccessful() else 77 if result.skipped else 0)
