"""What the tests of imr2sqlite share."""
import contextlib
import os
import sqlite3
import subprocess

import support

PROGRAM = os.environ.get("IMR2SQLITE", str(support.ROOT / "build/examples/imr2sqlite"))
WELL, ERRORS, USAGE, OUTPUT_FAILED, NOTHING_RECOGNIZED = range(5)


def command(*arguments):
    return [PROGRAM, *map(str, arguments)]


def run(*arguments, stdin=b"", **options):
    options.setdefault("stdout", subprocess.PIPE)
    return subprocess.run(command(*arguments), input=stdin, stderr=subprocess.PIPE, timeout=120, check=False,
                          **options)


class TestCase(support.TestCase):
    """A test with a database of its own."""

    def setUp(self):
        super().setUp()
        self.path = self.folder / "letters.db"

    def store(self, *inputs, code=WELL):
        done = run("-q", "-o", self.path, *inputs)
        self.assertEqual((done.returncode, done.stderr), (code, b""))

    @contextlib.contextmanager
    def database(self):
        database = sqlite3.connect(self.path, isolation_level=None)
        try:
            yield database
        finally:
            database.close()

    def query(self, sql, *parameters):
        with self.database() as database:
            return database.execute(sql, parameters).fetchall()

    def rows(self, sql):
        with self.database() as database:
            database.row_factory = sqlite3.Row
            return [dict(row) for row in database.execute(sql)]

    def alter(self, sql):
        with self.database() as database:
            database.executescript(sql)

    def count(self, table):
        return self.query(f"SELECT count(*) FROM {table}")[0][0]

    def content(self):
        with self.database() as database:
            return "\n".join(database.iterdump())

    def assert_sound(self):
        self.assertEqual(self.query("PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(self.query("PRAGMA foreign_key_check"), [])
        for search in "search_items", "search_letters":
            self.query(f"INSERT INTO {search} ({search}, rank) VALUES ('integrity-check', 1)")
