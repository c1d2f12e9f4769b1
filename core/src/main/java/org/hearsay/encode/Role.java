package org.hearsay.encode;

import org.jspecify.annotations.Nullable;

/// What a span is in an attribution. The network's tags are 0 for none and, in the order of these roles, one for a
/// span's
/// first piece and one for its later pieces: 1 and 2, 3 and 4, 5 and 6.
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /// Number of tags.
    static final int TAGS = 7;
    static final int OUTSIDE = 0;

    private static final Role[] ROLES = values();

    /// Role of a tag; `null` for [#OUTSIDE].
    static @Nullable Role of(int tag) {
        return tag == OUTSIDE ? null : ROLES[(tag - 1) / 2];
    }

    /// Whether the tag opens a span.
    static boolean begins(int tag) {
        return tag % 2 == 1;
    }

    /// Whether the tag goes on with a span.
    static boolean continues(int tag) {
        return tag != OUTSIDE && tag % 2 == 0;
    }

    /// The tag of a span's first piece.
    int beginTag() {
        return 1 + 2 * ordinal();
    }

    /// The tag of a span's later pieces.
    int continueTag() {
        return 2 + 2 * ordinal();
    }
}
