package org.hearsay.time;

import org.hearsay.model.TimeExpression;
import org.hearsay.model.TimeModifier;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

/// A meaning resolved.
///
/// @param modifier null if the words do not narrow or blur it
record Reading(
        TimeExpression.Type type, TimeValue value, @Nullable TimeModifier modifier) {

    static Reading date(TimeValue value) {
        return new Reading(TimeExpression.Type.DATE, value, null);
    }

    static Reading unresolved(String timex) {
        return new Reading(TimeExpression.Type.DATE, new TimeValue.Unresolved(timex), null);
    }
}
