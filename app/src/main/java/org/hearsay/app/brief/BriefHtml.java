package org.hearsay.app.brief;

import java.net.URI;
import java.net.URISyntaxException;
import org.hearsay.ledger.claim.Claim;
import org.jspecify.annotations.Nullable;

/// A brief as one HTML page without scripts, styles or anything fetched; every line leads to its sentence at the end.
public final class BriefHtml {

    private BriefHtml() {}

    public static String of(Brief brief) {
        StringBuilder out =
                new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; "
                + "form-action 'none'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<title>").append(text(brief.title())).append(" – Hearsay</title>\n</head>\n<body>\n<main>\n");
        out.append("<h1><bdi>").append(text(brief.title())).append("</bdi></h1>\n");
        for (Brief.Section section : brief.sections()) {
            out.append("<h2>").append(text(section.heading())).append("</h2>\n<ul>\n");
            section.lines().forEach(line -> line(line, out));
            out.append("</ul>\n");
        }
        out.append("<h2>Sentences</h2>\n<ol>\n");
        int number = 1;
        for (Claim claim : brief.sentences()) {
            sentence(number++, claim, out);
        }
        return out.append("</ol>\n</main>\n</body>\n</html>\n").toString();
    }

    private static void line(Brief.Line line, StringBuilder out) {
        out.append("<li>").append(line.depth() == 0 ? "" : "<small>↳</small> ");
        out.append("<bdi>").append(text(line.text())).append("</bdi>");
        for (int link : line.links()) {
            out.append(" <a href=\"#s").append(link).append("\">[").append(link).append("]</a>");
        }
        out.append("</li>\n");
    }

    private static void sentence(int number, Claim claim, StringBuilder out) {
        out.append("<li id=\"s")
                .append(number)
                .append("\"><bdi>“")
                .append(text(claim.sentence()))
                .append("”</bdi> ");
        String url = address(claim.source().url());
        out.append(url == null ? "<small>" : "<small><a rel=\"noreferrer noopener\" href=\"" + text(url) + "\">");
        out.append("<bdi>").append(text(Brief.place(claim))).append("</bdi>");
        out.append(url == null ? "</small></li>\n" : "</a></small></li>\n");
    }

    /// An address that a browser may follow; `null` for anything but a web page's.
    private static @Nullable String address(@Nullable String url) {
        try {
            String scheme = url == null ? null : new URI(url).getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String text(String words) {
        StringBuilder text = new StringBuilder();
        for (char c : words.toCharArray()) {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(Character.isISOControl(c) && c != '\n' ? '\uFFFD' : c);
            }
        }
        return text.toString();
    }
}
