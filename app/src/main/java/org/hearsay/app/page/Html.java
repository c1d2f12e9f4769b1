package org.hearsay.app.page;

/// Builds HTML; what came from outside goes through [#text(String)], what is written in this package through
/// [#raw(String)].
final class Html {

    private final StringBuilder out = new StringBuilder();

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html raw(int number) {
        out.append(number);
        return this;
    }

    /// Words that mean nothing but themselves, between tags or within a quoted attribute.
    Html text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
