import unittest

from hearsay_training import elsewhere, score

TEXT = 'Ann said it rains. "No," Bob said, and left.'
A = dict(source=[(0, 3)], cue=[(4, 8)], content=[(9, 17)])
B = dict(source=[(25, 28)], cue=[(29, 33)], content=[(19, 24)])


class Scores(unittest.TestCase):
    def test_perfect(self):
        C = score.counts(TEXT, [A, B], [A, B])
        for m in score.MEASURES:
            self.assertEqual((100, 100, 100), tuple(map(round, score.f1(C, m))), m)

    def test_a_short_content_overlaps_and_is_not_exact(self):
        C = score.counts(TEXT, [A, B], [A, dict(B, content=[(20, 22)])])
        self.assertEqual((1, 2), (C["content exact", "tp"], C["content overlap", "tp"]))
        self.assertEqual((1, 2), (C["attribution exact", "tp"], C["attribution overlap", "tp"]))

    def test_a_source_where_none_belongs_is_no_match(self):
        C = score.counts(TEXT, [dict(A, source=[])], [A])
        self.assertEqual(0, C["attribution overlap", "tp"])

    def test_one_found_span_matches_one_gold_span(self):
        self.assertEqual([(1, 0)], score.one_to_one([(0, 4), (5, 20)], [(3, 15)], score.shared))

    def test_forms(self):
        self.assertEqual("indirect", score.form(TEXT, A))
        self.assertEqual("direct", score.form(TEXT, B))
        self.assertEqual("mixed", score.form('He was "ill" then', dict(content=[(3, 17)])))

    def test_bootstrap_of_equals_shows_no_gain(self):
        docs = [score.counts(TEXT, [A, B], [A])] * 10
        self.assertEqual((0, (0, 0), 1), score.bootstrap(docs, docs, "cue exact", rounds=50))


class Elsewhere(unittest.TestCase):
    def test_marks_become_spans(self):
        x = elsewhere.parse("x", "{s1|Ann} {c1|said} {t1|that {s2|Bob} {c2|knew} {t2|it}}.")
        self.assertEqual("Ann said that Bob knew it.", x.text)
        self.assertEqual(["that Bob knew it"], [x.text[s:e] for s, e in x.every[0]["content"]])
        self.assertEqual((2, 1), (len(x.every), len(x.outermost)))

    def test_a_mark_left_open_is_named(self):
        with self.assertRaisesRegex(ValueError, "7: a source stays open"):
            elsewhere.parse("7", "{s1|Ann said")

    def test_every_paragraph_is_well_marked(self):
        paragraphs = elsewhere.read()
        self.assertGreaterEqual(len(paragraphs), 30)
        for x in paragraphs:
            for a in x.every:
                self.assertEqual(1, len(a["cue"]), x.title)
                self.assertTrue(a["content"], x.title)
                self.assertLessEqual(len(a["source"]), 1, x.title)
