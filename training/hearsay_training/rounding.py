"""Word vectors of four bits a number: blocks of 32 share a scale and a zero."""
import numpy as np

BLOCK = 32


def four_bits(words):
    """words [n, width] -> numbers 0 to 15, [n, width / 2], the first half of a row in the low bits and the second in the high ones;
    scale (float16) and zero (0 to 15) of each block, [n, width / BLOCK, 1]. A number stands for (number - zero) * scale."""
    blocks = words.reshape(len(words), -1, BLOCK)
    low, high = np.minimum(blocks.min(2), 0), np.maximum(blocks.max(2), 0)
    scale = np.maximum((high - low) / 15, 1e-6).astype(np.float16)[..., None]
    wide = scale.astype(np.float32)
    zero = np.rint(-low[..., None] / wide)
    numbers = np.clip(np.rint(blocks / wide) + zero, 0, 15).astype(np.uint8).reshape(words.shape)
    half = words.shape[1] // 2
    return numbers[:, :half] | numbers[:, half:] << 4, scale, zero.astype(np.uint8)


def words(packed, scale, zero):
    """The vectors that `four_bits` packed, rounded."""
    numbers = np.concatenate([packed & 15, packed >> 4], 1).reshape(len(packed), -1, BLOCK).astype(np.float32)
    return ((numbers - zero) * scale.astype(np.float32)).reshape(len(packed), -1)
