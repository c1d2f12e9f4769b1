package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells an HTML page from a plain text.
final class Markup {

    /// Endings of the names of HTML pages, in lower case.
    static final Set<String> PAGE_ENDINGS = Set.of(".html", ".htm", ".xhtml", ".xht", ".shtml");

    private static final int SNIFFED = 4096;

    private Markup() {}

    /// By the declared type, else the first tag in the bytes, else the name.
    static boolean isPage(byte[] bytes, String origin, @Nullable String contentType) {
        if (contentType != null) {
            String type = contentType.toLowerCase(Locale.ROOT);
            if (type.contains("html")) {
                return true;
            }
        }
        return isPage(new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1))
                || isPageName(origin);
    }

    /// Whether a text opens as a page does.
    static boolean isPage(String text) {
        String start = text.substring(0, Math.min(text.length(), SNIFFED))
                .replace("\0", "")
                .replaceFirst("^[^\\x21-\\x7e]*(?:\u00ef\u00bb\u00bf)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || start.startsWith("<meta")
                || start.startsWith("<article")
                || (start.startsWith("<?xml") || start.startsWith("<!--")) && start.contains("<html");
    }

    /// How many tags the markup has at most.
    static int tags(String markup) {
        return (int) markup.chars().filter(c -> c == '<').count();
    }

    static boolean isPageName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PAGE_ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
