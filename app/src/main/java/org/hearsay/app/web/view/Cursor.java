package org.hearsay.app.web.view;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import org.hearsay.app.web.guard.Refusal;
import org.jspecify.annotations.Nullable;

/// Where a page of an answer begins, as a word that means nothing to whoever passes it on.
public final class Cursor {

    private static final String SCHEME = "row:";
    private static final int FURTHEST = 1_000_000;

    private Cursor() {}

    public static String of(int offset) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((SCHEME + offset).getBytes(US_ASCII));
    }

    /// @param cursor as [#of(int)] gave it; `null` or empty for the first page
    /// @throws Refusal if it is something else
    public static int offset(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
            int offset = Integer.parseInt(plain, SCHEME.length(), plain.length(), 10);
            if (plain.startsWith(SCHEME) && offset >= 0 && offset <= FURTHEST) {
                return offset;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static Refusal unknown() {
        return new Refusal(400, "Wrong parameter", "The parameter 'after' is not the cursor of an earlier answer");
    }
}
