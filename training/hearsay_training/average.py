"""Mean of two runs' weights, the second gone on from the first: python3 -m hearsay_training.average FIRST.pt SECOND.pt OUT.pt --share 0.75

Two models on one path of training can be averaged (Izmailov et al. 2018; Wortsman et al. 2022, "Model soups"); two that began apart cannot.
"""
import argparse

import torch


def mean(first, second, share):
    """share: of the second, 0 to 1. Whole numbers and the word vectors, which do not move in training, are the second's."""
    moved = lambda k, v: v.is_floating_point() and k != "word.weight"
    return {k: torch.lerp(first[k], v, share) if moved(k, v) else v for k, v in second.items()}


def main(argv=None):
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("first")
    p.add_argument("second")
    p.add_argument("out")
    p.add_argument("--share", type=float, default=0.75, help="of the second")
    o = p.parse_args(argv)
    first, second = torch.load(o.first), torch.load(o.second)
    torch.save(dict(second, model=mean(first["model"], second["model"], o.share)), o.out)


if __name__ == "__main__":
    main()
