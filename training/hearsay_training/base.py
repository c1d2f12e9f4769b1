"""Weights to start from: a BERT-like sentence encoder, or a tagger that an earlier run exported.

A sentence encoder comes as the ONNX file of its Maven artifact. Only its initialisers are read: the matrices of a layer stand in
the order query, key, value, attention output, up, down, named onnx::MatMul_NUMBER with rising numbers. A tagger comes as the file
that `export` writes; int8 weights are multiplied out, four-bit words too.
"""
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from . import rounding
from .labels import LINK_DIM
from .model import distance_bucket

NORMS = (("ln1", "attention.output.LayerNorm", "h1"), ("ln2", "output.LayerNorm", "h2"))


def find(folder, pattern):
    found = sorted(Path(folder).glob(pattern))
    if len(found) != 1:
        raise SystemExit(f"{folder}: need exactly one {pattern}, found {len(found)}. Unpack the base encoder's jar there.")
    return found[0]


def initialisers(graph):
    return {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}


def copy(parameter, value):
    with torch.no_grad():
        parameter.copy_(value)


def load_encoder(model, folder, keep=None):
    """keep: which of the encoder's layers become the model's, in order; by default the first ones."""
    w = initialisers(onnx.load(str(find(folder, "*.onnx"))).graph)
    names = sorted((k for k in w if k.startswith("onnx::MatMul_")), key=lambda k: int(k.split("_")[1]))
    copy(model.word.weight, w["embeddings.word_embeddings.weight"])
    copy(model.position.weight, w["embeddings.position_embeddings.weight"])
    copy(model.base_type, w["embeddings.token_type_embeddings.weight"][0])
    copy(model.ln.weight, w["embeddings.LayerNorm.weight"])
    copy(model.ln.bias, w["embeddings.LayerNorm.bias"])
    for layer, i in zip(model.layers, keep or range(len(model.layers))):
        q, k, v, out, up, down = (w[n].T for n in names[6 * i : 6 * i + 6])
        p = f"encoder.layer.{i}."
        copy(layer.qkv.weight, torch.cat([q, k, v]))
        copy(layer.qkv.bias, torch.cat([w[f"{p}attention.self.{n}.bias"] for n in ("query", "key", "value")]))
        for linear, matrix, name in (
            (layer.out, out, "attention.output.dense"),
            (layer.up, up, "intermediate.dense"),
            (layer.down, down, "output.dense"),
        ):
            copy(linear.weight, matrix)
            copy(linear.bias, w[f"{p}{name}.bias"])
        for attribute, name, _ in NORMS:
            copy(getattr(layer, attribute).weight, w[f"{p}{name}.weight"])
            copy(getattr(layer, attribute).bias, w[f"{p}{name}.bias"])


def round_words(model):
    """The word vectors as the int8 file will have them: they stay as they are in training, so the rest can get used to it."""
    rounded = rounding.words(*rounding.four_bits(model.word.weight.detach().numpy()))
    copy(model.word.weight, torch.from_numpy(rounded))


def rounded_words(w):
    return torch.from_numpy(rounding.words(*(w["word." + part].numpy() for part in ("q", "scale", "zero"))))


def load_tagger(model, path):
    """The tagger in a checkpoint or in an exported file, float or int8."""
    if str(path).endswith(".pt"):
        model.load_state_dict(torch.load(path)["model"])
        return
    file = onnx.load(str(path))
    w = initialisers(file.graph)

    def matrix(name):
        return w[name + ".w"] if name + ".w" in w else w[name + ".q"].float() * w[name + ".scale"]

    copy(model.word.weight, w["word"] if "word" in w else rounded_words(w))
    copy(model.position.weight[: len(w["pos"])], w["pos"])
    copy(model.ln.weight, w["ln.w"])
    copy(model.ln.bias, w["ln.b"])
    kinds = w["type"]  # a sum of one row for each property
    copy(model.base_type, kinds[0])
    for embedding, step in ((model.shape, 1), (model.paragraph, 4), (model.quote, 8), (model.continued, 16)):
        for k in range(len(embedding.weight)):
            copy(embedding.weight[k], kinds[step * k] - kinds[0])
    for i, layer in enumerate(model.layers):
        p = f"l{i}."
        for name in ("out", "up", "down"):
            copy(getattr(layer, name).weight, matrix(p + name).T)
        copy(layer.qkv.weight, torch.cat([matrix(p + k).T for k in "qkv"]))
        copy(layer.qkv.bias, torch.cat([w[p + k + ".b"] for k in "qkv"]))
        copy(layer.up.bias, w[p + "up.bias"])
        copy(layer.out.bias, w[p + "h1.bias"])
        copy(layer.down.bias, w[p + "h2.bias"])
        for attribute, _, name in NORMS:
            copy(getattr(layer, attribute).weight, w[p + name + ".lnw"])
            copy(getattr(layer, attribute).bias, w[p + name + ".lnb"])
    for linear, name in ((model.tag, "tag"), (model.entity, "ner")):
        copy(linear.weight, w[name + ".w"].T)
        copy(linear.bias, w[name + ".b"])
    for r, relation in enumerate(("content", "source")):
        part = slice(r * LINK_DIM, (r + 1) * LINK_DIM)
        for kind, linear in (("query", model.query), ("key", model.key)):
            copy(linear.weight[part], w[f"{relation}_{kind}.w"].T)
            copy(linear.bias[part], w[f"{relation}_{kind}.b"])
        distances = w[f"{relation}.distances"]
        with torch.no_grad():  # the first column may be that of "no source", which has no distance
            model.distance[r][distance_bucket(len(distances))[:, 1:]] = distances[:, 1:]
    numbers = next(p.value.split() for p in file.metadata_props if p.key == "transitions")
    transitions = torch.from_numpy(np.array(numbers, float)).view_as(model.crf.forbidden)
    copy(model.crf.transitions, (transitions - model.crf.forbidden).clamp(-50, 50))
