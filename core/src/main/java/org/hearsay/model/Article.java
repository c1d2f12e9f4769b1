package org.hearsay.model;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One text as one outlet published it. Serializable, so that an archive's engine may carry it between processes.
///
/// @param origin where it was read from, as the user gave it: a path, a URL or `-` for standard input
/// @param url canonical address, if the page or the user gives one
/// @param outlet who published it, e.g. `Mehr News Agency`
/// @param headline without the outlet's name, not part of `text`
/// @param byline authors in the order given, each without "By"; empty if none are named
/// @param dateline the words before the first sentence that say where and when it was written, not part of `text`
/// @param credit a wire credit such as `Reporting by …; Editing by …`, not part of `text`
/// @param published day of publication at the outlet; the anchor of relative dates
/// @param language BCP 47 primary tag, e.g. `en`; `und` if it could not be told
/// @param licence SPDX-style name, e.g. `CC-BY-4.0`, or the address of the licence; `null` if none is stated
/// @param text the body: paragraphs separated by a blank line, never null, never blank
public record Article(
        String origin,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String headline,
        List<String> byline,
        @Nullable Dateline dateline,
        @Nullable String credit,
        @Nullable LocalDate published,
        String language,
        @Nullable String licence,
        String text)
        implements Serializable {

    /// @throws IllegalArgumentException if `text` is blank
    public Article {
        byline = List.copyOf(byline);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article needs a text: " + origin);
        }
    }

    /// An article of which nothing but the text is known.
    public static Article of(String text) {
        return new Article("-", null, null, null, List.of(), null, null, null, "en", null, text);
    }

    /// `sha256:` and 64 hexadecimal digits over outlet, day and text: what makes this article this article. Where it
    /// was
    /// read from does not count, so a moved file keeps its id.
    public String id() {
        MessageDigest digest = sha256();
        digest.update(Objects.requireNonNullElse(outlet, "").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update((published == null ? "" : published.toString()).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
