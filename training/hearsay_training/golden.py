"""Writes the golden file: python3 -m hearsay_training.golden MODEL.onnx OUT.json --tokenizer FILE

What a reader of MODEL must find in the texts of golden/texts.json, all of them written for the project: pieces, windows, merged
logits, tags, attributions, entities; and for odd texts the tokenizer's part alone. The outputs come from ONNX Runtime through
Java, one window a batch.
"""
import argparse
import json
from pathlib import Path

import numpy as np

from . import decode, network, targets, windows
from .labels import ENTITY_TYPES
from .wordpiece import WordPiece

TEXTS = Path(__file__).parent.parent / "golden" / "texts.json"


def tokens(e, overlap):
    return dict(
        text=e.text,
        ids=e.ids.tolist(),
        token_type_ids=e.surface.tolist(),
        start=e.start.tolist(),
        end=e.end.tolist(),
        first=e.first.tolist(),
        starts=list(e.starts),
        windows=windows.reading(len(e), e.starts, overlap),
    )


def golden(net, wordpiece, texts):
    documents = {name: targets.encode(text, wordpiece) for name, text in texts["texts"].items()}
    cut = {name: windows.reading(len(e), e.starts, net.overlap) for name, e in documents.items()}
    outputs = net.run([(documents[name], a, b) for name, ws in cut.items() for a, b in ws])
    examples = {}
    for name, e in documents.items():
        seen = [decode.Window.of(a, b, next(outputs)) for a, b in cut[name]]
        tag, entity = decode.merged(len(e), seen)
        tags = decode.viterbi(tag, net.transitions)
        examples[name] = dict(
            tokens(e, net.overlap),
            tags=tags.tolist(),
            tag_logits=np.round(tag, 4).tolist(),
            ner_logits=np.round(entity, 4).tolist(),
            attributions=decode.attributions(e, decode.spans(tags, e.first), seen),
            ner=[(s, t, ENTITY_TYPES[k]) for s, t, k in decode.entities(e, entity)],
        )
    alone = [tokens(targets.encode(text, wordpiece), net.overlap) for text in texts["tokenizer"]]
    return dict(examples=examples, tokenizer=alone)


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("model")
    p.add_argument("out")
    p.add_argument("--tokenizer", required=True)
    o = p.parse_args()
    texts = json.loads(TEXTS.read_text(encoding="utf-8"))
    result = golden(network.Java(o.model), WordPiece.read(o.tokenizer), texts)
    Path(o.out).write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
