package org.hearsay.app.brief;

import java.util.stream.Collectors;
import org.hearsay.ledger.claim.Claim;

/// A brief in Markdown (CommonMark, with GitHub's footnotes): a list a section, a footnote a sentence.
public final class BriefMarkdown {

    private BriefMarkdown() {}

    public static String of(Brief brief) {
        StringBuilder out = new StringBuilder("# ").append(plain(brief.title())).append('\n');
        for (Brief.Section section : brief.sections()) {
            out.append("\n## ").append(section.heading()).append("\n\n");
            for (Brief.Line line : section.lines()) {
                out.append("  ".repeat(line.depth()))
                        .append("- ")
                        .append(plain(line.text()))
                        .append(line.links().stream().map(n -> "[^" + n + "]").collect(Collectors.joining()))
                        .append('\n');
            }
        }
        out.append('\n');
        int number = 1;
        for (Claim claim : brief.sentences()) {
            out.append("[^")
                    .append(number++)
                    .append("]: ")
                    .append(plain(Brief.place(claim)))
                    .append(": “")
                    .append(plain(claim.sentence()))
                    .append("”\n");
        }
        return out.toString();
    }

    /// On one line, with every character that Markdown could take for a mark escaped.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").strip().toCharArray()) {
            if ("\\`*_{}[]()<>#+-.!|~&^$".indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return plain.toString();
    }
}
