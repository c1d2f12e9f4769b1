"""Reads PolNeAR: texts, brat standoff attributions of one or more annotators, and named entities where a tool wrote them.

    DATA/{train,dev}/text/NAME.txt
    DATA/{train,dev}/attributions/NAME_ANNOTATOR.ann
    ENTITIES/{train,dev}/NAME.txt.json        CoreNLP's JSON (optional, see README)

An attribution is {"source": spans, "cue": spans, "content": spans}; a span is (start, end) in code points, and the spans of a
role are as long as they can be: brat breaks one at line ends, so fragments with only white space between them are joined.
"""
import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from .labels import ENTITY_TYPES, ROLES

LINE = re.compile(r"(T\d+)\t([\w-]+) ([\d; ]+)\t|E\d+\t(.*)")
CORENLP = {"STATE_OR_PROVINCE": "LOCATION", "CITY": "LOCATION", "COUNTRY": "LOCATION"}


@dataclass
class Article:
    name: str
    text: str
    versions: dict = field(default_factory=dict)  # annotator -> attributions
    entities: list = None  # [(start, end, type)], or None: nobody looked

    @property
    def gold(self):
        """The attributions of the first annotator in name order: the reference of every score."""
        return self.versions[min(self.versions)]


def joined(text, fragments):
    out = []
    for s, e in sorted(fragments):
        while s < e and text[s].isspace():
            s += 1
        while e > s and text[e - 1].isspace():
            e -= 1
        if s >= e:
            continue
        if out and (s <= out[-1][1] or not text[out[-1][1] : s].strip()):
            out[-1] = (out[-1][0], max(e, out[-1][1]))
        else:
            out.append((s, e))
    return out


def parse_brat(lines, text):
    spans, events = {}, []
    for line in lines:
        m = LINE.match(line)
        if m and m[1]:
            spans[m[1]] = [tuple(map(int, part.split())) for part in m[3].split(";")]
        elif m:
            events.append(m[4])
    out = []
    for event in events:
        roles = defaultdict(list)
        for part in event.split():
            name, target = part.split(":")
            roles[re.sub(r"\d+$", "", name).lower()] += spans[target]
        attribution = {r: joined(text, roles[r]) for r in ROLES}
        if any(attribution.values()):
            out.append(attribution)
    return sorted(out, key=lambda a: min(s for v in a.values() for s, _ in v))


def parse_corenlp(document):
    out = []
    for sentence in document["sentences"]:
        before = "O"
        for token in sentence["tokens"]:
            kind = CORENLP.get(token["ner"], token["ner"])
            s, e = (token.get("codepointOffset" + k, token["characterOffset" + k]) for k in ("Begin", "End"))
            if kind in ENTITY_TYPES:
                if kind == before and out:
                    out[-1] = (out[-1][0], e, kind)
                else:
                    out.append((s, e, kind))
            before = kind
    return out


def read(data, split, entities=None):
    """The articles of a split, in name order. newline="" keeps the text's own line ends: offsets count them."""
    folder = Path(data) / split
    annotations = defaultdict(list)
    for f in sorted((folder / "attributions").glob("*.ann")):
        name, annotator = f.stem.rsplit("_", 1)
        annotations[name].append((annotator, f))
    out = []
    for f in sorted((folder / "text").glob("*.txt")):
        with open(f, encoding="utf-8", newline="") as source:
            article = Article(f.stem, source.read())
        for annotator, path in annotations[f.stem]:
            with open(path, encoding="utf-8", newline="\n") as lines:
                article.versions[annotator] = parse_brat(lines, article.text)
        labelled = entities and Path(entities) / split / (f.name + ".json")
        if labelled and labelled.exists():
            article.entities = parse_corenlp(json.loads(labelled.read_text(encoding="utf-8")))
        out.append(article)
    if not out:
        raise SystemExit(f"{folder}/text holds no .txt file: DATA must be the folder with PolNeAR's train and dev")
    return out
