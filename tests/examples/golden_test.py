"""The record printed for each letter of tests/letters is its golden record, in every field that the golden has."""
import json
import unittest

import support


def differences(golden, printed, place=""):
    if isinstance(golden, dict) and isinstance(printed, dict):
        for key, value in golden.items():
            if place == "" and key == "diagnostics":
                want = sorted(d["code"] for d in value)
                if want != support.codes(printed):
                    yield f"diagnostics: {want} expected, {support.codes(printed)} printed"
            elif key not in printed:
                yield f"{place}.{key} is not printed"
            else:
                yield from differences(value, printed[key], f"{place}.{key}")
    elif isinstance(golden, list) and isinstance(printed, list) and len(golden) == len(printed):
        for i, (a, b) in enumerate(zip(golden, printed)):
            yield from differences(a, b, f"{place}[{i}]")
    elif golden != printed:
        yield f"{place}: {golden!r} expected, {printed!r} printed"


class GoldenTest(support.TestCase):
    def test_letters(self):
        self.assertTrue(support.GOLDENS)
        for path in support.GOLDENS:
            with self.subTest(path.stem):
                (printed,) = support.records(path.with_suffix(".txt"))
                golden = json.loads(path.read_text(encoding="utf-8"))
                self.assertEqual(list(differences(golden, printed)), [])


if __name__ == "__main__":
    unittest.main()
