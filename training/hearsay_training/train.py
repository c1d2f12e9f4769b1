"""Trains the tagger: python3 -m hearsay_training.train --data DATA --base BASE --out RUN --minutes 90

The learning rate follows the share of the minutes used, so a run ends in time on any machine. RUN/checkpoint.pt is written every
few minutes and a run that finds one goes on from it; at the end RUN/model.pt holds the running mean of the weights,
RUN/run.json everything needed to repeat the run.
"""
import argparse
import json
import os
import platform
import random
import time
from pathlib import Path

import numpy as np
import torch

from . import augment, base, polnear, targets, windows
from .labels import MASK
from .model import Tagger, losses
from .threads import Threads
from .wordpiece import WordPiece

HEADS = ("tag", "entity", "query", "key", "distance", "crf", "shape", "paragraph", "quote", "continued")


def options(argv=None):
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--data", required=True, help="folder with PolNeAR's train and dev")
    p.add_argument("--base", required=True, help="folder with the base encoder's .onnx and tokenizer.json")
    p.add_argument("--entities", help="folder with entity labels, see README")
    p.add_argument("--out", required=True)
    p.add_argument("--minutes", type=float, default=90)
    p.add_argument("--steps", type=int, default=0, help="end after so many steps, for a trial; the schedule then follows them")
    p.add_argument("--layers", type=int, default=8)
    p.add_argument("--start", help="a tagger to go on from, model.pt or exported, instead of the base encoder's weights")
    p.add_argument("--keep", help="layers of the base to start from, e.g. 1,3,5,7,9,11")
    p.add_argument("--batch", type=int, default=8)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--layer-decay", type=float, default=0.9, help="each layer learns this much slower than the one above")
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--masked", type=float, default=0.04, help="share of pieces hidden by [MASK]")
    p.add_argument("--link-weight", type=float, default=0.3)
    p.add_argument("--entity-weight", type=float, default=0.3)
    p.add_argument("--mean", type=float, default=0.998, help="decay of the running mean of the weights")
    p.add_argument("--round", type=float, default=0.75, help="share of the run after which the network computes in rounded numbers")
    p.add_argument("--plain", action="store_true", help="no augmentation")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=1)
    return p.parse_args(argv)


class Sampler:
    """Batches without end: epoch after epoch of all articles, each in a random annotator's version."""

    def __init__(self, articles, wordpiece, o):
        self.articles, self.wordpiece, self.o = articles, wordpiece, o
        self.plain = [{who: targets.encode_gold(a, wordpiece, atts) for who, atts in a.versions.items()} for a in articles]
        self.pieces = sum(len(next(iter(v.values()))) for v in self.plain)

    def epoch(self, number):
        rnd = random.Random(f"{self.o.seed} {number}")
        items = []
        for article, plain in zip(self.articles, self.plain):
            who = rnd.choice(sorted(article.versions))
            changed = article if self.o.plain else augment.augmented(article, rnd)
            e = plain[who] if changed is article else targets.encode_gold(changed, self.wordpiece, changed.versions[who])
            items += [(e, a, b) for a, b in windows.training(len(e), e.starts, rnd)]
        rnd.shuffle(items)
        batches, size = [], self.o.batch
        for i in range(0, len(items), size * 32):  # windows of near-equal length share a batch
            part = sorted(items[i : i + size * 32], key=lambda x: x[2] - x[1])
            batches += [part[j : j + size] for j in range(0, len(part), size)]
        rnd.shuffle(batches)
        return batches

    def tensors(self, items, rnd):
        x = targets.batch(items)
        if self.o.masked:
            hidden = (rnd.random(x["ids"].shape) < self.o.masked) & (x["tags"] >= 0)
            x["ids"][hidden] = MASK
        return {k: torch.from_numpy(v) for k, v in x.items()}


def groups(model, o):
    """Parameter groups: the encoder's layers learn slower the deeper they lie, the new heads fastest; the word and position
    embeddings stay: the data is too little to move twelve million numbers."""
    out = []
    for p in (model.word.weight, model.position.weight):
        p.requires_grad_(False)
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        part = name.split(".")[0]
        if part in HEADS:
            rate, decay = o.head_rate, 0.0
        else:
            above = len(model.layers) - int(name.split(".")[1]) - 1 if part == "layers" else len(model.layers)
            rate, decay = o.rate * o.layer_decay**above, 0.01 if p.ndim > 1 else 0.0
        out.append(dict(params=[p], lr=rate, weight_decay=decay))
    return out


def factor(used):
    """Of the learning rate: up to one in the first 6% of the run, then down to nought in a straight line."""
    return min((used + 1e-3) / 0.06, max(0.0, (1 - used) / 0.94))


class Run:
    def __init__(self, o, vocabulary):
        self.o, self.folder = o, Path(o.out)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.threads = Threads(o.threads)
        torch.manual_seed(o.seed)
        self.rnd = np.random.default_rng(o.seed)
        self.model = Tagger(o.layers, o.dropout, vocabulary)
        if o.start:
            base.load_tagger(self.model, o.start)
        else:
            base.load_encoder(self.model, o.base, o.keep and [int(k) for k in o.keep.split(",")])
        base.round_words(self.model)
        groups_ = groups(self.model, o)
        self.rates = [g["lr"] for g in groups_]
        self.optimizer = torch.optim.AdamW(groups_)
        self.mean = {k: v.clone() for k, v in self.model.state_dict().items()}
        self.moving = [k for k, p in self.model.named_parameters() if p.requires_grad]
        self.step, self.epoch, self.position, self.seconds, self.log = 0, 0, 0, 0.0, []
        self._resume()

    def _resume(self):
        f = self.folder / "checkpoint.pt"
        if f.exists():
            c = torch.load(f)
            self.model.load_state_dict(c["model"])
            self.optimizer.load_state_dict(c["optimizer"])
            self.mean = c["mean"]
            self.step, self.epoch, self.position, self.seconds = c["step"], c["epoch"], c["position"], c["seconds"]
            print(f"going on from step {self.step}, {self.seconds / 60:.1f} minutes used", flush=True)

    def save(self):
        state = dict(model=self.model.state_dict(), optimizer=self.optimizer.state_dict(), mean=self.mean)
        state.update(step=self.step, epoch=self.epoch, position=self.position, seconds=self.seconds)
        torch.save(state, self.folder / "checkpoint.tmp")
        os.replace(self.folder / "checkpoint.tmp", self.folder / "checkpoint.pt")
        self.save_model()

    def save_model(self):
        torch.save(dict(model=self.mean, layers=self.o.layers, options=vars(self.o)), self.folder / "model.pt")

    def used(self):
        return self.step / self.o.steps if self.o.steps else self.seconds / (60 * self.o.minutes)

    def update(self, x):
        if self.used() >= self.o.round:
            self.model.round()
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * factor(self.used())
        with torch.autocast("cpu", dtype=torch.bfloat16):
            part = losses(self.model, x)
        loss = part["tag"] + self.o.link_weight * part["link"] + self.o.entity_weight * part["entity"]
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for g in self.optimizer.param_groups for p in g["params"]], 1.0)
        self.optimizer.step()
        self.step += 1
        decay = min(self.o.mean, self.step / (self.step + 10))
        state = self.model.state_dict()
        for k in self.moving:
            self.mean[k].lerp_(state[k], 1 - decay)
        self.log.append([float(part[k].detach()) for k in ("tag", "link", "entity")])

    def train(self, sampler):
        self.model.train()
        before = saved = time.time()
        while self.used() < 1:
            batches = sampler.epoch(self.epoch)
            while self.position < len(batches) and self.used() < 1:
                self.update(sampler.tensors(batches[self.position], self.rnd))
                self.position += 1
                now = time.time()
                self.seconds += now - before
                self.threads.told((now - before) / sum(b - a + 2 for _, a, b in batches[self.position - 1]))
                before = now
                if self.step % 20 == 0:
                    tag, link, entity = np.mean(self.log[-50:], 0)
                    print(
                        f"step {self.step} epoch {self.epoch + self.position / len(batches):.2f} {self.seconds:.0f}s ({self.threads.count} threads)"
                        f" tag {tag:.4f} link {link:.4f} entity {entity:.4f} used {self.used():.3f}",
                        flush=True,
                    )
                if now - saved > 180:
                    self.save()
                    saved = before = time.time()
            if self.position == len(batches):
                self.epoch, self.position = self.epoch + 1, 0
        self.save_model()
        (self.folder / "run.json").write_text(json.dumps(self.report(sampler), indent=1))
        print(f"done: {self.step} steps, {self.seconds:.0f} s", flush=True)

    def report(self, sampler):
        return dict(
            options={k: v for k, v in vars(self.o).items() if k not in ("data", "base", "start", "entities", "out")},
            steps=self.step,
            epochs=self.epoch,
            seconds=round(self.seconds),
            pieces=sampler.pieces,
            versions=dict(python=platform.python_version(), torch=torch.__version__, numpy=np.__version__),
        )


def main(argv=None):
    o = options(argv)
    wordpiece = WordPiece.read(base.find(o.base, "*tokenizer.json"))
    sampler = Sampler(polnear.read(o.data, "train", o.entities), wordpiece, o)
    named = sum(a.entities is not None for a in sampler.articles)
    print(f"{len(sampler.articles)} articles ({named} with entities), {sampler.pieces} pieces", flush=True)
    Run(o, max(wordpiece.vocabulary.values()) + 1).train(sampler)


if __name__ == "__main__":
    main()
