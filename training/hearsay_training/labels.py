"""Names and numbers that the network, the training data and the Java reader share."""

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
ROLES = ("source", "cue", "content")
BEGIN = {"source": 1, "cue": 3, "content": 5}  # the inside tag is the next number

ENTITY_TYPES = ("PERSON", "LOCATION", "ORGANIZATION", "MISC")
ENTITIES = ("O",) + tuple(prefix + t for t in ENTITY_TYPES for prefix in ("B-", "I-"))

PAD, UNK, CLS, SEP, MASK = 0, 100, 101, 102, 103

MAX_LENGTH = 256  # wordpieces of a window, [CLS] and [SEP] included
OVERLAP = 24  # wordpieces that two neighbouring windows share at least
LINK_DIM = 128
DISTANCES = 33  # buckets of the signed distance between two pieces

IGNORE = -100  # no target here
NO_SOURCE = -2  # a cue piece whose cue has no source: it points at [CLS]
