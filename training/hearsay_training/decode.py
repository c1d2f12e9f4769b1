"""From the network's numbers to attributions and entities: plain arithmetic, the reference of the reader in Java."""
from dataclasses import dataclass

import numpy as np

from .labels import BEGIN, ROLES

CONTENT_MIN, NONE_BIAS = -4.0, 0.0
WITHOUT_END = 10**6


@dataclass
class Window:
    """What the network says of pieces [a, b): logits of each piece and the pointers' log probabilities.
    content[i, j]: piece i's content points at piece j; source[i, 0]: cue piece i has no source, source[i, 1 + j]: it is j."""

    a: int
    b: int
    tag: np.ndarray
    entity: np.ndarray
    content: np.ndarray
    source: np.ndarray

    @staticmethod
    def of(a, b, outputs):
        """outputs: tag and entity logits, log probabilities of content's and of a cue's pointers, with [CLS] and [SEP]."""
        tag, entity, content, source = (o.astype(np.float64) for o in outputs)
        return Window(a, b, tag[1:-1], entity[1:-1], content[1:-1, 1:-1], source[1:-1, :-1])


def merged(n, windows):
    """Each piece's tag and entity logits, from the window in which it stands farthest from an edge."""
    tag, entity, best = np.zeros((n, 7)), np.zeros((n, 9)), np.full(n, -1)
    for w in windows:
        i = np.arange(w.a, w.b)
        margin = np.minimum(i - w.a + (WITHOUT_END if w.a == 0 else 0), w.b - 1 - i + (WITHOUT_END if w.b == n else 0))
        better = margin > best[w.a : w.b]
        for into, of in ((tag, w.tag), (entity, w.entity), (best, margin)):
            into[w.a : w.b][better] = of[better]
    return tag, entity


def viterbi(tag, transitions):
    a = tag[0].copy()
    a[[2, 4, 6]] = -1e4  # a text does not begin inside a span
    back = np.zeros(tag.shape, int)
    for i in range(1, len(tag)):
        s = a[:, None] + transitions
        back[i] = s.argmax(0)
        a = s.max(0) + tag[i]
    out = [int(a.argmax())]
    for i in range(len(tag) - 1, 0, -1):
        out.append(int(back[i, out[-1]]))
    return np.array(out[::-1])


def spans(tags, first):
    """{role: [(first piece, end)]}, edges moved out to whole words."""
    out = {r: [] for r in ROLES}
    n = len(tags)
    for role, b in BEGIN.items():
        i = 0
        while i < n:
            if tags[i] != b:
                i += 1
                continue
            j = i + 1
            while j < n and tags[j] == b + 1:
                j += 1
            p, q = i, j
            while p > 0 and not first[p]:
                p -= 1
            while q < n and not first[q]:
                q += 1
            out[role].append((p, q))
            i = j
    return out


def attributions(e, found, windows, content_min=CONTENT_MIN, none_bias=NONE_BIAS):
    """e: the encoded text; found: spans by role -> attributions in code points."""
    atts = [dict(source=[], cue=[c], content=[]) for c in found["cue"]]
    for s in found["content"]:
        scored = [(v, -k) for k, c in enumerate(found["cue"]) if (v := content_score(windows, s, c)) is not None]
        if scored and max(scored)[0] >= content_min:
            atts[-max(scored)[1]]["content"].append(s)
    for a in atts:
        source = source_of(windows, a["cue"][0], found["source"], none_bias)
        if source:
            a["source"].append(source)
    characters = lambda s: (int(e.start[s[0]]), int(e.end[s[1] - 1]))
    return [{r: sorted(map(characters, a[r])) for r in ROLES} for a in atts if a["content"]]


def content_score(windows, s, c):
    """How surely content s points into cue c: mean over its pieces, in the window that holds all of the cue and most of s."""
    best = None
    for w in windows:
        lo, hi = max(s[0], w.a), min(s[1], w.b)
        if c[0] < w.a or c[1] > w.b or hi <= lo:
            continue
        rank = hi - lo, -abs(min(s[0], c[0]) + max(s[1], c[1]) - w.a - w.b)
        if best is None or rank > best[0]:
            best = rank, w, lo, hi
    if best is None:
        return None
    _, w, lo, hi = best
    return float(np.log(np.exp(w.content[lo - w.a : hi - w.a, c[0] - w.a : c[1] - w.a]).sum(1)).mean())


def source_of(windows, c, sources, none_bias):
    best, end = None, windows[-1].b
    for w in windows:
        if c[0] >= w.a and c[1] <= w.b:
            margin = min(c[0] - w.a if w.a else WITHOUT_END, w.b - c[1] if w.b < end else WITHOUT_END)
            if best is None or margin > best[0]:
                best = margin, w
    if best is None:
        return None
    w = best[1]
    points = w.source[c[0] - w.a : c[1] - w.a].mean(0)
    chosen, v = None, points[0] + none_bias
    for s in sources:
        if w.a <= s[0] < w.b and points[1 + s[0] - w.a] > v:
            chosen, v = s, points[1 + s[0] - w.a]
    return chosen


def entities(e, logits):
    """[(start, end, type number)] in code points; a word's first piece decides."""
    label, out, upto = logits.argmax(1), [], -1
    for i in range(len(label)):
        here = upto == i
        if not e.first[i]:
            if here:
                out[-1][1], upto = int(e.end[i]), i + 1
        elif label[i]:
            kind = (int(label[i]) - 1) // 2
            if here and out[-1][2] == kind and label[i] % 2 == 0:
                out[-1][1] = int(e.end[i])
            else:
                out.append([int(e.start[i]), int(e.end[i]), kind])
            upto = i + 1
    return [tuple(x) for x in out]
