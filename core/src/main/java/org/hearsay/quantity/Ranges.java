package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Amount;
import org.hearsay.model.Amount.Single;
import org.hearsay.model.Unit;
import org.hearsay.model.UnitKind;
import org.jspecify.annotations.Nullable;

/// Joins numbers that stand together: ranges (`$3m-$4m`, `between 40 and 50 boats`), ratios (`one in five`), and lists
/// in which one unit serves several numbers (`4, 5 and 6 inches`). A pure function of the sentence.
final class Ranges {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private final NounPhrases nouns;

    Ranges(NounPhrases nouns) {
        this.nouns = nouns;
    }

    /// The drafts of one sentence with ranges joined, units shared and scores left out.
    List<Draft> join(Sentence sentence, List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft low = drafts.get(i);
            Draft high = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
            if (high != null && isScore(sentence, low, high)) {
                i++;
                continue;
            }
            Draft ratio = high == null ? null : ratio(sentence, low, high);
            Draft both = ratio != null || high == null ? ratio : range(sentence, low, high);
            joined.add(both == null ? low : both);
            if (both != null) {
                i++;
            }
        }
        return shared(sentence, joined);
    }

    private static @Nullable Draft range(Sentence sentence, Draft low, Draft high) {
        if (!(low.amount() instanceof Single(BigDecimal from)) || !(high.amount() instanceof Single(BigDecimal to))) {
            return null;
        }
        int first = low.first();
        Token before = sentence.at(first - 1);
        Token link = sentence.at(low.end());
        int linkEnd = low.end() + 1;
        if (sentence.isHyphen(low.end()) && sentence.at(linkEnd).is("to")) {
            linkEnd += sentence.isHyphen(linkEnd + 1) ? 2 : 1;
            link = sentence.at(low.end() + 1);
        }
        if (link.is("up") && sentence.at(linkEnd).is("to")) {
            linkEnd++;
            link = sentence.at(linkEnd - 1);
        }
        if (link.is("to") && sentence.isHyphen(linkEnd)) {
            linkEnd++;
        }
        while (linkEnd < high.first() && isApproximate(sentence.at(linkEnd))) {
            linkEnd++;
        }
        boolean adjacent = linkEnd == high.first();
        boolean ages = before.is("of") && sentence.at(first - 2).is("ages");
        boolean spanned = before.is("from") || before.is("between") || ages;
        boolean joins = link.is("to") || link.isDash() || ((ages || before.is("between")) && link.is("and"));
        if (!adjacent || !joins || !isSameUnit(low.unit(), high.unit())) {
            return null;
        }
        boolean rising = from.compareTo(to) < 0
                || (low.unit() == null
                        && high.unit() != null
                        && from.compareTo(THOUSAND) < 0
                        && to.compareTo(THOUSAND) >= 0);
        boolean change = !spanned
                && low.unit() != null
                && isChange(sentence, first)
                && !(before.is("by") && isSpread(low.unit(), from, to));
        boolean foreign = !spanned
                && low.unit() != null
                && high.unit() == null
                && low.unit().kind() != UnitKind.MONEY
                && low.unit().kind() != UnitKind.AGE;
        boolean versus = !rising && high.unit() != null && high.unit().kind() == UnitKind.PERCENT;
        if (!spanned && ((!rising && low.unit() == null) || change || versus || foreign)) {
            return null;
        }
        return low.to(high, new Amount.Range(scaledLike(sentence, low, high, from, to), to));
    }

    /// `3-4 million` is from three million.
    private static BigDecimal scaledLike(Sentence sentence, Draft low, Draft high, BigDecimal from, BigDecimal to) {
        boolean scaled = sentence.at(high.numberEnd() - 1).isWord() && high.form() == Numeral.Form.DIGITS;
        boolean plain = !sentence.at(low.numberEnd() - 1).isWord() && low.end() == low.numberEnd();
        if (!scaled || !plain) {
            return from;
        }
        BigDecimal scale = BigDecimal.ONE;
        BigDecimal rest = to;
        while (rest.compareTo(THOUSAND) >= 0) {
            scale = scale.multiply(THOUSAND);
            rest = rest.divide(THOUSAND, MathContext.DECIMAL64);
        }
        return from.compareTo(rest) < 0 ? from.multiply(scale) : from;
    }

    private static boolean isApproximate(Token token) {
        return token.is("about") || token.is("around") || token.is("over") || token.is("roughly") || token.is("nearly");
    }

    /// `rise by 4% to 6%` is a range; in `rose by 1% to 6%` the second is the level reached.
    private static boolean isSpread(Unit unit, BigDecimal from, BigDecimal to) {
        return unit.kind() == UnitKind.PERCENT
                && from.compareTo(to) < 0
                && to.compareTo(from.multiply(BigDecimal.TWO)) <= 0;
    }

    private static boolean isChange(Sentence sentence, int first) {
        Token before = sentence.at(first - 1);
        return before.is("by")
                || before.is(WordClass.UP)
                || before.is(WordClass.DOWN)
                || before.is(WordClass.MEASURED_UP)
                || before.is(WordClass.MEASURED_DOWN);
    }

    private static boolean isSameUnit(@Nullable Unit left, @Nullable Unit right) {
        if (left == null || right == null || left.name().equals(right.name())) {
            return true;
        }
        return right.name().startsWith(left.name() + " per ")
                || (left.kind() == UnitKind.TIME && right.kind() == UnitKind.AGE);
    }

    /// `9-2`, `6-4`: small numbers joined by a hyphen that count no plural noun and share no unit.
    private static boolean isScore(Sentence sentence, Draft low, Draft high) {
        boolean touching = low.end() + 1 == high.first() && sentence.isHyphen(low.end());
        if (!touching || low.form() != Numeral.Form.PLAIN || high.form() != Numeral.Form.PLAIN || low.unit() != null) {
            return false;
        }
        NounPhrase counted = high.counted();
        if (high.unit() != null && counted == null) {
            return false;
        }
        boolean falling = low.amount() instanceof Single(BigDecimal a)
                && high.amount() instanceof Single(BigDecimal b)
                && a.compareTo(b) >= 0;
        return falling || counted == null || !counted.isPlural();
    }

    /// `one in five voters`, `nine out of ten`.
    private @Nullable Draft ratio(Sentence sentence, Draft above, Draft below) {
        boolean in = sentence.at(above.end()).is("in") && below.first() == above.end() + 1;
        boolean outOf = sentence.at(above.end()).is("out")
                && sentence.at(above.end() + 1).is("of")
                && below.first() == above.end() + 2;
        if ((!in && !outOf)
                || above.unit() != null
                || !(above.amount() instanceof Single(BigDecimal a))
                || !(below.amount() instanceof Single(BigDecimal b))) {
            return null;
        }
        boolean small = a.signum() > 0 && a.compareTo(b) < 0 && a.scale() <= 0 && b.scale() <= 0;
        NounPhrase whole = below.counted();
        boolean noun = below.unit() == null || whole != null;
        if (!small
                || !noun
                || (below.form() == Numeral.Form.PLAIN
                        && b.compareTo(new BigDecimal(1500)) >= 0
                        && in
                        && whole == null)) {
            return null;
        }
        Amount share = new Single(a.divide(b, MathContext.DECIMAL64));
        Draft joined = new Draft(
                above.first(),
                below.end(),
                below.numberEnd(),
                share,
                Numeral.Form.FRACTION,
                null,
                whole,
                above.relation());
        if (whole == null || below.unit() == null) {
            return joined;
        }
        return joined.with(
                new Unit(UnitKind.FRACTION, below.unit().surface(), nouns.name(sentence, whole), null),
                joined.first(),
                joined.end());
    }

    /// Gives a number without a unit the unit of the next in its list, or of the one it is compared with.
    private static List<Draft> shared(Sentence sentence, List<Draft> drafts) {
        List<Draft> shared = new ArrayList<>(drafts);
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft left = shared.get(i);
            Draft right = shared.get(i + 1);
            if (left.unit() == null && right.unit() != null && isList(sentence, left.end(), right.first())) {
                shared.set(i, left.sharing(right));
            }
        }
        Draft noun = null;
        for (int i = 1; i < drafts.size(); i++) {
            Draft left = shared.get(i - 1);
            Draft right = shared.get(i);
            noun = left.counted() == null ? noun : left;
            if (right.unit() != null) {
                shared.set(i, rated(left, right));
            } else if (left.unit() != null && isCompared(sentence, left, right)) {
                shared.set(i, right.sharing(left));
            } else if (noun != null && isElliptic(sentence, right)) {
                shared.set(i, right.sharing(noun));
            }
        }
        return shared;
    }

    /// `22 burglaries, compared with 20 per week`.
    private static Draft rated(Draft left, Draft right) {
        Unit unit = left.unit();
        Unit rate = right.unit();
        if (left.counted() == null
                || unit == null
                || rate == null
                || !rate.name().startsWith("per ")) {
            return right;
        }
        String name = unit.name() + " " + rate.name();
        return right.with(new Unit(unit.kind(), rate.surface(), name, unit.currency()), right.first(), right.end());
    }

    private static boolean isList(Sentence sentence, int from, int to) {
        if (to - from < 1 || to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token link = sentence.at(i);
            if (!link.is(",") && !link.is("and") && !link.is("or") && !link.is("to") && !link.isDash()) {
                return false;
            }
        }
        return true;
    }

    /// `Ahn has 11 seats and Brandt has 9`, `40 people who came and 30 who did not`.
    private static boolean isElliptic(Sentence sentence, Draft draft) {
        Token before = sentence.at(draft.first() - 1);
        return before.is("has")
                || before.is("have")
                || before.is("had")
                || sentence.at(draft.end()).is("who")
                || (before.is("and") && sentence.at(draft.end()).is(WordClass.PREPOSITION));
    }

    private static boolean isCompared(Sentence sentence, Draft left, Draft right) {
        Token before = sentence.at(right.first() - 1);
        boolean points = left.unit() != null && left.unit().name().equals("point");
        if (before.is("to") && !points && !sentence.at(left.first() - 1).is("from")) {
            return false;
        }
        boolean compares = before.is("from")
                || before.is("with")
                || before.is("to")
                || before.is("against")
                || before.is("than")
                || before.is("versus");
        return compares && right.first() - left.end() <= (before.is("from") || before.is("to") ? 8 : 16);
    }
}
