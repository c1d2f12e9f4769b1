"""Is a confidence of 0.8 right eight times in ten? python3 -m hearsay_training.reliability MODEL --data DATA --tokenizer FILE

Prints, for tenths of the confidence, how many attributions of dev fall there and how many of them overlap one of the gold's in
every role; then what is left when only the surest are kept.
"""
import argparse

from . import decode, evaluate, marginals, polnear, score, targets, windows
from .wordpiece import WordPiece


def judged(net, documents):
    """[(confidence, right)] of every attribution found, and how many the gold has."""
    cut = [windows.reading(len(e), e.starts, net.overlap) for e in documents]
    outputs = net.run([(e, a, b) for e, ws in zip(documents, cut) for a, b in ws])
    rows = []
    for e, ws in zip(documents, cut):
        seen = [decode.Window.of(a, b, next(outputs)) for a, b in ws]
        tag, _ = decode.merged(len(e), seen)
        atts = decode.attributions(e, decode.spans(decode.viterbi(tag, net.transitions), e.first), seen)
        role = marginals.roles(tag, net.transitions)
        right = {j for _, j in score.one_to_one(e.gold, atts, score.agrees)}
        rows += [(marginals.confidence(e, role, a), j in right) for j, a in enumerate(atts)]
    return rows, sum(len(e.gold) for e in documents)


def curve(rows, gold):
    lines = ["confidence   attributions   right"]
    for k in range(10):
        part = [r for c, r in rows if k / 10 <= c < (k + 1) / 10 or (k == 9 and c >= 1)]
        if part:
            lines.append(f"{k / 10:.1f} to {(k + 1) / 10:.1f}   {len(part):12d}   {sum(part) / len(part):5.1%}")
    lines.append("kept         confidence from   precision   recall")
    rows = sorted(rows, reverse=True)
    for share in (0.5, 0.6, 0.7, 0.8, 0.9, 1.0):
        part = rows[: int(share * len(rows))]
        hits = sum(r for _, r in part)
        lines.append(f"{share:4.0%}         {part[-1][0]:15.3f}   {hits / len(part):9.1%}   {hits / gold:6.1%}")
    return "\n".join(lines)


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("model")
    p.add_argument("--data", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--runtime", choices=("java", "python"), default="java")
    o = p.parse_args()
    wordpiece = WordPiece.read(o.tokenizer)
    documents = [targets.encode_gold(a, wordpiece) for a in polnear.read(o.data, "dev")]
    print(curve(*judged(evaluate.opened(o.model, o.runtime), documents)))


if __name__ == "__main__":
    main()
