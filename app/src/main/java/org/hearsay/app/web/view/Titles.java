package org.hearsay.app.web.view;

import org.jspecify.annotations.Nullable;

/// What an article is called.
final class Titles {

    private Titles() {}

    /// Its headline or, without one, the last part of where it was read from.
    static String of(@Nullable String headline, String origin) {
        if (headline != null) {
            return headline;
        }
        String last = origin.substring(origin.replace('\\', '/').lastIndexOf('/') + 1);
        return last.isBlank() ? origin : last;
    }
}
