"""imr2html: the folder as a whole: lists, names, links, exit codes, and that it appears complete or not at all."""
import filecmp
import os
import re
import resource
import signal
import unittest

import html_support
import support

WELL, ERRORS, USAGE, OUTPUT_FAILED, NOTHING_RECOGNIZED = range(5)
SORTINGS = ["", "-by-case", "-by-date", "-by-outcome", "-by-items", "-by-findings"]


class FolderTest(support.TestCase):
    def setUp(self):
        super().setUp()
        self.target = self.folder / "pages"

    def run_html(self, *arguments, **options):
        return html_support.run("-o", self.target, *arguments, **options)

    def copies(self, count):
        """Letters that differ in their case numbers and decision dates."""
        text = support.GOOD.read_text(encoding="utf-8")
        self.assertIn("06/24/2015", text)
        for i in range(count):
            changed = text.replace("CM15-0900101", f"CM15-{(7 * i) % count:07}").replace("06/24/2015", f"06/{i % 28 + 1:02}/2015")
            yield self.file(f"letters/{i:04}.txt", changed.encode())


class ListTest(FolderTest):
    def test_all_links_lead_somewhere_and_none_leaves_the_folder(self):
        self.run_html("-q", "--page-size", 7, *support.LETTERS)
        for path in html_support.pages(self.target):
            for link in html_support.Page(path).links():
                if link.startswith("#"):
                    continue
                with self.subTest(path.name, link=link):
                    self.assertNotRegex(link, "^(/|[a-z]+:)")
                    to = (path.parent / link).resolve()
                    self.assertTrue(to.is_file())
                    self.assertIn(self.target.resolve(), to.parents)

    def test_every_order_lists_every_letter_once(self):
        self.run_html("-q", "--page-size", 10, *support.LETTERS)
        for sorting in SORTINGS:
            links = self.listed(sorting)
            self.assertEqual(len(links), len(support.LETTERS))
            self.assertEqual(len(set(links)), len(support.LETTERS))

    def listed(self, sorting):
        """The letters' pages in the order of a list, from its first page to its last."""
        path = self.target / f"index{sorting}.html"
        found = []
        while path:
            page = html_support.Page(path)
            found += [(path.parent / link).resolve() for link in page.links() if "letters/" in link]
            following = re.search(r'<a href="([^"]*)">next</a>', path.read_text(encoding="utf-8"))
            path = (path.parent / following.group(1)).resolve() if following else None
        return found

    def test_orders(self):
        letters = list(self.copies(25))
        self.run_html("-q", "--page-size", 4, *letters)
        numbers = [path.name[:12] for path in self.listed("-by-case")]
        self.assertEqual(numbers, sorted(numbers))
        self.assertEqual([path.name[:12] for path in self.listed("")], [f"CM15-{(7 * i) % 25:07}" for i in range(25)])
        dates = [re.search(r"Decision date</dt><dd><a[^>]*>([\d-]+)", path.read_text(encoding="utf-8")).group(1)
                 for path in self.listed("-by-date")]
        self.assertEqual(dates, sorted(dates, reverse=True))
        self.assertEqual(len(set(dates)), 25)

    def test_most_findings_come_first(self):
        self.run_html("-q", *support.LETTERS)
        counts = [len(html_support.Page(path).with_class("note")) for path in self.listed("-by-findings")]
        self.assertEqual(counts, sorted(counts, reverse=True))
        self.assertGreater(counts[0], counts[-1])

    def test_a_letter_read_twice_has_two_pages(self):
        self.run_html("-q", support.GOOD, support.GOOD)
        self.assertEqual(len(list(self.target.glob("letters/*/*.html"))), 2)

    def test_names_are_safe(self):
        text = support.GOOD.read_bytes().replace(b"CM15-0900101", b"CM15-0900101")
        self.run_html("-q", self.file("a b&c<d>'\"/%e.txt", text), self.file("\udcff.txt", b"Dear Sir,\n"))
        names = [str(path.relative_to(self.target)) for path in self.target.glob("letters/*/*")]
        self.assertEqual(len(names), 2)
        for name in names:
            self.assertRegex(name, r"\Aletters/[0-9a-f]{2}/[A-Za-z0-9-]+-[0-9a-f]{8}\.html\Z")


class OutputTest(FolderTest):
    def assert_same(self, a, b):
        compared = filecmp.dircmp(a, b)
        self.assertEqual((compared.left_only, compared.right_only, compared.diff_files), ([], [], []))
        for name in compared.common_dirs:
            self.assert_same(a / name, b / name)

    def test_is_the_same_again_and_for_any_number_of_threads(self):
        self.run_html("-q", "-j", 1, *support.LETTERS)
        again = self.folder / "again"
        html_support.run("-q", "-j", 4, "-o", again, *support.LETTERS)
        self.assert_same(self.target, again)

    def test_own_folder_is_replaced_as_a_whole(self):
        self.run_html("-q", support.GOOD)
        old = list(self.target.glob("letters/*/*.html"))
        self.assertEqual(self.run_html("-q", support.DAMAGED).returncode, WELL)
        self.assertFalse(old[0].exists())
        self.assertEqual([path.name for path in self.folder.iterdir()], ["pages"])

    def test_empty_folder_is_taken(self):
        self.target.mkdir()
        self.assertEqual(self.run_html("-q", support.GOOD).returncode, WELL)

    def test_another_folder_is_left_alone(self):
        kept = self.file("pages/mine.txt", b"mine")
        done = self.run_html("-q", support.GOOD)
        self.assertEqual(done.returncode, OUTPUT_FAILED)
        self.assertIn(b"did not write", done.stderr)
        self.assertEqual([path.name for path in self.target.iterdir()], ["mine.txt"])
        self.assertEqual(kept.read_bytes(), b"mine")

    def test_failure_leaves_the_old_pages(self):
        def small_files_only():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

        self.run_html("-q", support.GOOD)
        before = sorted(self.target.glob("**/*"))
        done = self.run_html("-q", *support.LETTERS, preexec_fn=small_files_only)
        self.assertEqual(done.returncode, OUTPUT_FAILED)
        self.assertIn(b"could not be completed", done.stderr)
        self.assertEqual(sorted(self.target.glob("**/*")), before)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["pages"])

    def test_folder_can_be_moved(self):
        self.run_html("-q", support.GOOD)
        for path in html_support.pages(self.target):
            self.assertNotIn(str(self.target), path.read_text(encoding="utf-8"))


class ExitCodeTest(FolderTest):
    def test_well(self):
        self.assertEqual(self.run_html(support.GOOD, support.DAMAGED).returncode, WELL)

    def test_errors(self):
        missing = self.folder / "missing.txt"
        self.assertEqual(self.run_html(support.GOOD, missing).returncode, ERRORS)
        (page,) = [html_support.Page(path) for path in html_support.letter_pages(self.target) if "letter-" in path.name]
        self.assertIn("Not readable", page.text)
        self.assertIn("No such file or directory", page.text)

    def test_usage(self):
        for arguments in [], ["-o"], ["-o", self.target], ["-o", "-", support.GOOD], [support.GOOD], \
                ["-o", self.target, "--small-group", "0", support.GOOD], \
                ["-o", self.target, "--assets", self.folder, support.GOOD]:
            done = html_support.run(*arguments)
            self.assertEqual(done.returncode, USAGE, arguments)
            self.assertIn(b"--help", done.stderr)
        self.assertFalse(self.target.exists())

    def test_output_failed(self):
        for target in self.folder / "no such folder" / "pages", "/dev/full", self.file("file", b"x"):
            self.assertEqual(html_support.run("-q", "-o", target, support.GOOD).returncode, OUTPUT_FAILED, target)

    def test_nothing_recognized(self):
        self.assertEqual(self.run_html("-q", self.file("no letter.txt", b"Dear Sir,\n")).returncode, NOTHING_RECOGNIZED)
        (page,) = map(html_support.Page, html_support.letter_pages(self.target))
        self.assertIn("Not a letter", page.text)
        self.assertIn("Dear Sir,", page.text)

    def test_diagnostics_stand_on_standard_error(self):
        said = self.run_html("--assets", os.fspath(self.assets()), *support.LETTERS).stderr
        self.assertEqual(said, support.run(*support.LETTERS).stderr)
        self.assertEqual(self.run_html("-q", *support.LETTERS).stderr, b"")

    def assets(self):
        self.file("assets/vega.min.js", b"")
        return self.folder / "assets"


if __name__ == "__main__":
    unittest.main()
