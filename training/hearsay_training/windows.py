"""Where a text may be cut, and the windows the network reads it in."""
from .labels import MAX_LENGTH, OVERLAP

ROOM = MAX_LENGTH - 2


def starts(text, pieces):
    """Piece indices at which a window may begin: after a line end, or after white space that follows `.`, `!` or `?` and
    any closing quotes or brackets. Plain characters are enough, so that a reader in any language cuts alike."""
    out = [0]
    for i in range(1, len(pieces.start)):
        p = pieces.start[i] - 1
        if not pieces.first[i] or not text[p].isspace():
            continue
        line = False
        while p >= 0 and text[p].isspace():
            line |= text[p] == "\n"
            p -= 1
        while p >= 0 and text[p] in "\"\u201d\u2019')]":
            p -= 1
        if line or p < 0 or text[p] in ".!?":
            out.append(i)
    return out


def reading(n, begin, overlap=OVERLAP):
    """Windows [a, b) to read n pieces in: each begins at a sentence and shares at least `overlap` pieces with the one before,
    where sentences allow."""
    out, a = [], 0
    while n:
        b = min(n, a + ROOM)
        if b < n:
            cut = [s for s in begin if a < s <= b]
            if cut and cut[-1] - a > ROOM // 2:
                b = cut[-1]
        out.append((a, b))
        if b >= n:
            break
        following = [s for s in begin if a < s <= b - overlap]
        a = following[-1] if following else max(a + 1, b - overlap)
    return out


def training(n, begin, random):
    """Disjoint windows of whole sentences. The first is cut at a random length, so that the cuts move from epoch to epoch."""
    out, a, room = [], 0, random.randint(ROOM // 4, ROOM)
    bounds = list(begin) + [n]
    for s, t in zip(bounds, bounds[1:]):
        if t - a > room and s > a:
            out.append((a, s))
            a, room = s, ROOM
        while t - a > ROOM:
            out.append((a, a + ROOM))
            a, room = a + ROOM, ROOM
    if a < n:
        out.append((a, n))
    return out
