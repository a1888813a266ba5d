"""PDFs and images."""
import os
import pathlib
import shutil
import subprocess
import unittest

import pdf
import support

LETTER = support.GOOD.read_text(encoding="utf-8")


def layout(path):
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, stdout=subprocess.PIPE).stdout


class Tools(support.TestCase):
    """Stand-ins for the tools, on a PATH of their own."""

    def tool(self, name, script):
        path = self.file(f"bin/{name}", f"#!/bin/sh\n{script}\n".encode())
        path.chmod(0o755)
        return path

    def with_tools(self, *arguments):
        environment = {**os.environ, "PATH": str(self.folder / "bin")}
        done = support.run("--ndjson", *arguments, env=environment)
        return support.parsed(done.stdout)

    def assert_unreadable(self, record, message):
        (diagnostic,) = record["diagnostics"]
        self.assertEqual(diagnostic["code"], "unreadable-input")
        self.assertRegex(diagnostic["message"], message)
        self.assertEqual(record["disputes"], [])


class PdfTest(Tools):
    def setUp(self):
        super().setUp()
        self.pdf = self.file("letter.pdf", pdf.of_text(LETTER))

    def same_but_for_the_name(self, record, text):
        (plain,) = support.records("-", stdin=text)
        self.assertEqual({**record["source"], "name": "-"}, plain["source"])
        self.assertEqual({**record, "source": None}, {**plain, "source": None})

    def test_record_is_that_of_its_text(self):
        (record,) = support.records("--spans", self.pdf)
        (plain,) = support.records("--spans", self.file("x.txt", layout(self.pdf)))
        self.assertEqual(record["source"].pop("name"), str(self.pdf))
        plain["source"].pop("name")
        self.assertEqual(record, plain)
        self.assertEqual([d["decision"] for d in record["disputes"]], ["overturned", "upheld"])

    def test_found_by_content_and_read_from_anywhere(self):
        content = self.pdf.read_bytes()
        for name in "letter.txt", "-layout", "two\nlines.pdf", "a b;$(c).pdf", "é\udcff.pdf":
            path = self.folder / "names" / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        for record in support.records(self.folder / "names"):
            self.same_but_for_the_name(record, layout(self.pdf))
        (record,) = support.records("-", stdin=content)
        self.same_but_for_the_name(record, layout(self.pdf))
        (record,) = support.records(self.file("mailed.pdf", b"\r\nreceived 12:01\r\n" + content))
        self.assertEqual(support.codes(record), [])

    def test_name_that_is_an_option(self):
        (self.folder / "-v").write_bytes(self.pdf.read_bytes())
        printed = support.run("--ndjson", "--", "-v", cwd=self.folder)
        (record,) = support.parsed(printed.stdout)
        self.assertEqual(record["source"]["name"], "-v")
        self.same_but_for_the_name(record, layout(self.pdf))

    def test_pages_and_several_letters(self):
        both = self.file("both.pdf", pdf.of_text(LETTER + "\f" + LETTER.replace("0900101", "0900777")))
        text = layout(both)
        records = support.records(both)
        self.assertEqual([r["header"]["case_number"] for r in records], ["CM15-0900101", "CM15-0900777"])
        self.assertEqual(sum(r["source"]["length"] for r in records), len(text))
        self.assertEqual(records[1]["source"]["offset"], records[0]["source"]["length"])

    def test_broken(self):
        for content in b"%PDF-1.4\nnothing", pdf.of_text(LETTER)[:-900][:60]:
            broken, good = support.records(self.file("broken.pdf", content), support.GOOD)
            self.assert_unreadable(broken, "^pdftotext: .")
            self.assertEqual(support.codes(good), [])

    def test_a_pdf_that_had_to_be_mended_is_flagged(self):
        two_pages = pdf.of_text(LETTER.replace("                       IMR ISSUES", "\f                       IMR ISSUES"))
        for damage, disputes in ((b"/Length", b"/Lengxx"), 2), ((b"\n6 0 obj", b"\nx 0 obj"), 0):
            (record,) = support.records(self.file("damaged.pdf", two_pages.replace(*damage)))
            self.assertIn("unreadable-input", support.codes(record))
            self.assertRegex(record["diagnostics"][-1]["message"], "^some of the PDF may be missing: pdftotext: .*Error")
            self.assertEqual(len(record["disputes"]), disputes)

    def test_no_pdftotext(self):
        (self.folder / "bin").mkdir()
        record, good = self.with_tools(self.pdf, support.GOOD)
        self.assert_unreadable(record, "^pdftotext: is not installed")
        self.assertEqual(support.codes(good), [])

    def test_pdftotext_that_takes_too_long(self):
        self.tool("pdftotext", "echo begun; /bin/sleep 100 & /bin/sleep 100")
        for tool in "echo begun; /bin/sleep 100 & /bin/sleep 100", "exec >&- 2>&-; /bin/sleep 100":
            self.tool("pdftotext", tool)
            record, good = self.with_tools("--timeout", 1, self.pdf, support.GOOD)
            self.assert_unreadable(record, "^pdftotext: took longer than 1 second")
            self.assertEqual(support.codes(good), [])

    def test_pdftotext_that_fails(self):
        for tool, message in [("echo x; echo first >&2; echo why >&2; exit 3", "^pdftotext: why$"),
                              ("exit 3", "^pdftotext: exit code 3$"),
                              ("kill -9 $$", "^pdftotext: was ended by signal 9$"),
                              (f"exec {shutil.which('yes')} {'y' * 1000}", "printed too much")]:
            self.tool("pdftotext", tool)
            self.assert_unreadable(self.with_tools(self.pdf)[0], message)

    def test_what_pdftotext_is_given(self):
        self.tool("pdftotext", f'printf "%s " "$@" > {self.folder}/arguments; /bin/cat > {self.folder}/input')
        self.with_tools(self.pdf)
        self.assertEqual((self.folder / "arguments").read_text(), "-layout -enc UTF-8 - - ")
        self.assertEqual((self.folder / "input").read_bytes(), self.pdf.read_bytes())


class OcrModeTest(Tools):
    """When OCR is used, with stand-ins for the tools."""

    def setUp(self):
        super().setUp()
        self.text = self.file("text", LETTER.encode())
        self.tool("pdftotext", "printf '\\f\\f'")
        self.tool("pdftoppm", "/bin/cat >/dev/null; printf 'P5 1 1 255\\nx'")
        self.tool("tesseract", f"/bin/cat >/dev/null; echo >> {self.folder}/pages; /bin/cat {self.text}")
        self.pdf = self.file("x.pdf", pdf.of_text("any"))
        self.png = self.file("x.png", b"\x89PNG\r\n\x1a\n")

    def pages(self):
        count = (self.folder / "pages").stat().st_size if (self.folder / "pages").exists() else 0
        (self.folder / "pages").unlink(missing_ok=True)
        return count

    def test_each_page_of_a_pdf_without_text(self):
        records = self.with_tools(self.pdf)
        self.assertEqual(self.pages(), 2)
        self.assertEqual([len(r["disputes"]) for r in records], [2, 2])

    def test_never(self):
        (record,) = self.with_tools("--ocr", "never", self.pdf)
        self.assertEqual(support.codes(record), ["not-a-letter"])
        (record,) = self.with_tools("--ocr", "never", self.png)
        self.assert_unreadable(record, "OCR was ruled out")
        self.assertEqual(self.pages(), 0)

    def test_always(self):
        self.tool("pdftotext", f"/bin/cat {self.text}; printf '\\f'")
        self.assertEqual(len(self.with_tools(self.pdf)[0]["disputes"]), 2)
        self.assertEqual(self.pages(), 0)
        self.with_tools("--ocr", "always", self.pdf)
        self.assertEqual(self.pages(), 1)

    def test_images_by_content(self):
        for mark in b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"II*\0", b"MM\0*", b"P5 2 2 255\n", b"P4\n# x\n1 1\n":
            (record,) = self.with_tools(self.file("image", mark + b"....."))
            self.assertEqual((len(record["disputes"]), self.pages()), (2, 1), mark)

    def test_missing_and_failing_tools(self):
        for name, message in ("tesseract", "page 1: tesseract: is not installed"), ("pdftoppm", "page 1: pdftoppm: is not"):
            (self.folder / "bin" / name).rename(self.folder / "away")
            self.assert_unreadable(self.with_tools(self.pdf)[0], message)
            (self.folder / "away").rename(self.folder / "bin" / name)
        self.tool("tesseract", "echo Could not initialize tesseract. >&2; exit 1")
        self.assert_unreadable(self.with_tools(self.png)[0], "^tesseract: Could not initialize")
        self.tool("tesseract", "/bin/sleep 100")
        self.assert_unreadable(self.with_tools("--timeout", 1, self.png)[0], "took longer than 1 second")


@unittest.skipUnless(shutil.which("tesseract"), "tesseract is not installed")
class OcrTest(support.TestCase):
    def test_a_scan_is_read_as_a_letter(self):
        printed = self.file("printed.pdf", pdf.of_text(LETTER))
        (page,) = pdf.images_of(printed, self.folder)
        scans = [self.file("scan.pdf", pdf.of_images([page.read_bytes()])),
                 self.file("scan.png", pdf.png_of(page.read_bytes()))]
        records = support.records(*scans)
        self.assertEqual(len(records), 2)
        for record in records:
            decisions = [(d["item"].split()[0], d["decision"]) for d in record["disputes"]]
            self.assertEqual(decisions, [("Hinged", "overturned"), ("Physical", "upheld")])
            self.assertEqual(record["header"]["case_number"], "CM15-0900101")


if __name__ == "__main__":
    unittest.main()
