package org.hearsay.ledger.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// What somebody says in one place, or what the article tells there in its own voice.
///
/// @param source the article
/// @param unit id of the statement, e.g. `s3`; for what the article tells itself `n` and the number of the sentence
/// @param speaker [SpeakerKind#AUTHOR] for what the article tells itself
/// @param via names of the relays, outermost first
/// @param within unit of the statement that holds this one's words; `null` if none does
/// @param passage the words' place in the article, those of statements inside left out
/// @param words the same as text
/// @param sentence the sentence that holds the first of them
/// @param place that sentence's place in the article
/// @param number of that sentence, from 0
/// @param cue the words of saying, in lower case; empty if there are none
/// @param negative whether any of its words is negated, or all of it denied
/// @param asserted whether the speaker stands behind the words: not where an offer is rejected or another's view is
/// told
/// @param rebuts whether the words only point at a claim made just before and say that it is not so
/// @param challenge the phrase of its sentence by which an article calls a claim into question; `null` if there is none
/// @param echoes whether such a phrase needs a word or number in common with what it challenges
/// @param contrast number of the nearest sentence, this one or up to two before, that sets what follows against what
///     was told before; -1 if none does
/// @param complete whether the words say something and do not only name it
/// @param denies whether the speaker by the words of saying (`denied`, `rejected`) says that it is not so
/// @param challenges unit of the statement in the same article that this one calls into question; `null` if none
/// @param notions by key
/// @param self keys of the words that name the speaker
/// @param context keys of what stands around: the headline, the sentence, the one before, the speaker
/// @param parts its clauses, each as a claim of the same unit with the whole around it; empty if it has but one
public record Claim(
        Source source,
        String unit,
        Speaker speaker,
        List<String> via,
        @Nullable String within,
        Passage passage,
        String words,
        String sentence,
        Span place,
        int number,
        Act act,
        boolean negated,
        String cue,
        boolean negative,
        boolean asserted,
        boolean complete,
        boolean denies,
        boolean rebuts,
        @Nullable String challenge,
        boolean echoes,
        int contrast,
        @Nullable String challenges,
        Outlook outlook,
        Map<String, Notion> notions,
        Set<String> self,
        Set<String> context,
        List<Measure> measures,
        List<Moment> moments,
        List<Claim> parts) {

    public Claim {
        via = List.copyOf(via);
        notions = Notions.of(notions);
        self = Keys.of(self);
        context = Keys.of(context);
        parts = List.copyOf(parts);
        measures = List.copyOf(measures);
        moments = List.copyOf(moments);
    }

    /// The clauses, or itself if it has but one.
    public List<Claim> clauses() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    Claim withParts(List<Claim> clauses) {
        return new Claim(
                source,
                unit,
                speaker,
                via,
                within,
                passage,
                words,
                sentence,
                place,
                number,
                act,
                negated,
                cue,
                negative,
                asserted,
                complete,
                denies,
                rebuts,
                challenge,
                echoes,
                contrast,
                challenges,
                outlook,
                notions,
                self,
                context,
                measures,
                moments,
                clauses);
    }

    /// What stands around its clauses: what stands around all of it, and all of it.
    Set<String> around() {
        Set<String> around = new HashSet<>(context);
        around.addAll(notions.keySet());
        return Keys.of(around);
    }

    /// One clause of this claim.
    ///
    /// @param around as in [#around()], the same for all clauses
    Claim part(
            Passage clause,
            String clauseWords,
            boolean says,
            Set<String> around,
            Outlook ofClause,
            Map<String, Notion> own,
            List<Measure> measured,
            List<Moment> dated) {
        return new Claim(
                source,
                unit,
                speaker,
                via,
                within,
                clause,
                clauseWords,
                sentence,
                place,
                number,
                act,
                negated,
                cue,
                denies || own.values().stream().anyMatch(Notion::denied),
                asserted,
                says,
                denies,
                rebuts,
                challenge,
                echoes,
                contrast,
                challenges,
                ofClause,
                own,
                self,
                around,
                measured,
                dated,
                List.of());
    }

    /// Article and unit, e.g. `sha256:…#s3`.
    public String id() {
        return source.article() + "#" + unit;
    }

    /// Whether the article tells it in its own voice, outside all statements.
    public boolean narrated() {
        return unit.startsWith("n");
    }

    /// Whether somebody other than the article stands behind it.
    public boolean attributed() {
        return speaker.kind() != SpeakerKind.AUTHOR;
    }

    public boolean isIn(Claim other) {
        return source.article().equals(other.source.article());
    }
}
