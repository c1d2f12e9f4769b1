package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// A stretch of text that says when, how long or how often, resolved as far as the article allows: a TIMEX3
/// (ISO-TimeML, ISO 24617-1:2012).
///
/// @param id unique within its record: `t1`, `t2`, … in text order
/// @param span its words; a preposition before them (`on`, `since`) is not part
/// @param type what kind of time it is
/// @param value what it means, at the granularity of the words
/// @param modifier how the words narrow or blur the value; `null` if they do not
public record TimeExpression(
        String id,
        Span span,
        Type type,
        TimeValue value,
        @Nullable TimeModifier modifier) {

    /// The types of TIMEX3.
    public enum Type {
        /// a day or anything longer that the calendar places: `Monday`, `2003`, `last week`
        DATE,
        /// a time of a day: `10 a.m.`, `Monday morning`
        TIME,
        /// a stretch of time: `14 months`
        DURATION,
        /// something that comes again: `every year`, `weekly`
        SET
    }

    /// The days it may mean; `null` where the calendar cannot place it. A modifier narrows a date, never a length.
    public @Nullable Interval interval() {
        Interval whole = value.interval();
        return whole == null || value instanceof TimeValue.Length ? whole : whole.narrowed(modifier);
    }
}
