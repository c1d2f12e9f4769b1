"""Weights of a BERT-like sentence encoder, out of the ONNX file that its Maven artifact carries.

Only the initialisers are read: the graph's matrices come in the order query, key, value, attention output, up, down of each
layer, named onnx::MatMul_NUMBER with rising numbers.
"""
from pathlib import Path

import onnx
from onnx import numpy_helper


def find(folder, pattern):
    found = sorted(Path(folder).glob(pattern))
    if len(found) != 1:
        raise SystemExit(f"{folder}: need exactly one {pattern}, found {len(found)}. Unpack the base encoder's jar there.")
    return found[0]


def initialisers(folder):
    return {t.name: numpy_helper.to_array(t).copy() for t in onnx.load(str(find(folder, "*.onnx"))).graph.initializer}


def layer_matrices(weights):
    """[[query, key, value, out, up, down]] of each layer, each [in, out]."""
    names = sorted((k for k in weights if k.startswith("onnx::MatMul_")), key=lambda k: int(k.split("_")[1]))
    return [[weights[k] for k in names[i : i + 6]] for i in range(0, len(names), 6)]
