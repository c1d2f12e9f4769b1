"""Writes the ONNX file: python3 -m hearsay_training.export RUN/model.pt OUT.onnx [--float]

The graph is put together operator by operator and reads one window, without padding. int8: weights with one scale per output column,
activations quantised at run time, word embeddings of 4 bits; the heads stay float. Everything else
that a reader must know (labels, transitions, distances, windows, thresholds) is in the file's metadata.
"""
import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .decode import CONTENT_MIN, NONE_BIAS
from .labels import ENTITIES, LINK_DIM, MAX_LENGTH, OVERLAP, TAGS
from .model import HEADS, RELATIONS, WIDTH, Tagger
from .rounding import BLOCK, four_bits

FUSED = "com.microsoft"
INPUTS = ("input_ids", "token_type_ids")
OUTPUTS = ("tag", "ner") + RELATIONS


def load(path):
    saved = torch.load(path)
    sizes = (len(saved["model"][k + ".weight"]) for k in ("word", "position"))
    model = Tagger(saved["layers"], 0.0, *sizes)
    model.load_state_dict(saved["model"])
    return model.eval()


def array(t):
    return np.ascontiguousarray(t.detach().numpy().astype(np.float32))


class Graph:
    def __init__(self, model, int8):
        self.model, self.int8 = model, int8
        self.nodes, self.constants = [], []

    def const(self, name, value):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, inputs, name, domain="", **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [name], domain=domain, **attributes))
        return name

    def quantised(self, name, w):
        """w [in, out] -> names of int8 weights, scales and zero points of its columns."""
        scale = np.maximum(np.abs(w).max(0), 1e-8) / 127
        q = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
        zero = np.zeros(w.shape[1], np.int8)
        return self.const(name + ".q", q), self.const(name + ".scale", scale.astype(np.float32)), self.const(name + ".zero", zero)

    def product(self, x, name, w, bias):
        if self.int8:
            return self.op("DynamicQuantizeMatMul", [x, *self.quantised(name, w), bias], name, FUSED)
        return self.op("Add", [self.op("MatMul", [x, self.const(name + ".w", w)], name + ".product"), bias], name)

    def linear(self, x, name, weight, bias):
        y = self.op("MatMul", [x, self.const(name + ".w", array(weight).T)], name + ".product")
        return self.op("Add", [y, self.const(name + ".b", array(bias))], name)

    def embeddings(self):
        m, (ids, surface) = self.model, INPUTS
        words = array(m.word.weight)
        if self.int8:
            word = self.rounded_words(ids, words)
        else:
            word = self.op("Gather", [self.const("word", words), ids], "word.row")
        kind = self.op("Gather", [self.const("type", array(m.type_table())), surface], "type.row")
        one = self.const("one", np.array([1], np.int64))
        length = self.op("Gather", [self.op("Shape", [ids], "shape"), one], "length")
        zero = self.const("zero", np.array([0], np.int64))
        position = self.op("Slice", [self.const("pos", array(m.position.weight[:MAX_LENGTH])), zero, length, zero], "pos.row")
        x = self.op("Add", [self.op("Add", [word, kind], "word+type"), position], "embedding")
        return self.op("LayerNormalization", [x, self.const("ln.w", array(m.ln.weight)), self.const("ln.b", array(m.ln.bias))], "x", axis=-1, epsilon=1e-12)

    def rounded_words(self, ids, words):
        """Rows are taken while still packed: GatherBlockQuantized, which does all of this at once, takes ten times as long."""
        packed, scale, zero = four_bits(words)
        row = self.op("Gather", [self.const("word.q", packed), ids], "word.packed")
        low = self.op("BitwiseAnd", [row, self.const("word.mask", np.array(15, np.uint8))], "word.low")
        high = self.op("BitShift", [row, self.const("word.bits", np.array(4, np.uint8))], "word.high", direction="RIGHT")
        blocks = self.const("word.blocks", np.array([1, -1, WIDTH // BLOCK, BLOCK], np.int64))
        numbers = self.op("Reshape", [self.op("Concat", [low, high], "word.bytes", axis=-1), blocks], "word.numbers")
        number, block_zero, block_scale = (
            self.op("Cast", [x], f"{x}.float", to=TensorProto.FLOAT)
            for x in (
                numbers,
                self.op("Gather", [self.const("word.zero", zero), ids], "word.row.zero"),
                self.op("Gather", [self.const("word.scale", scale), ids], "word.row.scale"),
            )
        )
        word = self.op("Mul", [self.op("Sub", [number, block_zero], "word.shifted"), block_scale], "word.scaled")
        return self.op("Reshape", [word, self.const("word.width", np.array([1, -1, WIDTH], np.int64))], "word.row")

    def query_key_value(self, x, n, linear):
        """Three products, so that their results need no splitting; the input is rounded once."""
        names, w, b = [n + k for k in "qkv"], array(linear.weight).T, array(linear.bias)
        if self.int8:
            self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], [n + "x", n + "x.scale", n + "x.zero"]))
        for i, name in enumerate(names):
            part = slice(i * WIDTH, (i + 1) * WIDTH)
            bias = self.const(name + ".b", b[part])
            if self.int8:
                q, scale, zero = self.quantised(name, w[:, part])
                self.op("MatMulIntegerToFloat", [n + "x", q, n + "x.scale", scale, n + "x.zero", zero, bias], name, FUSED)
            else:
                self.product(x, name, w[:, part], bias)
        return names

    def layer(self, x, n, layer):
        """Plain products, additions and normalisations: the operators that fuse them (QAttention, SkipLayerNormalization, BiasGelu)
        take a third longer."""
        bias = lambda name, of: self.const(n + name, array(of.bias))
        product = lambda x, name, of, to: self.product(x, n + name, array(of.weight).T, to)
        a = self.op("MultiHeadAttention", self.query_key_value(x, n, layer.qkv), n + "attention", FUSED, num_heads=HEADS)
        x = self.added(x, product(a, "out", layer.out, bias("h1.bias", layer.out)), n + "h1", layer.ln1)
        up = self.op("Gelu", [product(x, "up", layer.up, bias("up.bias", layer.up))], n + "gelu", FUSED)
        return self.added(x, product(up, "down", layer.down, bias("h2.bias", layer.down)), n + "h2", layer.ln2)

    def added(self, x, y, name, ln):
        inputs = [self.op("Add", [y, x], name + ".sum"), self.const(name + ".lnw", array(ln.weight)), self.const(name + ".lnb", array(ln.bias))]
        return self.op("LayerNormalization", inputs, name, axis=-1, epsilon=1e-12)

    def heads(self, x):
        m = self.model
        self.linear(x, "tag", m.tag.weight, m.tag.bias)
        self.linear(x, "ner", m.entity.weight, m.entity.bias)
        for r, relation in enumerate(RELATIONS):
            part = slice(r * LINK_DIM, (r + 1) * LINK_DIM)
            query, key = (
                self.linear(x, f"{relation}_{kind}", linear.weight[part], linear.bias[part])
                for kind, linear in (("query", m.query), ("key", m.key))
            )
            self.pointers(query, key, relation, m.distances(r, MAX_LENGTH))

    def pointers(self, query, key, relation, distances):
        """[1, L, L]: log probability that a row's piece points at a column's."""
        scores = self.op("FusedMatMul", [query, key], f"{relation}.product", FUSED, transB=1, alpha=LINK_DIM**-0.5)
        zeros = self.const(f"{relation}.zeros", np.zeros(2, np.int64))
        lengths = self.op("Concat", ["length", "length"], f"{relation}.lengths", axis=0)
        near = self.op("Slice", [self.const(f"{relation}.distances", array(distances)), zeros, lengths], f"{relation}.near")
        self.op("LogSoftmax", [self.op("Add", [scores, near], f"{relation}.scores")], relation, axis=-1)

    def build(self):
        x = self.embeddings()
        for i, layer in enumerate(self.model.layers):
            x = self.layer(x, f"l{i}.", layer)
        self.heads(x)
        inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, [1, "L"]) for n in INPUTS]
        widths = len(TAGS), len(ENTITIES), "L", "L"
        outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, "L", k]) for n, k in zip(OUTPUTS, widths)]
        return helper.make_graph(self.nodes, "attribution", inputs, outputs, self.constants)


def metadata(model, overlap):
    numbers = lambda v: " ".join(f"{x:.6g}" for x in v.detach().flatten().tolist())
    return {
        "transitions": numbers(model.crf.scores()),
        "tags": " ".join(TAGS),
        "ner": " ".join(ENTITIES),
        "max_length": str(MAX_LENGTH),
        "overlap": str(overlap),
        "content_min": f"{CONTENT_MIN:g}",
        "none_bias": f"{NONE_BIAS:g}",
    }


def write(model, path, int8=True, overlap=OVERLAP):
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid(FUSED, 1)]
    out = helper.make_model(Graph(model, int8).build(), opset_imports=opsets, ir_version=8)
    for k, v in metadata(model, overlap).items():
        entry = out.metadata_props.add()
        entry.key, entry.value = k, v
    onnx.save(out, str(path))


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("model")
    p.add_argument("out")
    p.add_argument("--overlap", type=int, default=OVERLAP, help="wordpieces that a reader's windows share")
    p.add_argument("--float", action="store_true", help="no int8")
    o = p.parse_args()
    write(load(o.model), o.out, not o.float, o.overlap)
    print(f"{o.out}: {Path(o.out).stat().st_size / 1e6:.1f} MB, {'float' if o.float else 'int8'}")


if __name__ == "__main__":
    main()
