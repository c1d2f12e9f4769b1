package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a given number of columns.
final class Lines {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int columns;

    private Lines(int width) {
        this.width = width;
    }

    /// The text in lines of at most `width` columns, broken at spaces, between wide characters and, where a word is
    /// longer than a line, within it; never within a grapheme cluster. Empty text gives no line.
    ///
    /// @param text on one line, see [Plain]
    /// @param width at least 2, the widest cluster
    static List<String> wrap(String text, int width) {
        Lines wrapped = new Lines(width);
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                wrapped.add(word);
            }
        }
        wrapped.flush();
        return wrapped.lines;
    }

    /// Parts in a row, each whole where it fits, with a middle dot between those on one line.
    ///
    /// @param parts none empty, each on one line, see [Plain]
    static List<String> row(List<String> parts, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            for (String piece : wrap(part, width)) {
                String joined = lines.isEmpty() ? piece : lines.getLast() + " · " + piece;
                if (!lines.isEmpty() && Columns.of(joined) <= width) {
                    lines.set(lines.size() - 1, joined);
                } else {
                    lines.add(piece);
                }
            }
        }
        return lines;
    }

    private void add(String word) {
        int wide = Columns.of(word);
        if (columns > 0 && columns + 1 + wide <= width) {
            line.append(' ').append(word);
            columns += 1 + wide;
        } else if (wide <= width) {
            flush();
            line.append(word);
            columns = wide;
        } else {
            addInParts(word);
        }
    }

    private void addInParts(String word) {
        if (columns > 0 && columns + 3 <= width) {
            line.append(' ');
            columns++;
        } else {
            flush();
        }
        for (String cluster : Columns.clusters(word)) {
            int wide = Columns.ofCluster(cluster);
            if (columns + wide > width) {
                flush();
            }
            line.append(cluster);
            columns += wide;
        }
    }

    private void flush() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
        columns = 0;
    }
}
