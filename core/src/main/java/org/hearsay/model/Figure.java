package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// A quantity that somebody claims.
///
/// @param id unique within its record: `f1`, `f2`, … in text order
/// @param passage the number with its unit, and the words between: `2,500 American troops`, `$3m-$4m`
/// @param relation how the number stands to the claim
/// @param unit what one of the number is; `null` for a bare number
/// @param of the words for what is counted or measured, with its modifiers and place: `American troops stationed in
///     Iraq`; `null` if the text does not say
/// @param asOf the words that say when it held; `null` if the text does not say
/// @param contested the words by which the text itself disputes the number, e.g. `that number has been disputed`;
///     `null` if it does not
/// @param statement id of the innermost statement whose content holds it; `null` if the article itself says it
public record Figure(
        String id,
        Passage passage,
        Relation relation,
        Amount amount,
        @Nullable Unit unit,
        @Nullable Passage of,
        @Nullable Passage asOf,
        @Nullable Passage contested,
        @Nullable String statement) {

    /// The same figure as of that time.
    public Figure asOf(@Nullable Passage time) {
        return new Figure(id, passage, relation, amount, unit, of, time, contested, statement);
    }

    /// The same figure, disputed by these words.
    public Figure contested(@Nullable Passage words) {
        return new Figure(id, passage, relation, amount, unit, of, asOf, words, statement);
    }

    /// The same figure as part of that statement.
    public Figure in(@Nullable String statementId) {
        return new Figure(id, passage, relation, amount, unit, of, asOf, contested, statementId);
    }
}
