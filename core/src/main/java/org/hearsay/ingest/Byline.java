package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;

/// Takes a line such as `By Ada Marsh and Tom Reed, Harbour Wire` apart.
final class Byline {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS_OF_A_NAME = 6;

    private Byline() {}

    /// The names of a line that opens with "By"; empty if the line is none.
    static List<String> of(String line) {
        return opensWithBy(line) && !line.endsWith(".") ? names(line) : List.of();
    }

    /// The names that a byline, with or without "By", gives; empty if it holds anything but names.
    static List<String> names(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        String bare = line.strip();
        if (opensWithBy(bare)) {
            bare = bare.substring(3).strip();
        }
        List<String> names = new ArrayList<>();
        for (String name : bare.split("\\s*(?:,|;|\\||\\band\\b|&)\\s*")) {
            if (!isName(name)) {
                return List.of();
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    private static boolean opensWithBy(String line) {
        return line.regionMatches(true, 0, "by ", 0, 3);
    }

    private static boolean isName(String name) {
        String[] words = name.split("\\s+");
        if (name.isBlank() || words.length > MOST_WORDS_OF_A_NAME || name.indexOf("://") >= 0) {
            return false;
        }
        // Particles ("van", "de", "bin") are short; other words of a name are capitalised or of a script without case.
        for (String word : words) {
            int c = word.codePointAt(0);
            if (Character.isDigit(c) || Character.isLowerCase(c) && word.length() > 3) {
                return false;
            }
        }
        return !Character.isLowerCase(name.codePointAt(0));
    }
}
