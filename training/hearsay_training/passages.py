"""Two ways to say who spoke that PolNeAR hardly has and other news is full of: quotations signed by a name after a dash, and
transcripts with a name before a colon. Both are made from an article's own quotations and put after its text.
"""
import re

from .names import NAMES
from .polnear import Article

LETTERS = 20  # that a quotation has at least
NAME = re.compile(r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}")
MARKS = "\"\u201c\u201d\u2018\u2019'"
AROUND = (("\u201c", "\u201d"),) * 4 + (('"', '"'),) * 3 + (("\u201d", "\u201d"), ("\u2018", "\u2019"), ("", ""))
DASHES = ("\u2014", "\u2015", "\u2013", "-", "--", "~")
OFFICES = ("teacher", "mayor of {place}", "nurse", "chief economist at {organisation}", "spokesman for {organisation}", "farmer")


class Passage:
    """Text that grows, with the attributions and entities in it."""

    def __init__(self, article, at):
        self.article, self.at = article, at  # at: where it will stand in the article
        self.text, self.attributions, self.entities = "", [], []

    def add(self, words):
        self.text += words
        start = self.at + len(self.text) - len(words)
        return start, start + len(words)

    def person(self, name, shown):
        span = self.add(shown)
        self.entities.append((*span, "PERSON"))
        return span

    def quote(self, start, end):
        """The article's words there, and the names in them."""
        span = self.add(self.article.text[start:end])
        for s, e, kind in self.article.entities or ():
            if start <= s and e <= end:
                self.entities.append((s - start + span[0], e - start + span[0], kind))
        return span


def quotations(article):
    """(start, end) of each content that stands in quotation marks on one line, without them and without a comma at its end."""
    out = set()
    for a in article.gold:
        for s, e in a["content"]:
            t = article.text[s:e]
            inner = t.strip(MARKS).rstrip(",")
            s += t.index(inner)
            if t[0] in MARKS and t[-1] in MARKS and len(inner) >= LETTERS and not any(c in "\n\r\"\u201c\u201d" for c in inner):
                out.add((s, s + len(inner)))
    return sorted(out)


def people(article, random):
    """Names without end: the article's own people, or others."""
    own = [t for s, e, kind in article.entities or () if kind == "PERSON" and NAME.fullmatch(t := article.text[s:e])]
    while True:
        if own and random.random() < 0.5:
            yield random.choice(own)
        else:
            yield f"{random.choice(NAMES['given'])} {random.choice(NAMES['family'])}"


def signed(passage, quotes, random):
    """“We lost the bridge.” — Ann Keller, nurse"""
    opening, closing = random.choice(AROUND)
    dash, gap = random.choice(DASHES), random.choice((" ", " ", " ", "", "\n", "\n\n"))
    space = random.choice((" ", " ", " ", "", "\u00a0"))
    handle, office, place, stop = (random.random() < p for p in (0.1, 0.2, 0.15, 0.15))
    between = random.choice(("\n", "\n\n"))
    names = people(passage.article, random)
    for quote in quotes:
        passage.add(between)
        content = passage.add(opening)[0], passage.quote(*quote)[1]
        content = content[0], passage.add(closing)[1]
        passage.add(gap)
        cue = passage.add(dash)
        passage.add(space)
        name = next(names)
        source = passage.person(name, name)
        if handle:
            source = source[0], passage.add(f" (@{name.replace(' ', '').lower()})")[1]
        elif office:
            words = random.choice(OFFICES).format(**{k: random.choice(NAMES[k]) for k in ("place", "organisation")})
            source = source[0], passage.add(", " + words)[1]
        elif place:
            passage.add(", " + random.choice(NAMES["place"]))
        passage.add("." if stop else "")
        passage.attributions.append(dict(source=[source], cue=[cue], content=[content]))


def transcript(passage, quotes, random):
    """KELLER: We lost the bridge."""
    names = people(passage.article, random)
    family = lambda name: name.split()[-1]
    first = next(names)
    full = first, next(n for n in names if family(n) != family(first))
    style = random.choice(("capitals", "capitals", "whole capitals", "family", "whole", "letters"))
    mark, between = random.choice(("", "", "", '"', "\u201c")), random.choice(("\n", "\n\n", "\n\n"))
    for turn, quote in enumerate(quotes):
        name = full[turn % 2]
        shown = family(name) if style in ("capitals", "family") else "QA"[turn % 2] if style == "letters" else name
        shown = shown.upper() if "capitals" in style else shown
        passage.add(between + mark)
        source = passage.add(shown) if style == "letters" else passage.person(name, shown)
        cue = passage.add(":")
        passage.add(" ")
        start, end = passage.quote(*quote)
        # PolNeAR's contents end before a full stop that no quotation mark follows.
        stop = passage.article.text[quote[1] - 1] == "."
        passage.add("" if passage.article.text[quote[1] - 1] in ".?!" or random.random() < 0.3 else ".")
        passage.attributions.append(dict(source=[source], cue=[cue], content=[(start, end - stop)]))
        if random.random() < 0.06:
            passage.add(f"{between}{mark}({random.choice(('CROSSTALK', 'APPLAUSE', 'LAUGHTER', 'BREAK'))})")


def with_passage(article, random):
    """With one of the two after its text, if it has quotations enough."""
    quotes = quotations(article)
    if len(quotes) < 2:
        return article
    quotes = random.sample(quotes, min(len(quotes), random.randint(2, 8)))
    text = article.text.rstrip()
    passage = Passage(article, len(text))
    random.choice((signed, transcript))(passage, quotes, random)
    return Article(
        article.name,
        text + passage.text,
        {who: atts + passage.attributions for who, atts in article.versions.items()},
        None if article.entities is None else article.entities + passage.entities,
    )
