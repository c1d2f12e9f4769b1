package org.hearsay.app.evaluate.cases;

import org.jspecify.annotations.Nullable;

/// A place in a case's article: the sentence that holds a snippet.
///
/// @param article its letter
/// @param snippet occurs once in its body
/// @param by who speaks there; `null` if the case does not say
public record Pointer(
        String article, String snippet, @Nullable String by) {

    @Override
    public String toString() {
        return article + " \"" + snippet + "\"" + (by == null ? "" : " by " + by);
    }
}
