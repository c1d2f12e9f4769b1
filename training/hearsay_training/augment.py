"""Turns 2016 US politics into other news: other names and places, British quotation marks, capitals, text without paragraphs.

Each change keeps the annotation; `passages` adds to it. Names are replaced in the text itself, the same name by the same one throughout an article, and
every span moves along; the other changes swap one character for one, so no offset moves.
"""
from bisect import bisect_right

from .names import NAMES
from .passages import with_passage
from .polnear import Article


def other_names(article, random):
    """Persons, places and organisations by others of their kind. An article without entities stays as it is."""
    chosen = {}

    def pick(kind, word):
        return chosen.setdefault((kind, word), random.choice(NAMES[kind]))

    changes = []
    for s, e, kind in article.entities or ():
        mention = article.text[s:e]
        if kind == "PERSON":
            words = mention.split()
            new = " ".join([pick("given", w) for w in words[:-1]] + [pick("family", w) for w in words[-1:]])
        elif kind == "LOCATION":
            new = pick("place", mention)
        elif kind == "ORGANIZATION":
            new = pick("organisation", mention)
        else:
            continue
        if "\n" not in mention:
            changes.append((s, e, new.upper() if mention.isupper() and len(mention) > 4 else new))
    return replaced(article, changes)


def replaced(article, changes):
    """changes: disjoint (start, end, new text) in order. A span's edge inside a changed range moves to that range's edge."""
    text, out, at, length = article.text, [], 0, 0
    starts, moved = [], []
    for s, e, new in changes:
        out += [text[at:s], new]
        length += s - at + len(new)
        at = e
        starts.append(s)
        moved.append((e, length - len(new), length))
    out.append(text[at:])

    def move(p, is_end):
        k = bisect_right(starts, p - 1 if is_end else p) - 1
        if k < 0:
            return p
        e, new_s, new_e = moved[k]
        if p >= e:
            return p - e + new_e
        return new_e if is_end else new_s

    span = lambda s, e: (move(s, False), move(e, True))
    return Article(
        article.name,
        "".join(out),
        {who: [{r: [span(*x) for x in spans] for r, spans in a.items()} for a in atts] for who, atts in article.versions.items()},
        None if article.entities is None else [(*span(s, e), kind) for s, e, kind in article.entities],
    )


def _with_text(article, text):
    assert len(text) == len(article.text)
    return Article(article.name, text, article.versions, article.entities)


STRAIGHT = str.maketrans("\u201c\u201d\u2018\u2019", "\"\"''")
BRITISH = str.maketrans("\u201c\u201d\u2018", "\u2018\u2019\u201c")


def straight_quotes(article, random=None):
    return _with_text(article, article.text.translate(STRAIGHT))


def curly_quotes(article, random=None):
    """Straight double marks by turned ones; the side follows from white space."""
    t = article.text
    turned = (
        ("\u201c" if i == 0 or t[i - 1].isspace() or t[i - 1] in "([\u2014-" else "\u201d") if c == '"' else c
        for i, c in enumerate(t)
    )
    return _with_text(article, "".join(turned))


def british_quotes(article, random):
    """Single marks outside, turned or straight."""
    text = curly_quotes(article).text.translate(BRITISH)
    return _with_text(article, text if random.random() < 0.5 else text.translate(STRAIGHT))


def capitals(article, random):
    """The first line and one other in capitals, as headlines are."""
    lines = article.text.split("\n")
    for k in {0, random.randrange(len(lines))}:
        up = lines[k].upper()
        if len(up) == len(lines[k]):
            lines[k] = up
    return _with_text(article, "\n".join(lines))


def one_line(article, random=None):
    return _with_text(article, article.text.replace("\n", " ").replace("\r", " "))


CHANGES = ((other_names, 0.3), (with_passage, 0.2), (straight_quotes, 0.08), (curly_quotes, 0.08), (british_quotes, 0.12), (capitals, 0.06), (one_line, 0.08))


def augmented(article, random):
    """Each change with its own probability."""
    for change, probability in CHANGES:
        if random.random() < probability:
            article = change(article, random)
    return article
