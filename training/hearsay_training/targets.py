"""An article as arrays: pieces, and for each piece its tag, what it points at and its entity label."""
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np

from . import windows
from .labels import BEGIN, CLS, ENTITY_TYPES, IGNORE, NO_SOURCE, PAD, ROLES, SEP


@dataclass
class Encoded:
    name: str
    text: str
    ids: np.ndarray
    start: np.ndarray
    end: np.ndarray
    first: np.ndarray
    surface: np.ndarray
    starts: list
    tags: np.ndarray = None
    link: np.ndarray = None  # content piece -> its cue's first piece; cue piece -> its source's, or NO_SOURCE; else -1
    entities: np.ndarray = None
    gold: list = None

    def __len__(self):
        return len(self.ids)

    def covering(self, start, end):
        """The pieces that share a character with [start, end)."""
        return range(bisect_right(self.end, start), bisect_left(self.start, end))


def encode(text, wordpiece, name=""):
    p = wordpiece.encode(text)
    arrays = (np.array(v, dtype=np.int64) for v in (p.ids, p.start, p.end, p.first, p.surface))
    return Encoded(name, text, *arrays, windows.starts(text, p) if p.ids else [])


def encode_gold(article, wordpiece, attributions=None):
    """With targets. attributions: those to learn from, else the article's reference."""
    e = encode(article.text, wordpiece, article.name)
    e.gold = [a for a in (article.gold if attributions is None else attributions) if a["cue"]]
    n = len(e)
    e.tags, e.link, e.entities = np.zeros(n, np.int64), np.full(n, -1), np.full(n, IGNORE)
    _tag(e)
    _link(e)
    if article.entities is not None:
        e.entities[:] = 0
        for s, t, kind in article.entities:
            for k, i in enumerate(e.covering(s, t)):
                e.entities[i] = 1 + 2 * ENTITY_TYPES.index(kind) + (k > 0)
    return e


def _tag(e):
    """One tag a piece; a piece that two attributions claim keeps the first claim, cues before sources before contents."""
    for role in ("cue", "source", "content"):
        for a in e.gold:
            cue = e.covering(*a["cue"][0])
            for span in a[role]:
                begins = True
                for i in e.covering(*span):
                    if e.tags[i]:
                        begins = True
                        continue
                    e.tags[i] = BEGIN[role] + (not begins)
                    begins = False
                    if role == "content" and len(cue):
                        e.link[i] = cue[0]


def _link(e):
    for a in e.gold:
        to = NO_SOURCE
        if a["source"]:
            source = [i for i in e.covering(*a["source"][0]) if e.tags[i] in (BEGIN["source"], BEGIN["source"] + 1)]
            to = source[0] if source else -1
        for span in a["cue"]:
            for i in e.covering(*span):
                if e.tags[i] in (BEGIN["cue"], BEGIN["cue"] + 1) and e.link[i] == -1:
                    e.link[i] = to


def batch(items, multiple=1):
    """[(encoded, a, b)] -> arrays of one row a window, padded to the longest, rounded up to a multiple."""
    longest = max(b - a for _, a, b in items) + 2
    shape = len(items), -(-longest // multiple) * multiple
    fill = dict(ids=PAD, surface=0, mask=0, tags=IGNORE, entities=IGNORE, link=IGNORE)
    out = {k: np.full(shape, v, np.int64) for k, v in fill.items()}
    for row, (e, a, b) in enumerate(items):
        m = b - a
        out["ids"][row, 0], out["ids"][row, m + 1] = CLS, SEP
        out["mask"][row, : m + 2] = 1
        inner = slice(1, m + 1)
        out["ids"][row, inner], out["surface"][row, inner] = e.ids[a:b], e.surface[a:b]
        if e.tags is not None:
            out["tags"][row, inner], out["entities"][row, inner] = e.tags[a:b], e.entities[a:b]
            link = e.link[a:b]
            inside = (link >= a) & (link < b)
            out["link"][row, inner] = np.where(inside, link - a + 1, np.where(link == NO_SOURCE, 0, IGNORE))
    return out
