package org.hearsay.ledger.correction;

import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// What a correction changes.
public sealed interface Change {

    /// Two names are one speaker's.
    record Merge(NameRef one, NameRef other) implements Change {}

    /// A name is not that of the speaker it was put to; its bearer is another.
    record Split(NameRef name) implements Change {}

    /// A statement was read wrongly. What is `null` stays as it is.
    ///
    /// @param article its id
    /// @param statement the content that was read, by which the statement is found again
    /// @param via the relays, outermost first; empty says that there is none
    record Fix(
            String article,
            Quote statement,
            @Nullable Speaker speaker,
            @Nullable List<Via> via,
            @Nullable Form form,
            @Nullable Act act,
            @Nullable Boolean negated,
            @Nullable Certainty certainty,
            @Nullable Quote source,
            @Nullable Quote cue,
            @Nullable Quote content)
            implements OfArticle {

        public Fix {
            via = via == null ? null : List.copyOf(via);
        }
    }

    /// What was read as a statement is none.
    ///
    /// @param statement the content that was read
    record Reject(String article, Quote statement) implements OfArticle {}

    /// A statement was not read. If a later reading finds one with nearly the same content, this takes its place.
    record Add(
            String article,
            @Nullable Quote source,
            @Nullable Quote cue,
            Quote content,
            Speaker speaker,
            List<Via> via,
            Form form,
            Act act,
            boolean negated,
            Certainty certainty)
            implements OfArticle {

        public Add {
            via = List.copyOf(via);
        }
    }

    /// An earlier correction does not hold. Undoing this brings it back.
    ///
    /// @param correction its id
    record Undo(String correction) implements Change {}

    /// A change to what one article says.
    sealed interface OfArticle extends Change {

        /// The article's id.
        String article();
    }

    /// A relay.
    ///
    /// @param words that name it in the article
    record Via(String name, SpeakerKind kind, Quote words) {}
}
