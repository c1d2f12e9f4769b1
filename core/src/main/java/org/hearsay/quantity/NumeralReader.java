package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hearsay.quantity.NumberWord.Role;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits, in words and in both: `2,500`, `1.2bn`, `3½`, `half a million`, `two-thirds`, `dozens`.
final class NumeralReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Lexicon lexicon;
    private final WordNumerals words;

    NumeralReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new WordNumerals(lexicon);
    }

    /// The number that begins at token `first`; null if none does.
    @Nullable
    Numeral read(Sentence sentence, int first) {
        Token token = sentence.at(first);
        Numeral numeral;
        if (token.isNumber()) {
            numeral = digits(sentence, first);
        } else if (vulgarFraction(token) != null) {
            numeral = new Numeral(first, first + 1, vulgarFractionOf(token), Numeral.Form.FRACTION);
        } else if (token.isWord()) {
            return words.read(sentence, first);
        } else {
            return null;
        }
        return numeral == null ? null : scaled(sentence, numeral);
    }

    private @Nullable Numeral digits(Sentence sentence, int first) {
        Token token = sentence.at(first);
        String plain = token.text().replace(",", "").replace("\u00a0", "").replace("\u202f", "");
        BigDecimal value = new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
        Numeral.Form form =
                plain.equals(token.text()) && plain.indexOf('.') < 0 ? Numeral.Form.PLAIN : Numeral.Form.DIGITS;
        Token next = sentence.at(first + 1);
        if (isSlash(next)
                && next.glued()
                && sentence.at(first + 2).isNumber()
                && sentence.at(first + 2).glued()) {
            return fraction(sentence, first, value);
        }
        if (form == Numeral.Form.PLAIN && value.signum() > 0) {
            BigDecimal part = vulgarFraction(next);
            if (part != null) {
                return new Numeral(first, first + 2, value.add(part), Numeral.Form.DIGITS);
            }
            if (next.isNumber()
                    && isSlash(sentence.at(first + 2))
                    && sentence.at(first + 2).glued()) {
                Numeral rest = digits(sentence, first + 1);
                if (rest != null && rest.form() == Numeral.Form.FRACTION) {
                    return new Numeral(first, rest.end(), value.add(rest.value()), Numeral.Form.DIGITS);
                }
            }
        }
        Numeral power = power(sentence, first, value);
        return power == null ? new Numeral(first, first + 1, value, form) : power;
    }

    /// `2.5×10^8`, `2.5 x 10−8`; null if there is no power of ten.
    private static @Nullable Numeral power(Sentence sentence, int first, BigDecimal value) {
        Token times = sentence.at(first + 1);
        if ((!times.is("×") && !times.is("x")) || !sentence.at(first + 2).is("10")) {
            return null;
        }
        int at = first + 3;
        if (sentence.at(at).is("^")) {
            at++;
        }
        boolean negative = sentence.at(at).isDash();
        if (negative) {
            at++;
        }
        Token exponent = sentence.at(at);
        if (!exponent.isNumber() || !exponent.glued() || exponent.text().length() > 2 || at == first + 3) {
            return null;
        }
        int places = Integer.parseInt(exponent.text());
        return new Numeral(first, at + 1, value.scaleByPowerOfTen(negative ? -places : places), Numeral.Form.DIGITS);
    }

    /// `1/3`; null for `9/11`, a date, and anything with a third part.
    private static @Nullable Numeral fraction(Sentence sentence, int first, BigDecimal above) {
        String below = sentence.at(first + 2).text();
        Token after = sentence.at(first + 3);
        boolean isPart = switch (below) {
            case "2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100", "128" -> true;
            default -> false;
        };
        if (!isPart
                || above.compareTo(new BigDecimal(below)) >= 0
                || above.signum() == 0
                || (isSlash(after) && after.glued())) {
            return null;
        }
        return new Numeral(
                first, first + 3, above.divide(new BigDecimal(below), MathContext.DECIMAL64), Numeral.Form.FRACTION);
    }

    /// With the words that multiply it: `2.5 million`, `12 crore`, `80k`.
    private Numeral scaled(Sentence sentence, Numeral numeral) {
        Numeral scaled = numeral;
        while (true) {
            int at = scaled.end();
            Token token = sentence.at(at);
            if (token.isDash() && token.glued() && sentence.at(at + 1).glued()) {
                token = sentence.at(++at);
            }
            NumberWord word = token.isWord() ? lexicon.number(token.lower()) : null;
            boolean multiplies = word != null
                    && (word.role() == Role.HUNDRED
                            || word.role() == Role.SCALE
                            || (word.role() == Role.SUFFIX && isSuffix(sentence, scaled, at)));
            if (!multiplies || word == null) {
                return scaled;
            }
            scaled = new Numeral(scaled.first(), at + 1, scaled.value().multiply(word.value()), Numeral.Form.DIGITS);
        }
    }

    /// Whether the letters after digits are a suffix of the number, not a unit: `35m of its users`, not `35m high`.
    private boolean isSuffix(Sentence sentence, Numeral numeral, int at) {
        Token letter = sentence.at(at);
        if (letter.lower().length() > 1) {
            return true;
        }
        if (!letter.glued()) {
            return (letter.is("m") && isAfterMoney(sentence, numeral))
                    || letter.text().equals("B")
                    || letter.text().equals("M");
        }
        return !letter.is("m")
                || isAfterMoney(sentence, numeral)
                || !sentence.at(at + 1).is(WordClass.DIMENSION);
    }

    private boolean isAfterMoney(Sentence sentence, Numeral numeral) {
        return lexicon.isCurrencySymbol(sentence.at(numeral.first() - 1).text());
    }

    private static boolean isSlash(Token token) {
        return token.is("/") || token.is("⁄");
    }

    private static @Nullable BigDecimal vulgarFraction(Token token) {
        return token.text().length() == 1 && "½⅓⅔¼¾⅕⅛⅜⅝⅞".contains(token.text()) ? vulgarFractionOf(token) : null;
    }

    private static BigDecimal vulgarFractionOf(Token token) {
        return switch (token.text()) {
            case "⅓" -> BigDecimal.ONE.divide(new BigDecimal(3), MathContext.DECIMAL64);
            case "⅔" -> BigDecimal.TWO.divide(new BigDecimal(3), MathContext.DECIMAL64);
            case "¼" -> new BigDecimal("0.25");
            case "¾" -> new BigDecimal("0.75");
            case "⅕" -> new BigDecimal("0.2");
            case "⅛" -> new BigDecimal("0.125");
            case "⅜" -> new BigDecimal("0.375");
            case "⅝" -> new BigDecimal("0.625");
            case "⅞" -> new BigDecimal("0.875");
            default -> HALF;
        };
    }
}
