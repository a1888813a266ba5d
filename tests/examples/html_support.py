"""What the tests of imr2html share: running it, and reading its pages."""
import html.parser
import os
import pathlib
import subprocess

import support
from spans_test import fold

HTML = os.environ.get("IMR2HTML", str(support.ROOT / "build/examples/imr2html"))
VOID = {"meta", "link", "br", "path", "input", "hr", "img"}


def run(*arguments, **options):
    return subprocess.run([HTML, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120,
                          check=False, **options)


class Page(html.parser.HTMLParser):
    """A page taken apart: its elements in order, and the text below each field's marks."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path = pathlib.Path(path)
        self.elements = []
        self.fields = {}
        self.mistakes = []
        self.text = ""
        self.letter = ""  # the letter's own text, without notes and signs
        self.open = []
        self.feed(self.path.read_text(encoding="utf-8", errors="strict"))
        self.close()
        self.mistakes += [f"<{tag}> is not closed" for tag, _ in self.open]

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.append((tag, attributes))
        if "data-field" in attributes:
            self.fields.setdefault(attributes["data-field"], "")
        if tag not in VOID:
            self.open.append((tag, attributes))

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop()[0] != tag:
            self.mistakes.append(f"</{tag}> closes another element")

    def handle_data(self, data):
        self.text += data
        for _, attributes in self.open:
            if "data-field" in attributes:
                self.fields[attributes["data-field"]] += data
        classes = [name for _, attributes in self.open for name in attributes.get("class", "").split()]
        if "letter" in classes and not {"note", "flag"} & set(classes):
            self.letter += data

    def with_class(self, name):
        return [attributes for _, attributes in self.elements if name in attributes.get("class", "").split()]

    def values(self):
        """The text value that each field's marks hold."""
        return {field: fold(text.encode()) for field, text in self.fields.items()}

    def links(self):
        return [attributes["href"] for tag, attributes in self.elements if tag == "a"]

    def ids(self):
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]


def pages(folder):
    return sorted(folder.glob("**/*.html"))


def letter_pages(folder):
    """The page of each letter in the order of the inputs, as index.html has them."""
    index = Page(folder / "index.html")
    return [folder / link for link in index.links() if link.startswith("letters/")]


def placed(record, path=""):
    """(path, value, span) of everything in a record that has a place."""
    for name, value in record.items():
        inner = f"{path}.{name}" if path else name
        if name in ("source", "diagnostics"):
            continue
        if name + "_span" in record:
            yield inner, value, record[name + "_span"]
        if isinstance(value, dict):
            yield from placed(value, inner)
        for i, entry in enumerate(value if isinstance(value, list) else []):
            if name + "_spans" in record:
                yield f"{inner}[{i}]", entry, record[name + "_spans"][i]
            if isinstance(entry, dict):
                if "span" in entry:
                    yield f"{inner}[{i}]", entry, entry["span"]
                yield from placed(entry, f"{inner}[{i}]")


def on_page(text):
    """A text of the letter as a page shows it: no control characters."""
    return "".join("\ufffd" if c != "\t" and c != "\n" and (ord(c) < 32 or 127 <= ord(c) < 160) else c for c in text)
