import random
import unittest

from hearsay_training import passages
from hearsay_training.polnear import Article

TEXT = (
    "Ann Keller said: “We lost the bridge to the water.”\n\n"
    "“The Harbour Board will not pay for it twice,” Omar Said told reporters.\n"
)


def spans(*words):
    return [(TEXT.index(w), TEXT.index(w) + len(w)) for w in words]


def article(entities=True):
    gold = [
        dict(source=spans("Ann Keller"), cue=spans("said"), content=spans("“We lost the bridge to the water.”")),
        dict(source=spans("Omar Said"), cue=spans("told"), content=spans("“The Harbour Board will not pay for it twice,”")),
    ]
    named = [(*spans("Ann Keller")[0], "PERSON"), (*spans("Harbour Board")[0], "ORGANIZATION")]
    return Article("x", TEXT, {"a": gold, "b": []}, named if entities else None)


def words(a, spans):
    return [a.text[s:e] for s, e in spans]


class Passages(unittest.TestCase):
    def test_quotations_without_marks_and_commas(self):
        found = words(article(), passages.quotations(article()))
        self.assertEqual(["We lost the bridge to the water.", "The Harbour Board will not pay for it twice"], found)

    def test_signed_quotations(self):
        a = passages.Passage(article(), 100)
        passages.signed(a, passages.quotations(article()), random.Random(4))
        for found in a.attributions:
            (s, e), (cue, end) = found["content"][0], found["cue"][0]
            self.assertIn(a.text[s - 100 : e - 100].strip(passages.MARKS), TEXT)
            self.assertIn(a.text[cue - 100 : end - 100], passages.DASHES)
            self.assertLess(e, end)
            self.assertLessEqual(end, found["source"][0][0])

    def test_transcripts(self):
        for seed in range(20):
            b = passages.Passage(article(), 0)
            passages.transcript(b, passages.quotations(article()), random.Random(seed))
            first, second = ({r: b.text[slice(*spans[0])] for r, spans in a.items()} for a in b.attributions)
            self.assertEqual([":", "We lost the bridge to the water"], [first["cue"], first["content"]])
            self.assertEqual("The Harbour Board will not pay for it twice", second["content"])
            self.assertIn(f"{first['source']}: We lost", b.text)
            self.assertNotEqual(first["source"], second["source"])

    def test_what_is_added_stands_after_the_text_for_every_annotator(self):
        for seed in range(30):
            b = passages.with_passage(article(), random.Random(seed))
            self.assertTrue(b.text.startswith(TEXT.rstrip()))
            self.assertEqual((4, 2), (len(b.versions["a"]), len(b.versions["b"])))
            self.assertEqual(article().gold, b.gold[:2])
            self.assertEqual(["Harbour Board"], sorted({b.text[s:e] for s, e, kind in b.entities if kind == "ORGANIZATION"})[:1])
            for found in b.gold[2:]:
                self.assertTrue(all(len(TEXT.rstrip()) < s < e <= len(b.text) for spans in found.values() for s, e in spans), found)

    def test_without_quotations_enough_or_entities(self):
        plain = Article("x", "He said no.", {"a": []}, [])
        self.assertIs(plain, passages.with_passage(plain, random.Random(1)))
        self.assertIsNone(passages.with_passage(article(entities=False), random.Random(1)).entities)
