package org.hearsay.app.page;

import org.hearsay.app.outline.Voice;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// Where an article's parts lead to.
public interface Links {

    /// Nowhere but within the page.
    Links NONE = voice -> null;

    /// The page of a speaker, as a relative address; `null` if there is none.
    @Nullable
    String speaker(Voice voice);

    /// Where a statement is put right; `null` if nowhere.
    default @Nullable String correction(Statement statement) {
        return null;
    }

    /// Whether each sentence has an address of its own within the page: `#c1203`, where 1203 is the place of its first
    /// character, in Unicode code points.
    default boolean sentences() {
        return false;
    }
}
