"""A tiny corpus and a tiny base encoder, made up for the tests."""
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

WORDS = (
    "[PAD] [UNK] [CLS] [SEP] [MASK] the a mayor said that bridge is open closed minister of says he she . , \" “ ” ' and told "
    "report to was water ##s ##ed harbour ann omar keller it will rise he we lost"
).split()

ARTICLES = {
    "first": 'The mayor said that the bridge is open.\n\n“It will rise,” Ann Keller told the harbour.',
    "second": "The minister says the water was closed. He said: “We lost the bridge.”",
}
SPANS = {
    "first": [("The mayor", "said", ["that the bridge is open"]), ("Ann Keller", "told", ["“It will rise,”"])],
    "second": [("The minister", "says", ["the water was closed"]), ("He", "said", ["“We lost the bridge.”"])],
}


def brat(name):
    text, lines, t = ARTICLES[name], [], 0

    def span(label, words):
        nonlocal t
        t += 1
        s = text.index(words)
        lines.append(f"T{t}\t{label} {s} {s + len(words)}\t{words}")
        return f"{label}:T{t}"

    for k, (source, cue, content) in enumerate(SPANS[name]):
        event = [span("Attribution", cue), span("Source", source), span("Cue", cue)] + [span("Content", c) for c in content]
        lines.append(f"E{k + 1}\t{' '.join(event)}")
    return "\n".join(lines) + "\n"


def corpus(folder):
    for split in ("train", "dev"):
        for kind in ("text", "attributions"):
            (Path(folder) / split / kind).mkdir(parents=True)
        for name, text in ARTICLES.items():
            (Path(folder) / split / "text" / f"{name}.txt").write_text(text, encoding="utf-8")
            (Path(folder) / split / "attributions" / f"{name}_zz.ann").write_text(brat(name), encoding="utf-8")


def vocabulary():
    """BERT's special ids lie at 100 and above, so the list is filled up."""
    out = {"[PAD]": 0, "[UNK]": 100, "[CLS]": 101, "[SEP]": 102, "[MASK]": 103}
    for w in WORDS:
        out.setdefault(w, len(out) + 100)
    for i in range(1, 100):
        out[f"[unused{i}]"] = i
    return out


def base_encoder(folder, layers=2, seed=0):
    """Random weights under the names of the Maven artifact's file, and its tokenizer.json."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    rnd, words = np.random.default_rng(seed), vocabulary()
    size = max(words.values()) + 1
    (Path(folder) / "tiny-tokenizer.json").write_text(json.dumps(dict(model=dict(vocab=words))))
    values = {}
    for name, shape in (("word", (size, 384)), ("position", (512, 384)), ("token_type", (2, 384))):
        values[f"embeddings.{name}_embeddings.weight"] = rnd.normal(0, 0.05, shape)
    norm = lambda p: {p + ".weight": np.ones(384), p + ".bias": np.zeros(384)}
    values.update(norm("embeddings.LayerNorm"))
    for i in range(layers):
        p = f"encoder.layer.{i}."
        for n in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "output.dense"):
            values[p + n + ".bias"] = np.zeros(384)
        values[p + "intermediate.dense.bias"] = np.zeros(1536)
        values.update(norm(p + "attention.output.LayerNorm"))
        values.update(norm(p + "output.LayerNorm"))
        for k, shape in enumerate([(384, 384)] * 4 + [(384, 1536), (1536, 384)]):
            values[f"onnx::MatMul_{1000 + 10 * i + k}"] = rnd.normal(0, 0.05, shape)
    tensors = [numpy_helper.from_array(v.astype(np.float32), k) for k, v in values.items()]
    graph = helper.make_graph([], "tiny", [], [], tensors)
    onnx.save(helper.make_model(graph), str(Path(folder) / "tiny.onnx"))
