"""imr2html in a browser: values, badges, charts, layout, contrast, and no error or breach of the pages' policy."""
import functools
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import unittest

import html_support
import support
from html_letter_test import HOSTILE
from spans_test import DATE, ENUMERATORS

NPM = pathlib.Path(os.environ.get("IMR_NPM", support.ROOT / "build/npm"))
CHARTS = 5


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def texts(record):
    """The text values of a record, by path, as a page shows them."""
    for path, value, _ in html_support.placed(record):
        name = re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
        if isinstance(value, str) and name not in ENUMERATORS and not DATE.match(value):
            yield path, html_support.on_page(value)


class BrowserTest(support.TestCase):
    def setUp(self):
        super().setUp()
        self.chromium = shutil.which("chromium") or shutil.which("google-chrome")
        missing = [name for name, there in [("chromium", self.chromium), ("node", shutil.which("node")),
                                            ("playwright-core", (NPM / "node_modules/playwright-core").is_dir())]
                   if not there]
        if missing:
            print("html_browser_test: SKIPPED, there is no", ", ".join(missing), file=sys.stderr)
            self.skipTest("no " + ", ".join(missing))

    def serve(self, folder):
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}/"

    def hostile(self):
        text = support.GOOD.read_bytes().replace(b"Hinged knee brace", b"Hinged " + HOSTILE + b"x" * 300 + b" brace")
        yield self.file("hostile.txt", text.replace(b"Decision rationale:", b"Decision rationale: " + HOSTILE))

    def look_at(self, *letters, layouts):
        target = self.folder / "pages"
        html_support.run("-q", "-o", target, "--small-group", 2, *letters)
        records = json.loads(support.run("--spans", *letters).stdout)
        pages = html_support.letter_pages(target)
        self.assertEqual(len(pages), len(records))
        charts = (target / "assets/vega.min.js").exists()
        if not charts:
            print("html_browser_test: charts SKIPPED, imr2html was built without vega.min.js", file=sys.stderr)
        expected = {
            "address": self.serve(target), "chromium": self.chromium, "modules": str(NPM / "package.json"),
            "charts": CHARTS if charts else 0,
            "letters": {str(page.relative_to(target)): {
                "badges": [dispute["decision"] for dispute in record["disputes"]],
                "values": dict(texts(record)), "layout": pathlib.Path(record["source"]["name"]).stem in layouts,
            } for page, record in zip(pages, records)},
        }
        file = self.file("expected.json", json.dumps(expected).encode())
        done = subprocess.run(["node", pathlib.Path(__file__).with_name("html_browser.mjs"), file], timeout=100,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 0, done.stderr.decode(errors="replace"))
        return json.loads(done.stdout)

    def test_pages_show_the_records_and_nothing_is_wrong_with_them(self):
        letters = [*support.LETTERS, *self.hostile()]
        seen = self.look_at(*letters, layouts=["hostile", support.GOOD.stem, support.DAMAGED.stem])
        self.assertEqual("\n".join(seen["wrong"]), "")
        self.assertEqual(seen["looked"], 5 * 6)


if __name__ == "__main__":
    unittest.main()
