"""What the tests of imr2json share."""
import functools
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("IMR2JSON", str(ROOT / "build/examples/imr2json"))
LETTERS = sorted((ROOT / "tests/letters").glob("*.txt")) + sorted((ROOT / "examples/letters").glob("*.txt"))
GOLDENS = sorted((ROOT / "tests/letters").glob("*.json"))
SCHEMA = ROOT / "examples/letter.schema.json"
GOOD = ROOT / "examples/letters/knee_brace_and_therapy.txt"
DAMAGED = ROOT / "examples/letters/label_and_date_damaged.txt"


def run(*arguments, stdin=b"", **options):
    options.setdefault("stdout", subprocess.PIPE)
    return subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, stderr=subprocess.PIPE, timeout=120,
                          check=False, **options)


def start(*arguments):
    """The program, running, with its input and output in pipes."""
    return subprocess.Popen([PROGRAM, *map(str, arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE)


def peak_memory(inputs, *arguments):
    """The most memory that the program takes, in bytes, while it reads these inputs from its standard input."""
    program = start(*arguments)
    for content in inputs:
        program.stdin.write(content)
    program.stdin.flush()
    status = pathlib.Path(f"/proc/{program.pid}/status").read_text(encoding="ascii")
    program.communicate(timeout=120)
    (kilobytes,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))
    return 1024 * int(kilobytes)


def parsed(printed):
    """The records of an output; it must be valid UTF-8, one object a line."""
    return [json.loads(line) for line in printed.decode("utf-8").split("\n")[:-1]]


def records(*arguments, stdin=b""):
    """The records printed."""
    return parsed(run("--ndjson", *arguments, stdin=stdin).stdout)


def names(*arguments):
    return [record["source"]["name"] for record in records(*arguments)]


def codes(record):
    return sorted(diagnostic["code"] for diagnostic in record["diagnostics"])


@functools.lru_cache(maxsize=None)
def validator():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


class TestCase(unittest.TestCase):
    """A test with a folder of its own."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def file(self, name, content=b""):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path
