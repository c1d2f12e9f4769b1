"""Scores a model on news from other domains: python3 -m hearsay_training.elsewhere MODEL --tokenizer FILE

The paragraphs lie in elsewhere/paragraphs.txt, their attributions marked in the text (see the README there).
"""
import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from . import evaluate, score, targets
from .labels import ROLES
from .polnear import joined
from .wordpiece import WordPiece

FILE = Path(__file__).parent.parent / "elsewhere" / "paragraphs.txt"
MARK = re.compile(r"\{([sct])(\d+(?:,\d+)*)\||\}")
ROLE = dict(s="source", c="cue", t="content")


@dataclass
class Paragraph:
    title: str
    text: str
    every: list  # all attributions, the inner ones too

    @property
    def outermost(self):
        """Those whose cue lies in nobody else's content."""
        inner = lambda a: any(b is not a and score.shared_all(a["cue"], b["content"]) > 0 for b in self.every)
        return [a for a in self.every if not inner(a)]


def parse(title, marked):
    text, at, open_, found = [], 0, [], {}
    length = 0
    for m in MARK.finditer(marked):
        text.append(marked[at : m.start()])
        length += m.start() - at
        at = m.end()
        if m[1]:
            open_.append((ROLE[m[1]], m[2].split(","), length))
            continue
        if not open_:
            raise ValueError(f"{title}: a }} closes nothing")
        role, numbers, start = open_.pop()
        for n in numbers:
            found.setdefault(int(n), {r: [] for r in ROLES})[role].append((start, length))
    if open_:
        raise ValueError(f"{title}: a {open_[-1][0]} stays open")
    text = "".join(text) + marked[at:]
    every = [{r: joined(text, spans) for r, spans in found[n].items()} for n in sorted(found)]
    return Paragraph(title, text, every)


def read(path=FILE):
    out, title, lines = [], None, []
    for line in Path(path).read_text(encoding="utf-8").split("\n") + ["# end"]:
        if line.startswith("# "):
            if title:
                out.append(parse(title, "\n".join(lines).strip()))
            title, lines = line[2:], []
        else:
            lines.append(line)
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("model")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--runtime", choices=("java", "python"), default="java")
    p.add_argument("--show", action="store_true", help="print what was found in each paragraph")
    o = p.parse_args()
    wordpiece, paragraphs = WordPiece.read(o.tokenizer), read()
    encoded = [targets.encode(x.text, wordpiece, x.title) for x in paragraphs]
    found = [atts for _, atts, _ in evaluate.read(evaluate.opened(o.model, o.runtime), encoded)]
    for name, pick in (("outermost", lambda x: x.outermost), ("with the inner ones", lambda x: x.every)):
        C = score.total(score.counts(x.text, pick(x), atts) for x, atts in zip(paragraphs, found))
        print(f"{len(paragraphs)} paragraphs, {sum(len(pick(x)) for x in paragraphs)} attributions, {name}")
        print(score.table(C, score.MEASURES))
    if o.show:
        for x, atts in zip(paragraphs, found):
            print(f"\n# {x.title}")
            for a in atts:
                print("  " + " | ".join(f"{r}: " + " ... ".join(x.text[s:e] for s, e in a[r]) for r in ROLES))


if __name__ == "__main__":
    main()
