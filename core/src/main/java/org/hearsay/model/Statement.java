package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An attribution read as an entry of the record.
///
/// @param id unique within its record: `s1`, `s2`, … in text order
/// @param source the words that name the speaker; `null` if none do
/// @param cue the words that mark the attribution; `null` if punctuation alone does
/// @param content the words attributed
/// @param via the relays between speaker and reader, outermost first; empty if the article heard it itself
/// @param negated whether the act is denied of the speaker: `did not say`, `never promised`
/// @param disputes id of the statement in the same record that this one calls into question
/// @param times ids of the time expressions inside its content, in text order; a time within a nested statement is in
///     both
/// @param figures ids of the figures inside its content, in text order; likewise
/// @param confidence 0 to 1
public record Statement(
        String id,
        @Nullable Passage source,
        @Nullable Passage cue,
        Passage content,
        Speaker speaker,
        List<Relay> via,
        Form form,
        Act act,
        boolean negated,
        Certainty certainty,
        @Nullable String disputes,
        List<String> times,
        List<String> figures,
        double confidence) {

    public Statement {
        via = List.copyOf(via);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
    }

    /// The same statement with these times and figures inside its content.
    public Statement holding(List<String> timeIds, List<String> figureIds) {
        return new Statement(
                id,
                source,
                cue,
                content,
                speaker,
                via,
                form,
                act,
                negated,
                certainty,
                disputes,
                timeIds,
                figureIds,
                confidence);
    }

    /// The same statement, calling that one into question.
    public Statement disputing(@Nullable String statement) {
        return new Statement(
                id,
                source,
                cue,
                content,
                speaker,
                via,
                form,
                act,
                negated,
                certainty,
                statement,
                times,
                figures,
                confidence);
    }
}
