"""The network: a small BERT, a tag head with a CRF, an entity head, and two pointer heads.

Pointers: a content piece points into its cue; a cue piece points at its source's first piece, or at [CLS] for none. A pointer
is a query that meets every piece's key, plus a learned bias for the signed distance.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from .crf import Crf
from .labels import DISTANCES, ENTITIES, IGNORE, LINK_DIM, TAGS

WIDTH, HEADS, INNER = 384, 12, 1536
RELATIONS = ("content", "source")


class Dropout(nn.Module):
    """Dropout from a recycled pool of masks: drawing them anew costs a CPU more than the matrix products."""

    POOL = 4_000_000

    def __init__(self, p):
        super().__init__()
        self.p = p
        self.pool = None

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        size = max(self.POOL, 2 * x.numel())
        if self.pool is None or len(self.pool) < size:
            self.pool = (torch.rand(size) >= self.p).to(x.dtype) / (1 - self.p)
        o = int(torch.randint(0, len(self.pool) - x.numel(), (1,)))
        return x * self.pool[o : o + x.numel()].view(x.shape)


class Product(nn.Linear):
    """A linear map that, once `rounded` is set, computes with the numbers that the int8 file will have: weights of one scale an
    output, each window's input of one scale and offset. Gradients pass as if nothing had been rounded, so that training can make up
    for it (Jacob et al. 2018, "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference").
    """

    rounded = False

    def forward(self, x):
        if not self.rounded:
            return super().forward(x)
        with torch.no_grad():
            scale = self.weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
            weight_error = (self.weight / scale).round_().mul_(scale).sub_(self.weight)
            values = x.float()
            low, high = (f(values, dim=(1, 2), keepdim=True) for f in (torch.amin, torch.amax))
            low, high = low.clamp(max=0), high.clamp(min=0)
            step = (high - low).clamp(min=1e-8) / 255
            zero = (-low / step).round()
            error = (values / step).round_().add_(zero).clamp_(0, 255).sub_(zero).mul_(step).sub_(values)
        return F.linear(x + error.to(x.dtype), self.weight + weight_error, self.bias)


class Layer(nn.Module):
    def __init__(self, drop):
        super().__init__()
        self.qkv, self.out = Product(WIDTH, 3 * WIDTH), Product(WIDTH, WIDTH)
        self.up, self.down = Product(WIDTH, INNER), Product(INNER, WIDTH)
        self.ln1, self.ln2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = drop

    def forward(self, x, bias):
        B, L, D = x.shape
        q, k, v = self.qkv(x).view(B, L, 3, HEADS, D // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        a = torch.matmul(q * (D // HEADS) ** -0.5, k.transpose(-1, -2))
        a = torch.matmul((a + bias.to(a.dtype)).softmax(-1), v).transpose(1, 2).reshape(B, L, D)
        x = self.ln1(x + self.drop(self.out(a)))
        return self.ln2(x + self.drop(self.down(F.gelu(self.up(x)))))


def distance_bucket(length):
    """[query, key] -> bucket of key - query on a signed logarithmic scale."""
    d = torch.arange(length)[None] - torch.arange(length)[:, None]
    return ((d.abs().float() + 1).log2().mul(2).round().long().clamp(max=16)) * d.sign() + 16


class Tagger(nn.Module):
    def __init__(self, layers=6, dropout=0.1, vocabulary=30522, positions=512):
        super().__init__()
        drop = Dropout(dropout)
        self.word, self.position = nn.Embedding(vocabulary, WIDTH), nn.Embedding(positions, WIDTH)
        self.base_type = nn.Parameter(torch.zeros(WIDTH))  # BERT's token type 0
        self.shape, self.paragraph, self.quote, self.continued = (nn.Embedding(n, WIDTH) for n in (4, 2, 2, 2))
        for e in (self.shape, self.paragraph, self.quote, self.continued):
            nn.init.zeros_(e.weight)
        self.ln = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(drop) for _ in range(layers))
        self.drop = drop
        self.tag, self.entity = nn.Linear(WIDTH, len(TAGS)), nn.Linear(WIDTH, len(ENTITIES))
        self.query, self.key = (nn.Linear(WIDTH, len(RELATIONS) * LINK_DIM) for _ in range(2))
        self.distance = nn.Parameter(torch.zeros(len(RELATIONS), DISTANCES))
        self.crf = Crf()

    def round(self):
        """From now on the layers compute as the int8 file does."""
        for layer in self.layers:
            for product in (layer.qkv, layer.out, layer.up, layer.down):
                product.rounded = True

    def type_table(self):
        """[32, WIDTH]: a row for each surface number."""
        f = torch.arange(32)
        parts = self.shape(f % 4), self.paragraph(f // 4 % 2), self.quote(f // 8 % 2), self.continued(f // 16)
        return self.base_type + sum(parts)

    def encode(self, ids, surface, mask):
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + F.embedding(surface, self.type_table())
        x = self.drop(self.ln(x))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forward(self, ids, surface, mask):
        """Tag logits [B, L, 7], entity logits [B, L, 9], pointer queries and keys [B, L, 256]."""
        x = self.drop(self.encode(ids, surface, mask))
        return self.tag(x).float(), self.entity(x).float(), self.query(x), self.key(x)

    def distances(self, relation, length):
        """[length, length]: what the distance adds to a pointer. [CLS] as "no source" has none."""
        d = self.distance[relation][distance_bucket(length)]
        return torch.cat([torch.zeros_like(d[:, :1]), d[:, 1:]], 1) if RELATIONS[relation] == "source" else d

    def pointers(self, query, key, mask):
        """[2, B, L, L] scores: content to cue, cue to source."""
        out = []
        for r in range(len(RELATIONS)):
            part = slice(r * LINK_DIM, (r + 1) * LINK_DIM)
            x = torch.matmul(query[..., part], key[..., part].transpose(1, 2)).float() / math.sqrt(LINK_DIM)
            out.append((x + self.distances(r, query.shape[1])).masked_fill(mask[:, None, :] == 0, -1e4))
        return torch.stack(out)


def losses(model, x):
    """x: a batch as tensors -> the three losses, each a mean over the pieces it speaks of: tag, link, entity."""
    tag, entity, query, key = model(x["ids"], x["surface"], x["mask"])
    scores = model.pointers(query, key, x["mask"])
    tags, link = x["tags"], x["link"]
    zero = tag.sum() * 0
    rows = ((link >= 0) & (tags >= 5), (link >= 0) & ((tags == 3) | (tags == 4)))
    pointing = [F.cross_entropy(scores[r][m], link[m]) if m.any() else zero for r, m in enumerate(rows)]
    named = x["entities"] >= 0
    return dict(
        tag=-model.crf.log_likelihood(tag[:, 1:].float(), tags[:, 1:]).sum() / (tags >= 0).sum(),
        link=sum(pointing) / 2,
        entity=F.cross_entropy(entity.flatten(0, 1), x["entities"].flatten(), ignore_index=IGNORE) if named.any() else zero,
    )
