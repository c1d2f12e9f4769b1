package org.hearsay.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a plain text: a headline, a byline and a day in their own lines at the top, if they clearly are that, and
/// paragraphs parted by blank lines.
final class PlainText {

    private static final int LONGEST_HEADLINE = 150;
    private static final int LONGEST_WRAPPED_LINE = 130;

    private PlainText() {}

    /// @param text with `\n` line ends
    static Draft read(String text) {
        List<String> paragraphs = paragraphs(text);
        Metadata top = Metadata.UNKNOWN;
        int body = 0;
        while (body < 3 && body < paragraphs.size() - 1) {
            Metadata line = topLine(paragraphs.get(body), body == 0, paragraphs.get(body + 1));
            if (line == null) {
                break;
            }
            top = top.orElse(line);
            body++;
        }
        return new Draft(paragraphs.subList(body, paragraphs.size()), top);
    }

    private static @Nullable Metadata topLine(String line, boolean first, String next) {
        if (line.length() > LONGEST_HEADLINE || line.indexOf('\n') >= 0) {
            return null;
        }
        List<String> byline = Byline.of(line);
        if (!byline.isEmpty()) {
            return new Metadata(null, null, null, byline, null, null, null);
        }
        LocalDate day = Dates.month(line.split("[ .]", 2)[0]) != null || line.length() < 40 ? Dates.parse(line) : null;
        if (day != null && line.split("\\s+").length <= 6) {
            return new Metadata(null, null, null, List.of(), day, null, null);
        }
        boolean headline = first
                && !Sentences.isClosed(line)
                && line.indexOf(' ') > 0
                && startsRight(line)
                && (next.length() > line.length() || !Byline.of(next).isEmpty());
        return headline ? new Metadata(null, null, line, List.of(), null, null, null) : null;
    }

    private static boolean startsRight(String line) {
        int c = line.codePointAt(0);
        return !Character.isLowerCase(c) && ",;-–—".indexOf(line.codePointBefore(line.length())) < 0;
    }

    /// Paragraphs in order, each without white space at its ends, none blank. Where no blank lines part them but
    /// each line is a paragraph by its length or its closed end, lines are paragraphs; lines that are merely
    /// wrapped stay together, with their line ends.
    static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        text.lines().forEach(line -> {
            String trimmed = trim(line);
            if (!trimmed.isEmpty()) {
                block.add(trimmed);
            } else {
                flush(block, paragraphs);
            }
        });
        flush(block, paragraphs);
        return paragraphs;
    }

    private static void flush(List<String> block, List<String> paragraphs) {
        if (block.isEmpty()) {
            return;
        }
        boolean wrapped = block.stream().allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE)
                && !block.stream().allMatch(Sentences::isClosed);
        if (wrapped) {
            paragraphs.add(String.join("\n", block));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    /// Without white space, no-break spaces included, at the ends.
    static String trim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && Sentences.isGap(line.charAt(start))) {
            start++;
        }
        while (end > start && Sentences.isGap(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /// For a headline or name out of markup: one line, single spaces; `null` if nothing is left.
    static @Nullable String oneLine(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = trim(text.replaceAll("\\s+", " "));
        return line.isEmpty() || line.toLowerCase(Locale.ROOT).equals("null") ? null : line;
    }
}
