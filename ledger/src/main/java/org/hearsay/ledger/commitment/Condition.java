package org.hearsay.ledger.commitment;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.claim.Claim;
import org.jspecify.annotations.Nullable;

/// The words on which a commitment hangs.
final class Condition {

    private static final List<String> OPENINGS =
            List.of("if ", "unless ", "provided that ", "on condition that ", "as long as ", "so long as ");

    private Condition() {}

    /// From `if` or `unless` to the end of the clause, in the claim's sentence; `null` if there is none.
    static @Nullable String of(Claim claim) {
        String sentence = claim.sentence();
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (String opening : OPENINGS) {
            int at = find(lower, opening);
            if (at >= 0) {
                return sentence.substring(at, end(sentence, at));
            }
        }
        return null;
    }

    private static int find(String lower, String opening) {
        int at = lower.indexOf(opening);
        while (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
            at = lower.indexOf(opening, at + 1);
        }
        return at;
    }

    /// A comma ends it, but not one within a date: `by Friday, May 12`.
    private static int end(String sentence, int from) {
        for (int i = from; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean last = c == '.' && i == sentence.length() - 1;
            boolean comma = c == ',' && !(datesOn(sentence, i));
            if (last || comma || c == ';' || c == '”' || c == '"') {
                return i;
            }
        }
        return sentence.length();
    }

    private static boolean datesOn(String sentence, int comma) {
        String rest = sentence.substring(comma + 1).stripLeading();
        String[] words = rest.split("[\\s,]+", 3);
        return words.length > 1 && (isDay(words[0]) && isMonth(words[1]) || isMonth(words[0]) && isDay(words[1]));
    }

    private static boolean isDay(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isMonth(String word) {
        for (Month month : Month.values()) {
            if (month.name().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }
}
