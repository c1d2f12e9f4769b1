"""Tokenizer, windows, reader of the corpus."""
import random
import tempfile
import unittest
from pathlib import Path

from hearsay_training import polnear, targets, windows
from hearsay_training.wordpiece import WordPiece

from . import made_up


def tiny():
    return WordPiece(made_up.vocabulary())


class WordPieces(unittest.TestCase):
    def cut(self, text):
        p = tiny().encode(text)
        return [text[s:e] for s, e in zip(p.start, p.end)], p

    def test_offsets_count_characters_of_the_text(self):
        parts, p = self.cut("The waters  lost.")
        self.assertEqual(["The", "water", "s", "lost", "."], parts)
        self.assertEqual([True, True, False, True, True], p.first)

    def test_accents_and_soft_hyphens_keep_their_place(self):
        parts, p = self.cut("Mäyor wa\u00adter")
        self.assertEqual(["Mäyor", "wa\u00adter"], parts)
        self.assertEqual([tiny().vocabulary[w] for w in ("mayor", "water")], p.ids)

    def test_unknown_and_overlong_words_are_one_piece(self):
        parts, p = self.cut("zebra " + "a" * 101)
        self.assertEqual(["zebra", "a" * 101], parts)
        self.assertEqual([100, 100], p.ids)

    def test_emoji_and_empty_text(self):
        self.assertEqual((["😀", "the"]), self.cut("😀 the")[0])
        self.assertEqual([], self.cut("")[0])

    def test_surface_tells_letter_case_and_paragraph(self):
        _, p = self.cut("The MAYOR said\nit")
        self.assertEqual([1 + 4, 2, 0, 4], p.surface)

    def test_surface_tells_double_quotes_and_their_going_on(self):
        _, p = self.cut("“it will\n\n“rise” he")
        self.assertEqual([4 + 8, 8, 8, 4 + 8 + 16, 8 + 16, 8 + 16, 0], p.surface)

    def test_an_apostrophe_opens_nothing_but_two_do(self):
        self.assertEqual([0 + 4, 0, 0], self.cut("it 's")[1].surface[:3])
        _, p = self.cut("'' it '' he")
        self.assertEqual([12, 8, 8, 8, 8, 0], p.surface)


class Windows(unittest.TestCase):
    def test_starts_after_sentence_ends_and_lines(self):
        text = 'the mayor. “he said.” it\nwas open, and'
        p = tiny().encode(text)
        self.assertEqual(["the", "“", "it", "was"], [text[p.start[i] : p.end[i]] for i in windows.starts(text, p)])

    def test_a_short_text_is_one_window_and_an_empty_one_none(self):
        self.assertEqual([(0, 254)], windows.reading(254, [0]))
        self.assertEqual([], windows.reading(0, []))

    def test_long_text_overlaps_as_asked_and_leaves_nothing_out(self):
        begin = list(range(0, 1000, 20))
        cut = windows.reading(1000, begin, overlap=96)
        self.assertEqual((0, 1000), (cut[0][0], cut[-1][1]))
        for (a, b), (c, d) in zip(cut, cut[1:]):
            self.assertGreaterEqual(b - c, 96)
            self.assertLessEqual(d - c, windows.ROOM)
            self.assertIn(c, begin)

    def test_a_text_without_sentences_is_cut_all_the_same(self):
        self.assertEqual(600, windows.reading(600, [0], overlap=96)[-1][1])

    def test_training_windows_cover_the_text_once(self):
        for seed in range(20):
            cut = windows.training(700, list(range(0, 700, 30)), random.Random(seed))
            self.assertEqual([0] + [b for _, b in cut[:-1]], [a for a, _ in cut])
            self.assertEqual(700, cut[-1][1])


class Corpus(unittest.TestCase):
    def test_brat_spans_broken_at_a_line_end_are_joined(self):
        text = "one two\nthree four"
        lines = ["T1\tCue 0 3\tone\n", "T2\tContent 4 7;8 13;14 18\t…\n", "E1\tAttribution:T1 Cue:T1 Content:T2\n", "rubbish\n"]
        self.assertEqual([dict(source=[], cue=[(0, 3)], content=[(4, 18)])], polnear.parse_brat(lines, text))

    def test_fragments_with_words_between_stay_apart(self):
        lines = ["T1\tCue 4 8\tsaid\n", "T2\tContent 0 3;9 12\t…\n", "E1\tCue:T1 Content:T2\n"]
        self.assertEqual([(0, 3), (9, 12)], polnear.parse_brat(lines, "yes said yes")[0]["content"])

    def test_articles_with_two_annotators_take_the_first_in_name_order_as_gold(self):
        article = polnear.Article("x", "", {"b": ["second"], "a": ["first"]})
        self.assertEqual(["first"], article.gold)

    def test_a_folder_without_texts_is_named(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaisesRegex(SystemExit, "train/text holds no .txt"):
            polnear.read(folder, "train")

    def test_made_up_corpus_reads_back(self):
        with tempfile.TemporaryDirectory() as folder:
            made_up.corpus(folder)
            first = polnear.read(folder, "train")[0]
        a = first.gold[0]
        self.assertEqual("The mayor", first.text[slice(*a["source"][0])])

    def test_corenlp_labels_join_and_map(self):
        token = lambda s, e, ner: dict(characterOffsetBegin=s, characterOffsetEnd=e, ner=ner)
        document = dict(sentences=[dict(tokens=[token(0, 3, "PERSON"), token(4, 7, "PERSON"), token(8, 12, "CITY"), token(13, 14, "O")])])
        self.assertEqual([(0, 7, "PERSON"), (8, 12, "LOCATION")], polnear.parse_corenlp(document))


class Targets(unittest.TestCase):
    def test_tags_and_links(self):
        text = made_up.ARTICLES["first"]
        article = polnear.Article("first", text, {"zz": polnear.parse_brat(made_up.brat("first").splitlines(True), text)})
        e = targets.encode_gold(article, tiny())
        words = [text[s:t] for s, t in zip(e.start, e.end)]
        said, told, ann = (words.index(w) for w in ("said", "told", "Ann"))
        self.assertEqual([1, 2, 3, 5, 6, 6, 6, 6, 0], e.tags[:9].tolist())
        self.assertEqual([-1, -1, 0] + [said] * 5, e.link[:8].tolist())
        self.assertEqual((told, ann), (e.link[words.index("“")], e.link[told]))

    def test_batch_moves_links_into_the_window_and_drops_those_outside(self):
        text = made_up.ARTICLES["first"]
        article = polnear.Article("first", text, {"zz": polnear.parse_brat(made_up.brat("first").splitlines(True), text)})
        e = targets.encode_gold(article, tiny())
        x = targets.batch([(e, 3, 8), (e, 0, 9)])
        self.assertEqual((2, 11), x["ids"].shape)
        self.assertEqual([-100] * 11, x["link"][0].tolist())  # the cue lies before the window
        self.assertEqual([-100, -100, -100, 1, 3, 3], x["link"][1][:6].tolist())
        self.assertEqual([1] * 7 + [0] * 4, x["mask"][0].tolist())
