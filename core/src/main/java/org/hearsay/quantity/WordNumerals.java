package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hearsay.quantity.NumberWord.Role;
import org.jspecify.annotations.Nullable;

/// Reads numbers in words. A pure function of the sentence.
final class WordNumerals {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Lexicon lexicon;

    WordNumerals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Nullable
    Numeral read(Sentence sentence, int first) {
        Token token = sentence.at(first);
        NumberWord word = lexicon.number(token.lower());
        if (word == null) {
            if (token.is("a") || token.is("an")) {
                return afterArticle(sentence, first);
            }
            return token.is("several") || token.is("few") || token.is("many") ? several(sentence, first) : null;
        }
        return switch (word.role()) {
            case ONES, TEEN, TEN -> cardinal(sentence, first);
            case HALF -> half(sentence, first);
            case VAGUE -> vague(sentence, first);
            case HUNDRED, SCALE -> bareScale(sentence, first, word);
            case COUPLE -> sentence.at(first + 1).is("of") ? couple(sentence, first, first) : null;
            case PART, PARTS, SUFFIX -> null;
        };
    }

    /// `million-man`, `hundred-day`: a scale word stands for one of it only in a compound.
    private static @Nullable Numeral bareScale(Sentence sentence, int first, NumberWord word) {
        Token dash = sentence.at(first + 1);
        boolean compound =
                dash.isDash() && dash.glued() && sentence.at(first + 2).glued();
        return compound ? new Numeral(first, first + 1, word.value(), Numeral.Form.WORDS) : null;
    }

    /// `a million`, `a couple of`, `a third of`, `a quarter of a million`, `a half`.
    private @Nullable Numeral afterArticle(Sentence sentence, int first) {
        int at = first + 1;
        if (sentence.at(at).is("few")
                || sentence.at(at).is("good")
                || sentence.at(at).is("whole")) {
            Numeral several = sentence.at(at).is("few") ? several(sentence, at) : null;
            return several == null ? null : from(first, several);
        }
        NumberWord word = lexicon.number(sentence.at(at).lower());
        if (word == null) {
            return null;
        }
        return switch (word.role()) {
            case HUNDRED, SCALE -> {
                Numeral numeral = cardinalFrom(sentence, at, BigDecimal.ONE);
                yield from(first, numeral);
            }
            case COUPLE -> couple(sentence, first, at);
            case HALF -> {
                Numeral half = half(sentence, at);
                yield half == null ? null : from(first, half);
            }
            case PART ->
                part(sentence, first, at, BigDecimal.ONE, sentence.at(at + 1).is("of"));
            case ONES, TEEN, TEN, PARTS, SUFFIX, VAGUE -> null;
        };
    }

    private static Numeral from(int first, Numeral numeral) {
        return new Numeral(first, numeral.end(), numeral.value(), numeral.form());
    }

    private static Numeral couple(Sentence sentence, int first, int at) {
        return new Numeral(first, sentence.at(at + 1).is("of") ? at + 2 : at + 1, BigDecimal.TWO, Numeral.Form.COUPLE);
    }

    /// `several hundred`, `a few thousand`: at least one of it.
    private @Nullable Numeral several(Sentence sentence, int first) {
        NumberWord word = lexicon.number(sentence.at(first + 1).lower());
        if (word == null || (word.role() != Role.HUNDRED && word.role() != Role.SCALE)) {
            return null;
        }
        Numeral numeral = cardinalFrom(sentence, first + 1, BigDecimal.ONE);
        return new Numeral(first, numeral.end(), numeral.value(), Numeral.Form.SEVERAL);
    }

    /// `dozens of`, `hundreds of thousands of`.
    private Numeral vague(Sentence sentence, int first) {
        BigDecimal value = BigDecimal.ONE;
        int at = first;
        while (true) {
            NumberWord word = lexicon.number(sentence.at(at).lower());
            if (word == null || word.role() != Role.VAGUE) {
                return new Numeral(first, at, value, Numeral.Form.VAGUE);
            }
            value = value.multiply(word.value());
            at++;
            if (sentence.at(at).is("of")) {
                at++;
            }
        }
    }

    /// `half of`, `half the`, `half a million`, `half-dozen`; null for `the first half`.
    private @Nullable Numeral half(Sentence sentence, int first) {
        int at = first + 1;
        if (sentence.at(at).isDash()
                || sentence.at(at).is("a")
                || sentence.at(at).is("an")) {
            at++;
        }
        NumberWord scale = lexicon.number(sentence.at(at).lower());
        if (scale != null && scale.role() == Role.SCALE) {
            Numeral numeral = cardinalFrom(sentence, at, HALF);
            return from(first, numeral);
        }
        return new Numeral(first, first + 1, HALF, Numeral.Form.FRACTION);
    }

    private @Nullable Numeral cardinal(Sentence sentence, int first) {
        Numeral whole = cardinalFrom(sentence, first, BigDecimal.ZERO);
        int at = whole.end();
        Token next = sentence.at(at);
        if (next.isDash() && next.glued()) {
            next = sentence.at(++at);
        }
        NumberWord word = next.isWord() ? lexicon.number(next.lower()) : null;
        if (word != null && whole.value().compareTo(HUNDRED) < 0) {
            boolean joined = at > whole.end() || sentence.at(at + 1).is("of");
            boolean singular = word.role() == Role.PART && whole.value().compareTo(BigDecimal.ONE) == 0;
            if (singular || word.role() == Role.PARTS) {
                return part(sentence, first, at, whole.value(), joined || word.role() == Role.PARTS);
            }
            if (word.role() == Role.HALF && whole.value().compareTo(BigDecimal.ONE) == 0) {
                return new Numeral(first, at + 1, HALF, Numeral.Form.FRACTION);
            }
        }
        return whole;
    }

    /// A fraction whose denominator is token `at`, or that fraction of a round number.
    private @Nullable Numeral part(Sentence sentence, int first, int at, BigDecimal above, boolean allowed) {
        NumberWord below = lexicon.number(sentence.at(at).lower());
        if (below == null || above.compareTo(below.value()) >= 0) {
            return null;
        }
        BigDecimal value = above.divide(below.value(), MathContext.DECIMAL64);
        int scaleAt = at + 1;
        if (sentence.at(scaleAt).is("of") && sentence.at(scaleAt + 1).is("a")) {
            scaleAt += 2;
        }
        NumberWord scale = lexicon.number(sentence.at(scaleAt).lower());
        if (scale != null && scale.role() == Role.SCALE) {
            return new Numeral(first, scaleAt + 1, value.multiply(scale.value()), Numeral.Form.WORDS);
        }
        return allowed ? new Numeral(first, at + 1, value, Numeral.Form.FRACTION) : null;
    }

    /// The longest cardinal from token `first`; `open` is what has been said before it, 0 if nothing.
    private Numeral cardinalFrom(Sentence sentence, int first, BigDecimal open) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = open;
        BigDecimal smallest = null;
        Role last = open.signum() == 0 ? null : Role.ONES;
        int at = first;
        while (true) {
            int word = at;
            if (at > first && sentence.at(at).is("and")) {
                if (sentence.at(at + 1).is("a") && sentence.at(at + 2).is("half")) {
                    current = current.add(HALF);
                    at += 3;
                    last = Role.HALF;
                    continue;
                }
                if (last != Role.HUNDRED && last != Role.SCALE) {
                    break;
                }
                word++;
            } else if (at > first
                    && sentence.at(at).isDash()
                    && sentence.at(at).glued()
                    && sentence.at(at + 1).glued()) {
                word++;
            }
            NumberWord number = sentence.at(word).isWord()
                    ? lexicon.number(sentence.at(word).lower())
                    : null;
            if (number == null) {
                break;
            }
            BigDecimal value = number.value();
            if (follows(last, number.role())) {
                current = current.add(value);
            } else if (number.role() == Role.HUNDRED && last != Role.SCALE && last != Role.HUNDRED) {
                current = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(value);
            } else if (number.role() == Role.SCALE
                    && (smallest == null || value.compareTo(smallest) < 0)
                    && last != null) {
                total = total.add((current.signum() == 0 ? BigDecimal.ONE : current).multiply(value));
                current = BigDecimal.ZERO;
                smallest = value;
            } else {
                break;
            }
            last = number.role();
            at = word + 1;
        }
        return new Numeral(first, at, total.add(current), Numeral.Form.WORDS);
    }

    private static boolean follows(@Nullable Role last, Role next) {
        boolean fresh = last == null || last == Role.HUNDRED || last == Role.SCALE;
        return switch (next) {
            case TEEN, TEN -> fresh;
            case ONES -> fresh || last == Role.TEN;
            case HUNDRED, SCALE, SUFFIX, COUPLE, HALF, PART, PARTS, VAGUE -> false;
        };
    }
}
