package org.hearsay.time;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.time.Pattern.Element;
import org.hearsay.time.Pattern.Spelling;
import org.jspecify.annotations.Nullable;

/// The named tokens of a match, as the right side of its rule asks for them.
record Slots(List<Token> tokens, int start, Spelling spelling) {

    /// The number a named token stands for: its digits, its word's value, or what a rule made of it. Null
    /// if no token
    /// has that name here, or its number is too large or not told.
    @Nullable
    Integer number(String name) {
        int i = index(name);
        if (i < 0) {
            return null;
        }
        Token token = tokens.get(start + i);
        return switch (token.meaning()) {
            case Meaning.Amount(BigDecimal value) ->
                value == null || value.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0 ? null : value.intValue();
            case Meaning.Ordinal(int value) -> value;
            case Meaning.Weekday(var day, var which) -> day.getValue();
            case null ->
                token.number() >= 0
                        ? token.number()
                        : token.lexeme().value(spelling.elements().get(i).classBit());
            default -> null;
        };
    }

    /// As [#number(String)], with fractions and without bound.
    @Nullable
    BigDecimal amount(String name) {
        int i = index(name);
        if (i >= 0 && tokens.get(start + i).meaning() instanceof Meaning.Amount(BigDecimal value)) {
            return value;
        }
        Integer number = number(name);
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /// What an earlier rule made of a named token; null if no token has that name here or it is a word.
    @Nullable
    Meaning meaning(String name) {
        int i = index(name);
        return i < 0 ? null : tokens.get(start + i).meaning();
    }

    /// How many UTF-16 code units a named token has; 0 if no token has that name here.
    int length(String name) {
        int i = index(name);
        return i < 0 ? 0 : tokens.get(start + i).length();
    }

    boolean has(String name) {
        return index(name) >= 0;
    }

    private int index(String name) {
        List<Element> elements = spelling.elements();
        for (int i = 0; i < elements.size() && !name.isEmpty(); i++) {
            if (elements.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
