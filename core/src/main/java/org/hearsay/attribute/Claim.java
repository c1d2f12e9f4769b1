package org.hearsay.attribute;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// An attribution on its way to a statement.
///
/// @param outer the claim whose content this one stands in
/// @param relays words that name who passed it on, outermost first, outer claims apart
/// @param authorial whether it is the article's own challenge
record Claim(
        @Nullable Passage source,
        @Nullable Passage cue,
        Passage content,
        double confidence,
        @Nullable Claim outer,
        List<Span> relays,
        boolean authorial) {

    Claim {
        relays = List.copyOf(relays);
    }

    static Claim of(Attribution attribution) {
        return new Claim(
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                attribution.confidence(),
                null,
                List.of(),
                false);
    }

    static Claim of(@Nullable Span source, Span cue, Passage content, double confidence) {
        return new Claim(
                source == null ? null : Passage.of(source),
                Passage.of(cue),
                content,
                confidence,
                null,
                List.of(),
                false);
    }

    Claim withSource(@Nullable Passage source) {
        return new Claim(source, cue, content, confidence, outer, relays, authorial);
    }

    Claim withCue(Passage cue) {
        return new Claim(source, cue, content, confidence, outer, relays, authorial);
    }

    Claim withContent(Passage content) {
        return new Claim(source, cue, content, confidence, outer, relays, authorial);
    }

    Claim withRelays(List<Span> relays) {
        return new Claim(source, cue, content, confidence, outer, relays, authorial);
    }

    Claim within(Claim outer) {
        return new Claim(source, cue, content, confidence, outer, relays, authorial);
    }

    /// Where the claim begins in the text.
    int start() {
        int start = content.start();
        start = cue == null ? start : Math.min(start, cue.start());
        return source == null ? start : Math.min(start, source.start());
    }
}
