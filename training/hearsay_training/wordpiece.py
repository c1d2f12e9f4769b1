"""BERT's uncased WordPiece with character offsets, and what the uncased vocabulary loses.

Every piece carries a number from 0 to 31, its surface: how its word is written (lower case, Capital, CAPITALS, miXed),
whether a paragraph starts here, whether it stands in double quotes, and whether that quotation goes on from the paragraph
before. The network takes it where BERT takes the token type.
"""
import json
import unicodedata
from dataclasses import dataclass

from .labels import UNK

TWICE = {"'": "toggle", "`": "open", "\u2018": "open", "\u2019": "close"}  # two of these in a row are one double mark
ONCE = {"\u201c": "open", "\u201e": "open", "\u201d": "close", '"': "toggle"}


@dataclass
class Pieces:
    """The pieces of a text, in parallel lists: `start` and `end` count code points, `first` marks a word's first piece."""

    ids: list
    start: list
    end: list
    first: list
    surface: list


def is_punctuation(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c)[0] == "P"


def is_cjk(c):
    o = ord(c)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0xF900 <= o <= 0xFAFF or 0x20000 <= o <= 0x2FA1F


def shape(word):
    """0 lower case or no letter, 1 Capital, 2 CAPITALS, 3 miXed."""
    if word[0].isupper():
        if len(word) > 1 and word.isupper():
            return 2
        return 3 if any(c.isupper() for c in word[1:]) else 1
    return 3 if any(c.isupper() for c in word) else 0


class Quotes:
    """Follows double quotation marks through a text, word by word; single marks stay out: apostrophes look the same."""

    def __init__(self):
        self.inside = self.continued = False
        self._second_half = self._pending = self._closing = False

    def enter(self, text, start, end, paragraph):
        """Before the pieces of the word [start, end)."""
        was_open = False
        if paragraph:
            was_open, self.inside, self.continued, self._second_half = self.inside, False, False, False
        if self._second_half:
            self._second_half, self._closing = False, self._pending
            return
        word = text[start:end]
        kind = ONCE.get(word)
        if word in TWICE and text[end : end + 1] == word:
            kind, self._second_half = TWICE[word], True
        if kind == "close" and paragraph:  # nothing to close: an opening mark turned the wrong way
            kind = "open"
        if kind == "toggle":
            kind = "close" if self.inside else "open"
        if kind == "open":
            self.inside = True
            self.continued = self.continued or (paragraph and was_open)
        self._pending = kind == "close"
        self._closing = self._pending and not self._second_half

    def leave(self):
        """After the pieces of the word."""
        if self._closing:
            self.inside = self.continued = False


class WordPiece:
    def __init__(self, vocabulary):
        """vocabulary: piece -> id."""
        self.vocabulary = vocabulary
        self._cache = {}

    @staticmethod
    def read(path):
        """From a Hugging Face tokenizer.json, or from a vocab.txt of one piece a line."""
        with open(path, encoding="utf-8") as f:
            if str(path).endswith(".json"):
                return WordPiece(json.load(f)["model"]["vocab"])
            return WordPiece({line.rstrip("\n"): i for i, line in enumerate(f)})

    @staticmethod
    def words(text):
        """Words as (start, end): runs without white space; each punctuation mark and CJK character stands alone."""
        out, start = [], None
        for i, c in enumerate(text):
            alone = is_punctuation(c) or is_cjk(c)
            if c.isspace() or alone:
                if start is not None:
                    out.append((start, i))
                    start = None
                if alone:
                    out.append((i, i + 1))
            elif start is None:
                start = i
        if start is not None:
            out.append((start, len(text)))
        return out

    def pieces(self, word):
        """[(id, start, end)] within a word, counted in its own characters."""
        if word not in self._cache:
            self._cache[word] = self._split(word)
        return self._cache[word]

    def _split(self, word):
        normal, origin = [], []
        for i, c in enumerate(word):
            if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cn") or c == "\ufffd":
                continue
            for d in unicodedata.normalize("NFD", c):
                if unicodedata.category(d) != "Mn":
                    for low in d.lower():
                        normal.append(low)
                        origin.append(i)
        s = "".join(normal)
        if len(s) > 100:
            return [(UNK, 0, len(word))]
        out, a = [], 0
        while a < len(s):
            b = len(s)
            while b > a and ("##" if a else "") + s[a:b] not in self.vocabulary:
                b -= 1
            if b == a:
                return [(UNK, 0, len(word))]
            out.append((self.vocabulary[("##" if a else "") + s[a:b]], origin[a], origin[b - 1] + 1))
            a = b
        return out

    def encode(self, text):
        p = Pieces([], [], [], [], [])
        quotes, before = Quotes(), 0
        for start, end in self.words(text):
            paragraph = before == 0 or "\n" in text[before:start]
            before = end
            quotes.enter(text, start, end, paragraph)
            for k, (i, a, b) in enumerate(self.pieces(text[start:end])):
                p.ids.append(i)
                p.start.append(start + a)
                p.end.append(start + b)
                p.first.append(k == 0)
                p.surface.append(
                    shape(text[start:end]) + 4 * (paragraph and k == 0) + 8 * quotes.inside + 16 * quotes.continued
                )
            quotes.leave()
        return p
