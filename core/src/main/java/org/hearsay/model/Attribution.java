package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// The words that belong together when somebody is said to have said something, in the scheme of the PARC 3 and PolNeAR
/// corpora: `[source the minister] [cue said] [content the talks had failed]`.
///
/// @param source the words that name who stands behind the content; `null` if nobody is named
/// @param cue the words that mark the attribution; `null` if punctuation alone does
/// @param content the words attributed
/// @param confidence 0 to 1: how sure the encoder is of the three together
public record Attribution(
        @Nullable Passage source, @Nullable Passage cue, Passage content, double confidence) {

    /// @throws IllegalArgumentException if `confidence` is not within 0 and 1
    public Attribution {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
