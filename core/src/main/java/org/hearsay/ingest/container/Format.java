package org.hearsay.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/// How an input holds its articles, told by its first bytes.
enum Format {
    /// A page or a plain text: one article.
    SINGLE,
    /// A JSON value on each line.
    JSON_LINES,
    /// JSON values one after the other or in an array, over any number of lines.
    JSON,
    /// RSS or Atom.
    FEED,
    /// Records of an archived crawl.
    WARC;

    /// How many bytes to look at.
    static final int SNIFFED = 1 << 16;

    private static final List<String> FEED_ROOTS = List.of("<rss", "<feed", "<rdf:rdf");

    boolean isJson() {
        return this == JSON_LINES || this == JSON;
    }

    static Format of(byte[] start) {
        String raw = new String(start, ISO_8859_1);
        if (raw.startsWith("WARC/")) {
            return WARC;
        }
        // UTF-16 of ASCII is ASCII with NULs between.
        String text = raw.replace("\0", "").replaceFirst("^[\u00ef\u00bb\u00bf\u00fe\u00ff\\s]{0,99}", "");
        if (text.startsWith("{") || text.startsWith("[")) {
            return json(text);
        }
        return text.startsWith("<") && isFeed(text) ? FEED : SINGLE;
    }

    private static Format json(String text) {
        String inside = text.substring(1).stripLeading();
        boolean isJson = text.startsWith("{")
                ? inside.startsWith("\"") || inside.startsWith("}")
                : inside.startsWith("{") || inside.startsWith("]");
        if (!isJson) {
            return SINGLE;
        }
        if (text.startsWith("[")) {
            return JSON;
        }
        int lineEnd = text.indexOf('\n');
        String next = lineEnd < 0 ? "" : text.substring(lineEnd + 1).stripLeading();
        boolean closed =
                lineEnd >= 0 && text.substring(0, lineEnd).stripTrailing().endsWith("}");
        return lineEnd < 0 || next.startsWith("{") || (closed && next.isEmpty()) ? JSON_LINES : JSON;
    }

    /// Whether the first element, after declarations and comments, is a feed's.
    private static boolean isFeed(String text) {
        int at = 0;
        while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            String close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : ">";
            int end = text.indexOf(close, at);
            if (end < 0) {
                return false;
            }
            // A document type may declare entities between brackets; they are of no use here.
            int bracket = text.startsWith("<!D", at) ? text.indexOf('[', at) : -1;
            if (bracket >= 0 && bracket < end) {
                end = text.indexOf("]>", bracket);
                if (end < 0) {
                    return false;
                }
                close = "]>";
            }
            at = end + close.length();
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        String root = text.substring(at, Math.min(text.length(), at + 8)).toLowerCase(Locale.ROOT);
        return FEED_ROOTS.stream().anyMatch(root::startsWith);
    }
}
