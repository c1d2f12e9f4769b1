"""A linear-chain conditional random field over the tags, computed by pairing halves instead of step by step.

With 256 pieces a chain of 256 small steps costs more time on a CPU than the encoder's last layer. The product of the steps'
matrices is associative, so it can be taken two by two: eight rounds instead of 256.
"""
import torch
import torch.nn as nn

from .labels import TAGS

FORBIDDEN = -1e4


def forbidden():
    """[from, to]: FORBIDDEN where an inside tag follows neither its begin nor itself, else 0."""
    out = torch.zeros(len(TAGS), len(TAGS))
    for i, a in enumerate(TAGS):
        for j, b in enumerate(TAGS):
            if b[0] == "I" and a[2:] != b[2:]:
                out[i, j] = FORBIDDEN
    return out


class Crf(nn.Module):
    def __init__(self):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("forbidden", forbidden())

    def scores(self):
        return self.transitions + self.forbidden

    def log_likelihood(self, emissions, tags):
        """[B] sums over each row of log P(tags); emissions [B, L, 7]. Tags below 0 close the chain; any tag may open it, for a
        window can cut a span."""
        T = self.scores()
        valid, t = tags >= 0, tags.clamp(min=0)
        gold = (emissions.gather(2, t[..., None])[..., 0] * valid).sum(1) + (T[t[:, :-1], t[:, 1:]] * valid[:, 1:]).sum(1)
        return gold - self.log_partition(emissions, valid)

    def log_partition(self, emissions, valid):
        T = self.scores()
        steps = T + emissions[:, 1:, None, :]  # [B, L-1, from, to]
        neutral = torch.full_like(T, FORBIDDEN).fill_diagonal_(0.0)
        steps = torch.where(valid[:, 1:, None, None], steps, neutral)
        while steps.shape[1] > 1:
            if steps.shape[1] % 2:
                steps = torch.cat([steps, neutral.expand(len(steps), 1, -1, -1)], 1)
            steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
        return torch.logsumexp(emissions[:, 0, :, None] + steps[:, 0], (1, 2))
