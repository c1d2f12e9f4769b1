"""Writes the ONNX file: python3 -m hearsay_training.export RUN/model.pt OUT.onnx [--float]

The graph is put together operator by operator from ONNX Runtime's fused ones. int8: weights with one scale per output column,
activations quantised at run time, word embeddings with one scale per row; the tag and entity heads stay float. Everything else
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
from .model import HEADS, RELATIONS, Tagger

FUSED = "com.microsoft"
INPUTS = ("input_ids", "token_type_ids", "attention_mask")
OUTPUTS = ("tag", "ner") + tuple(f"{r}_{k}" for r in RELATIONS for k in ("query", "key"))


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

    def product(self, x, name, w):
        if self.int8:
            return self.op("DynamicQuantizeMatMul", [x, *self.quantised(name, w)], name, FUSED)
        return self.op("MatMul", [x, self.const(name + ".w", w)], name)

    def linear(self, x, name, weight, bias):
        y = self.op("MatMul", [x, self.const(name + ".w", array(weight).T)], name + ".product")
        return self.op("Add", [y, self.const(name + ".b", array(bias))], name)

    def embeddings(self):
        m, (ids, surface, _) = self.model, INPUTS
        words = array(m.word.weight)
        if self.int8:
            scale = np.abs(words).max(1, keepdims=True) / 127 + 1e-9
            rows = self.op("Gather", [self.const("word.q", np.rint(words / scale).astype(np.int8)), ids], "word.rows")
            rows = self.op("Cast", [rows], "word.float", to=TensorProto.FLOAT)
            scales = self.op("Gather", [self.const("word.scale", scale.astype(np.float32)), ids], "word.scales")
            word = self.op("Mul", [rows, scales], "word.row")
        else:
            word = self.op("Gather", [self.const("word", words), ids], "word.row")
        kind = self.op("Gather", [self.const("type", array(m.type_table())), surface], "type.row")
        one = self.const("one", np.array([1], np.int64))
        length = self.op("Gather", [self.op("Shape", [ids], "shape"), one], "length")
        zero = self.const("zero", np.array([0], np.int64))
        position = self.op("Slice", [self.const("pos", array(m.position.weight)), zero, length, zero], "pos.row")
        x = self.op("Add", [self.op("Add", [word, kind], "word+type"), position], "embedding")
        return self.op("LayerNormalization", [x, self.const("ln.w", array(m.ln.weight)), self.const("ln.b", array(m.ln.bias))], "x", axis=-1, epsilon=1e-12)

    def layer(self, x, lengths, n, layer):
        w, b = array(layer.qkv.weight).T, self.const(n + "qkv.b", array(layer.qkv.bias))
        if self.int8:
            xq = [n + "xq", n + "xs", n + "xz"]
            self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], xq))
            q, scale, zero = self.quantised(n + "qkv", w)
            inputs = [xq[0], q, b, xq[1], scale, lengths, xq[2], zero]
            a = self.op("QAttention", inputs, n + "attention", FUSED, num_heads=HEADS)
        else:
            inputs = [x, self.const(n + "qkv.w", w), b, lengths]
            a = self.op("Attention", inputs, n + "attention", FUSED, num_heads=HEADS)
        x = self.added(x, self.product(a, n + "out", array(layer.out.weight).T), n + "h1", layer.ln1, layer.out.bias)
        up = self.product(x, n + "up", array(layer.up.weight).T)
        up = self.op("BiasGelu", [up, self.const(n + "up.bias", array(layer.up.bias))], n + "gelu", FUSED)
        return self.added(x, self.product(up, n + "down", array(layer.down.weight).T), n + "h2", layer.ln2, layer.down.bias)

    def added(self, x, y, name, ln, bias):
        norm = self.const(name + ".lnw", array(ln.weight)), self.const(name + ".lnb", array(ln.bias))
        inputs = [y, x, *norm, self.const(name + ".bias", array(bias))]
        return self.op("SkipLayerNormalization", inputs, name, FUSED, epsilon=1e-12)

    def heads(self, x):
        m = self.model
        self.linear(x, "tag", m.tag.weight, m.tag.bias)
        self.linear(x, "ner", m.entity.weight, m.entity.bias)
        for r, relation in enumerate(RELATIONS):
            part = slice(r * LINK_DIM, (r + 1) * LINK_DIM)
            for kind, linear in (("query", m.query), ("key", m.key)):
                self.linear(x, f"{relation}_{kind}", linear.weight[part], linear.bias[part])

    def build(self):
        x = self.embeddings()
        lengths = self.op("ReduceSum", [INPUTS[2], "one"], "lengths64", keepdims=0)
        lengths = self.op("Cast", [lengths], "lengths", to=TensorProto.INT32)
        for i, layer in enumerate(self.model.layers):
            x = self.layer(x, lengths, f"l{i}.", layer)
        self.heads(x)
        inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["B", "L"]) for n in INPUTS]
        widths = (len(TAGS), len(ENTITIES)) + (LINK_DIM,) * 4
        outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["B", "L", k]) for n, k in zip(OUTPUTS, widths)]
        return helper.make_graph(self.nodes, "attribution", inputs, outputs, self.constants)


def metadata(model, overlap):
    numbers = lambda v: " ".join(f"{x:.6g}" for x in v.detach().flatten().tolist())
    return {
        "transitions": numbers(model.crf.scores()),
        "content_distance_bias": numbers(model.distance[0]),
        "source_distance_bias": numbers(model.distance[1]),
        "tags": " ".join(TAGS),
        "ner": " ".join(ENTITIES),
        "max_length": str(MAX_LENGTH),
        "overlap": str(overlap),
        "content_min": f"{CONTENT_MIN:g}",
        "none_bias": f"{NONE_BIAS:g}",
    }


def write(model, path, int8=True, overlap=OVERLAP):
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
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
