"""How sure the network is: the probability of each tag at each piece over all paths, not only along the best one.

The forward-backward sums of the conditional random field. An attribution's confidence is the product of the least probable piece
of its cue, the mean over its contents' pieces and the mean over its source's, each the probability that the piece has that role.
"""
import numpy as np

from .labels import BEGIN


def log_sum(x, axis):
    top = x.max(axis, keepdims=True)
    return (top + np.log(np.exp(x - top).sum(axis, keepdims=True))).squeeze(axis)


def marginals(tag, transitions):
    """[n, 7] probabilities; tag: merged logits. As in viterbi, a text does not begin inside a span."""
    n = len(tag)
    forward, backward = np.zeros(tag.shape), np.zeros(tag.shape)
    forward[0] = tag[0]
    forward[0, [2, 4, 6]] = -1e4
    for i in range(1, n):
        forward[i] = log_sum(forward[i - 1][:, None] + transitions, 0) + tag[i]
    for i in range(n - 2, -1, -1):
        backward[i] = log_sum(transitions + (tag[i + 1] + backward[i + 1])[None], 1)
    return np.exp(forward + backward - log_sum(forward[-1], 0))


def roles(tag, transitions):
    """{role: [n] probability that a piece has it}"""
    p = marginals(tag, transitions)
    return {role: p[:, b] + p[:, b + 1] for role, b in BEGIN.items()}


def confidence(e, role, attribution):
    """role: what `roles` gave for the encoded text e."""
    pieces = lambda spans: [i for s in spans for i in e.covering(*s)]
    out = role["cue"][pieces(attribution["cue"])].min() * role["content"][pieces(attribution["content"])].mean()
    if attribution["source"]:
        out *= role["source"][pieces(attribution["source"])].mean()
    return float(out)
