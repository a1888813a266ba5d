"""usage: expected.py EXPECTED PROGRAM ARGUMENT…: the program's standard output must be the text of EXPECTED."""
import difflib
import pathlib
import subprocess
import sys

expected = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
printed = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, check=False).stdout.decode("utf-8", "replace")
if printed != expected:
    sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), printed.splitlines(True)))
    sys.exit(1)
