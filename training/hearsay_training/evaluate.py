"""Scores a model: python3 -m hearsay_training.evaluate MODEL --data DATA --tokenizer FILE [--split dev]

MODEL is RUN/model.pt or an .onnx file. With --against OTHER a paired bootstrap tells which gains are more than chance.
"""
import argparse
import json
import time
from collections import Counter
from pathlib import Path

from . import decode, network, polnear, score, targets, windows
from .labels import ENTITY_TYPES
from .wordpiece import WordPiece

COMPARED = ["source exact", "cue exact", "content exact", "attribution exact", "attribution overlap"]


def opened(path, runtime="java"):
    if str(path).endswith(".pt"):
        return network.Torch(path)
    return network.Java(path) if runtime == "java" else network.Runtime(path)


def read(net, documents, overlap=None):
    """[(encoded, attributions, entities)] of encoded documents."""
    cut = [windows.reading(len(e), e.starts, net.overlap if overlap is None else overlap) for e in documents]
    outputs = net.run([(e, a, b) for e, ws in zip(documents, cut) for a, b in ws])
    out = []
    for e, ws in zip(documents, cut):
        seen = [decode.Window.of(a, b, next(outputs)) for a, b in ws]
        tag, entity = decode.merged(len(e), seen)
        tags = decode.viterbi(tag, net.transitions)
        found = decode.spans(tags, e.first)
        out.append((e, decode.attributions(e, found, seen), decode.entities(e, entity)))
    return out


def entity_counts(documents):
    """Entities against the labels of the articles' own entity tool, exact."""
    C = Counter()
    for e, article, found in documents:
        if article.entities is None:
            continue
        for kind in ("ALL",) + ENTITY_TYPES:
            number = ENTITY_TYPES.index(kind) if kind != "ALL" else None
            gold = {(s, t, ENTITY_TYPES.index(k)) for s, t, k in article.entities}
            g, p = ({x for x in xs if number is None or x[2] == number} for xs in (gold, set(found)))
            for k, v in zip(("tp", "found", "gold"), (len(g & p), len(p), len(g))):
                C["entity " + kind, k] += v
    return C


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("model")
    p.add_argument("--data", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--entities")
    p.add_argument("--split", default="dev")
    p.add_argument("--overlap", type=int, help="instead of the one that the file names")
    p.add_argument("--runtime", choices=("java", "python"), default="java")
    p.add_argument("--against")
    p.add_argument("--outlets", action="store_true", help="also by outlet, the first part of an article's name")
    p.add_argument("--json", help="write the counts there")
    o = p.parse_args()
    wordpiece = WordPiece.read(o.tokenizer)
    articles = polnear.read(o.data, o.split, o.entities)
    documents = [targets.encode_gold(a, wordpiece) for a in articles]

    def scored(path):
        began, net = time.time(), opened(path, o.runtime)
        results = read(net, documents, o.overlap)
        print(f"{path}: {len(documents)} articles in {time.time() - began:.0f} s {getattr(net, 'speed', '')}")
        return results, [score.counts(e.text, e.gold, found) for e, found, _ in results]

    results, ours = scored(o.model)
    print(score.table(score.total(ours)))
    if o.entities:
        C = entity_counts([(e, a, entities) for a, (e, _, entities) in zip(articles, results)])
        print(score.table(C, ["entity " + k for k in ("ALL",) + ENTITY_TYPES]))
    if o.outlets:
        named = [(e.name.split("_")[0], c) for (e, _, _), c in zip(results, ours)]
        for outlet in sorted({n for n, _ in named}):
            C = score.total(c for n, c in named if n == outlet)
            print(f"{outlet:14s}" + "".join(f"  {m} {score.f1(C, m)[2]:.1f}" for m in COMPARED))
    if o.against:
        _, theirs = scored(o.against)
        for measure in COMPARED:
            gain, (low, high), share = score.bootstrap(ours, theirs, measure)
            print(f"{measure:22s} gain {gain:+.2f} (95% {low:+.2f} to {high:+.2f}; no gain in {share:.1%} of 2000 samples)")
    if o.json:
        total = score.total(ours)
        Path(o.json).write_text(json.dumps({m: score.f1(total, m) for m in sorted({k for k, _ in total})}, indent=1))


if __name__ == "__main__":
    main()
