"""How far people agree: python3 -m hearsay_training.agreement --data DATA

The articles of train and dev that two or more annotators read; every later annotator is scored against the first, by the code
that scores the model. A model cannot be expected to agree with one of them much better than they do among themselves.
"""
import argparse

from . import polnear, score


def pairs(articles):
    """[(text, first annotator's attributions, another's)]"""
    out = []
    for a in articles:
        names = sorted(a.versions)
        with_cue = {w: [x for x in a.versions[w] if x["cue"]] for w in names}
        out += [(a.text, with_cue[names[0]], with_cue[w]) for w in names[1:]]
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--data", required=True)
    o = p.parse_args()
    found = [x for split in ("train", "dev") for x in pairs(polnear.read(o.data, split))]
    print(f"{len(found)} pairs of annotators")
    print(score.table(score.total(score.counts(*x) for x in found)))


if __name__ == "__main__":
    main()
