"""Runs a network over windows: three ways to the same four arrays a window of n = pieces + 2 rows ([n, 7], [n, 9], [n, n],
[n, n]), one window a batch.

`Torch` takes a checkpoint. `Runtime` takes an ONNX file where Python has onnxruntime; `Java` hands the windows to
`java/Network.java`, which is how readers run it and needs only a JDK and the onnxruntime jar.
"""
import os
import struct
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch

from . import export
from .labels import CLS, OVERLAP, SEP

WIDTHS = 7, 9  # the other two are as wide as high


def rows(e, a, b):
    """ids and surfaces of the window [a, b)."""
    return np.concatenate([[CLS], e.ids[a:b], [SEP]]), np.concatenate([[0], e.surface[a:b], [0]])


class Torch:
    def __init__(self, path):
        self.model = export.load(path)
        self.transitions = self.model.crf.scores().detach().numpy().astype(float)
        self.overlap = OVERLAP

    def run(self, windows):
        for e, a, b in windows:
            ids, surface = (torch.from_numpy(x)[None] for x in rows(e, a, b))
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                mask = torch.ones_like(ids)
                tag, entity, query, key = self.model(ids, surface, mask)
                links = self.model.pointers(query, key, mask).log_softmax(-1)
            yield tuple(x.float().numpy() for x in (tag[0], entity[0], links[0, 0], links[1, 0]))


class _Onnx:
    def __init__(self, path):
        self.path = str(path)
        meta = {p.key: np.array(p.value.split()) for p in onnx.load(self.path).metadata_props}
        self.transitions = meta["transitions"].astype(float).reshape(7, 7)
        self.overlap = int(meta["overlap"][0])


class Runtime(_Onnx):
    def __init__(self, path):
        import onnxruntime

        super().__init__(path)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(self.path, options, providers=["CPUExecutionProvider"])

    def run(self, windows):
        for e, a, b in windows:
            ids, surface = (x[None].astype(np.int64) for x in rows(e, a, b))
            out = self.session.run(export.OUTPUTS, dict(zip(export.INPUTS, (ids, surface))))
            yield tuple(x[0] for x in out)


class Java(_Onnx):
    """ONNXRUNTIME names the onnxruntime jar. After `run`, `speed` is what the program printed of it."""

    speed = ""

    def run(self, windows):
        windows = list(windows)
        program = Path(__file__).parent.parent / "java" / "Network.java"
        with tempfile.TemporaryDirectory() as folder:
            into, out = Path(folder) / "windows", Path(folder) / "outputs"
            with open(into, "wb") as f:
                f.write(struct.pack("<i", len(windows)))
                for e, a, b in windows:
                    ids, surface = rows(e, a, b)
                    f.write(struct.pack("<i", len(ids)) + np.concatenate([ids, surface]).astype("<i4").tobytes())
            command = ["java", "-cp", os.environ["ONNXRUNTIME"], str(program), self.path, str(into), str(out)]
            self.speed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
            with open(out, "rb") as f:
                for _, a, b in windows:
                    n = b - a + 2
                    yield tuple(np.fromfile(f, "<f4", n * w).reshape(-1, w) for w in (*WIDTHS, n, n))
