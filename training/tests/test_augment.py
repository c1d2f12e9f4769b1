import random
import unittest

from hearsay_training import augment
from hearsay_training.polnear import Article


def article():
    text = "Hillary Clinton said Ohio was “close.”\n\nClinton left."
    gold = [dict(source=[(0, 15)], cue=[(16, 20)], content=[(21, 38)])]
    entities = [(0, 15, "PERSON"), (21, 25, "LOCATION"), (40, 47, "PERSON")]
    return Article("x", text, {"a": gold}, entities)


def spans(a):
    return {r: [a.text[s:e] for s, e in v] for r, v in a.gold[0].items()}


class Augment(unittest.TestCase):
    def test_names_change_and_the_spans_move_along(self):
        for seed in range(20):
            b = augment.other_names(article(), random.Random(seed))
            found = spans(b)
            self.assertEqual(["said"], found["cue"])
            self.assertTrue(found["content"][0].endswith(" was “close.”"), found)
            self.assertNotIn("Clinton", b.text)
            family = found["source"][0].split()[-1]
            self.assertTrue(b.text.endswith(f"\n\n{family} left."), b.text)
            self.assertEqual(found["source"][0], b.text[slice(*b.entities[0][:2])])

    def test_an_edge_inside_a_changed_name_moves_to_its_edge(self):
        a = Article("x", "the New York Times said", {"a": [dict(source=[(4, 12)], cue=[], content=[(13, 23)])]}, [])
        b = augment.replaced(a, [(4, 18, "BBC")])
        self.assertEqual("the BBC said", b.text)
        self.assertEqual((["BBC"], ["BBC said"]), (spans(b)["source"], spans(b)["content"]))

    def test_the_other_changes_keep_every_offset(self):
        for change in (augment.straight_quotes, augment.curly_quotes, augment.british_quotes, augment.capitals, augment.one_line):
            b = change(article(), random.Random(1))
            self.assertEqual(len(article().text), len(b.text))
            self.assertEqual(article().versions, b.versions)

    def test_british_quotes(self):
        a = Article("x", 'He said: "No."', {})
        self.assertIn(augment.british_quotes(a, random.Random(1)).text, ("He said: ‘No.’", "He said: 'No.'"))

    def test_an_article_without_entities_keeps_its_names(self):
        a = Article("x", "Clinton left.", {"a": []})
        self.assertEqual(a.text, augment.other_names(a, random.Random(1)).text)
