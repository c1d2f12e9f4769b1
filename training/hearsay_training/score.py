"""Precision, recall and F1 of attributions, and a paired bootstrap between two systems.

Gold and prediction have one form: for each document a list of attributions of spans in code points. Spans of each role, whoever
they belong to: `exact` (same start and end), `overlap` (a character in common, one to one), `token` (words). Attributions:
`exact` (all spans equal), `overlap` (cues overlap, sources and contents overlap or are both absent); `who-what` leaves the cue
out and counts only attributions with a source and a content.
"""
import random
import re
from collections import Counter

from .labels import ROLES

WORD = re.compile(r"\w+|[^\w\s]")
QUOTED = "\u201c\u201d\u201e\""
FORMS = ("direct", "mixed", "indirect")
MEASURES = [f"{r} {m}" for r in ("source", "cue", "content") for m in ("exact", "overlap", "token")] + [
    f"{a} {m}" for a in ("attribution", "who-what") for m in ("exact", "overlap")
]


def shared(a, b):
    return min(a[1], b[1]) - max(a[0], b[0])


def shared_all(A, B):
    return sum(max(0, shared(a, b)) for a in A for b in B)


def one_to_one(gold, found, weight):
    """Greedy matching, heaviest pair first: [(gold index, found index)]."""
    pairs = sorted(((weight(g, p), -i, -j) for i, g in enumerate(gold) for j, p in enumerate(found)), reverse=True)
    G, P, out = set(), set(), []
    for w, i, j in pairs:
        if w <= 0:
            break
        if i not in G and j not in P:
            G.add(i)
            P.add(j)
            out.append((-i, -j))
    return out


def agrees(g, p):
    """The shared characters of two attributions that match in every role, else 0."""
    if not g["cue"] or not p["cue"]:
        return 0
    for r in ROLES:
        if (g[r] or p[r]) and not shared_all(g[r], p[r]):
            return 0
    return sum(shared_all(g[r], p[r]) for r in ROLES)


def same_who_what(g, p):
    who, what = shared_all(g["source"], p["source"]), shared_all(g["content"], p["content"])
    return who + what if who and what else 0


def form(text, attribution):
    """direct: all content in double quotation marks; indirect: none; mixed: some. Words decide."""
    inside = outside = 0
    open_ = False
    marks = []
    for c in text:
        closes = open_ and c in "\"\u201d"
        if c in QUOTED and not closes:
            open_ = True
        marks.append(open_)
        if closes or c == "\n":
            open_ = False
    for s, e in attribution["content"]:
        for m in WORD.finditer(text, s, e):
            if m[0] not in QUOTED and m[0][0].isalnum():
                inside, outside = inside + marks[m.start()], outside + (not marks[m.start()])
    return "indirect" if not inside else "mixed" if outside else "direct"


def counts(text, gold, found):
    """Counter of (measure, tp | found | gold) of one document."""
    C = Counter()

    def add(measure, *numbers):
        for k, v in zip(("tp", "found", "gold"), numbers):
            C[measure, k] += v

    words = [m.span() for m in WORD.finditer(text)]
    for r in ROLES:
        g, p = (sorted({s for a in atts for s in a[r]}) for atts in (gold, found))
        add(f"{r} exact", len(set(g) & set(p)), len(p), len(g))
        add(f"{r} overlap", len(one_to_one(g, p, shared)), len(p), len(g))
        G, P = ({i for i, w in enumerate(words) if any(shared(w, s) > 0 for s in spans)} for spans in (g, p))
        add(f"{r} token", len(G & P), len(P), len(G))
    key = lambda a: tuple(tuple(sorted(a[r])) for r in ROLES)
    add("attribution exact", len({*map(key, gold)} & {*map(key, found)}), len(found), len(gold))
    matched = one_to_one(gold, found, agrees)
    add("attribution overlap", len(matched), len(found), len(gold))
    both = lambda atts: [a for a in atts if a["source"] and a["content"]]
    key = lambda a: (tuple(sorted(a["source"])), tuple(sorted(a["content"])))
    add("who-what exact", len({*map(key, both(gold))} & {*map(key, both(found))}), len(both(found)), len(both(gold)))
    add("who-what overlap", len(one_to_one(both(gold), both(found), same_who_what)), len(both(found)), len(both(gold)))
    forms = [form(text, a) for a in gold], [form(text, a) for a in found]
    for f in FORMS:  # a match counts under the gold's form, a false alarm under its own
        hit = {j for i, j in matched if forms[0][i] == f}
        wrong = sum(forms[1][j] == f for j in range(len(found)) if j not in {j for _, j in matched})
        add(f"{f} overlap", len(hit), len(hit) + wrong, forms[0].count(f))
    return C


def f1(C, measure):
    """Percent: precision, recall, F1."""
    tp, p, g = (C[measure, k] for k in ("tp", "found", "gold"))
    P, R = tp / max(p, 1), tp / max(g, 1)
    return 100 * P, 100 * R, 200 * P * R / max(P + R, 1e-9)


def total(documents):
    out = Counter()
    for c in documents:
        out.update(c)
    return out


def table(C, measures=None):
    lines = [f"{'':22s}      P      R     F1"]
    for m in measures or MEASURES + [f"{f} overlap" for f in FORMS]:
        lines.append("{:22s}  {:5.1f}  {:5.1f}  {:5.1f}".format(m, *f1(C, m)))
    return "\n".join(lines)


def bootstrap(ours, theirs, measure, rounds=2000, seed=1):
    """Two lists of counts of the same documents -> (gain in F1, 95% interval of it, share of rounds without a gain)."""
    rnd, n, gains = random.Random(seed), len(ours), []
    pick = lambda docs, k: tuple(docs[k][measure, x] for x in ("tp", "found", "gold"))
    a, b = [pick(ours, k) for k in range(n)], [pick(theirs, k) for k in range(n)]
    f = lambda rows: 200 * sum(r[0] for r in rows) / max(1, sum(r[1] + r[2] for r in rows))
    for _ in range(rounds):
        sample = [rnd.randrange(n) for _ in range(n)]
        gains.append(f([a[k] for k in sample]) - f([b[k] for k in sample]))
    gains.sort()
    return f(a) - f(b), (gains[int(0.025 * rounds)], gains[int(0.975 * rounds)]), sum(g <= 0 for g in gains) / rounds
