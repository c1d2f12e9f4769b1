package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One spelling for each name that Latin letters spell in several ways, for comparison alone. By the rules of
/// `transliterations.tsv`.
final class Spelling {

    private record Change(String from, String to) {}

    private static final Map<String, String> WORDS = new HashMap<>();
    private static final List<Change> ENDS = new ArrayList<>();
    private static final List<Change> LETTERS = new ArrayList<>();

    static {
        for (Table.Row row : Table.load("transliterations.tsv").rows()) {
            for (String variant : row.list(2)) {
                switch (row.column(0)) {
                    case "word" -> WORDS.put(variant, row.column(1));
                    case "end" -> ENDS.add(new Change(variant, row.column(1)));
                    case "letters" -> LETTERS.add(new Change(variant, row.column(1)));
                    default -> throw new IllegalStateException("transliterations.tsv: " + row);
                }
            }
        }
    }

    private Spelling() {}

    /// @param folded as [Words#fold] gives it
    static String ofWord(String folded) {
        return WORDS.getOrDefault(folded, folded);
    }

    /// @param folded as [Words#fold] gives it
    static String ofSurname(String folded) {
        String word = ofWord(folded);
        for (Change change : ENDS) {
            if (word.endsWith(change.from()) && word.length() > change.from().length()) {
                word = word.substring(0, word.length() - change.from().length()) + change.to();
                break;
            }
        }
        for (Change change : LETTERS) {
            word = word.replace(change.from(), change.to());
        }
        return withoutDoubles(word);
    }

    private static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1) || !Character.isLetter(word.charAt(i))) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
