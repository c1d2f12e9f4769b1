package org.hearsay.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.TimeModifier;
import org.hearsay.model.TimeValue;
import org.hearsay.model.TimeValue.Vague;
import org.hearsay.time.Meaning.Which;
import org.jspecify.annotations.Nullable;

/// The right side of a rule: a form and its arguments, `$name` for a token of the match, `-` for none, else
/// a constant.
///
/// @param form what to make
/// @param arguments as written
record Template(Form form, List<String> arguments) {

    Template {
        arguments = List.copyOf(arguments);
    }

    /// @throws IllegalArgumentException if there is no such form
    static Template parse(String text) {
        String[] words = text.split(" ", -1);
        Form form = Form.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Template(form, List.of(words).subList(1, words.length));
    }

    /// What the match means; null if its numbers make no sense: 31 June.
    @Nullable
    Meaning read(Slots slots) {
        try {
            return new Reading(slots).meaning();
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private final class Reading {
        private final Slots slots;

        Reading(Slots slots) {
            this.slots = slots;
        }

        @Nullable
        Meaning meaning() {
            return switch (form) {
                case AMOUNT -> text(0).equals("X") ? new Meaning.Amount(null) : amountOf(amount(0));
                case SUM -> amountOf(amount(0).add(amount(1)));
                case PRODUCT -> amountOf(amount(0).multiply(amount(1)));
                case DECIMAL -> decimal();
                case ORDINAL -> new Meaning.Ordinal(number(0) + (arguments.size() > 1 ? number(1) : 0));
                case DATE -> day(LocalDate.of(fullYear(0), number(1), number(2)));
                case NUMERIC_DATE -> numericDate();
                case DAY -> Combine.day(number(0), number(1), year(2));
                case MONTH -> Combine.month(number(0), year(1));
                case DAY_OF_MONTH ->
                    new Meaning.DayOfMonth(
                            number(0), slots.meaning(name(1)), slots.has(name(2)) ? DayOfWeek.of(number(2)) : null);
                case YEAR_MONTH -> Combine.yearMonth(number(0), number(1), slots.length(name(1)));
                case YEAR -> new Meaning.Fixed(new TimeValue.Year(fullYear(0)));
                case YEAR_SUM ->
                    new Meaning.Fixed(
                            new TimeValue.Year(number(0) + number(1) + (arguments.size() > 2 ? number(2) : 0)));
                case DECADE -> new Meaning.Fixed(new TimeValue.Decade(fullYear(0) / 10 * 10));
                case CENTURY -> new Meaning.Fixed(new TimeValue.Century((number(0) - 1) * 100));
                case FISCAL_YEAR -> new Meaning.Fixed(new TimeValue.FiscalYear(fullYear(0)));
                case WEEKDAY -> new Meaning.Weekday(DayOfWeek.of(number(0)), Which.BARE);
                case RELATIVE -> new Meaning.Relative(unit(0), number(1), Meaning.Base.PUBLISHED);
                case WHICH -> Combine.which(unit(0), which(1));
                case NARRATIVE -> new Meaning.Relative(unit(0), number(1), Meaning.Base.NARRATIVE);
                case NEARBY -> new Meaning.Relative(unit(0), number(1), Meaning.Base.NEARBY);
                case PART_OF_YEAR -> partOfYear(number(0), year(1), slots.has(name(2)) ? which(2) : Which.BARE);
                case QUARTER -> number(0) < 1 || number(0) > 4 ? null : partOfYear(number(0) - 1, year(1), Which.BARE);
                case HALF -> number(0) < 1 || number(0) > 2 ? null : partOfYear(number(0) + 3, year(1), Which.BARE);
                case HOLIDAY -> new Meaning.Holiday(Feast.parse(text(0)), null, Which.BARE);
                case IN -> Combine.in(given(0), year(1));
                case PICK -> Combine.pick(given(0), which(1));
                case LENGTH -> new Meaning.Length(lengthAmount(), unit(1));
                case LENGTH_AND_HALF -> new Meaning.Length(amount(0).add(new BigDecimal("0.5")), unit(1));
                case COVERING -> new Meaning.Covering(length(0), number(1));
                case COVERING_ONE -> new Meaning.Covering(new Meaning.Length(BigDecimal.ONE, unit(0)), number(1));
                case SHIFTED -> new Meaning.Shifted(length(0), number(1));
                case LEADING -> new Meaning.Leading(length(0), number(1));
                case SHIFTED_FROM -> new Meaning.ShiftedFrom(length(0), number(1), given(2));
                case BOTH -> Combine.both(length(0), length(1), name(3).isEmpty() ? null : length(3), number(2));
                case DAY_FROM ->
                    new Meaning.ShiftedFrom(new Meaning.Length(BigDecimal.ONE, CalendarUnit.DAY), number(0), given(1));
                case SAME_PERIOD -> new Meaning.SamePeriod(number(0));
                case CLOCK -> Combine.at(clock(), slots.meaning(name(4)));
                case CLOCK_TO -> new Meaning.Clock((number(0) + 23) % 24, 60 - number(1), -1, "", null);
                case MILITARY -> military(number(0));
                case ZONE -> Combine.zone(given(0), text(1).equals("-") ? null : number(1));
                case PART_OF_DAY -> new Meaning.PartOfDay(Constants.DAY_PARTS.get(number(0)), dayOf(1));
                case AT -> Combine.at(given(0), given(1));
                case EVERY -> Combine.every(amount(0), unit(1), frequency(2));
                case EACH -> repeated(text(0));
                case EACH_WEEKDAY -> repeated("XXXX-WXX-" + number(0));
                case EACH_MONTH -> repeated((number(0) < 10 ? "XXXX-0" : "XXXX-") + number(0));
                case EACH_SEASON -> repeated("XXXX-" + Constants.YEAR_PARTS.get(number(0)));
                case EACH_PART -> repeated("XXXX-XX-XXT" + Constants.DAY_PARTS.get(number(0)));
                case REF -> new Meaning.Reference(Vague.Ref.valueOf(text(0)));
                case YEAR_END -> Combine.modified(thisYear(), TimeModifier.END);
                case NTH -> new Meaning.Nth(nth(0), null, unit(1), arguments.size() > 2 ? given(2) : thisYear());
                case NTH_WEEKDAY -> new Meaning.Nth(nth(0), DayOfWeek.of(number(1)), CalendarUnit.DAY, given(2));
                case WEEK_OF -> new Meaning.Nth(1, null, CalendarUnit.WEEK, given(0));
                case MOD -> Combine.modified(given(0), modifier(1));
                case SAME -> given(0);
                case NOTHING -> new Meaning.Nothing();
                case IN_SAME_MONTH -> Combine.inSameMonth(given(0), number(1), year(2));
                case IN_SAME_CENTURY -> Combine.inSameCentury(given(0), number(1));
            };
        }

        private String text(int i) {
            return i < arguments.size() ? arguments.get(i) : "-";
        }

        private @Nullable String optionalText(int i) {
            String text = text(i);
            return text.equals("-") || text.startsWith("$") ? null : text;
        }

        /// How often, as TIMEX3 writes it; null if the words do not say.
        private @Nullable String frequency(int i) {
            Integer times = name(i).isEmpty() ? null : slots.number(name(i));
            return times == null ? optionalText(i) : times + "X";
        }

        private String name(int i) {
            String text = text(i);
            return text.startsWith("$") ? text.substring(1) : "";
        }

        private int number(int i) {
            String name = name(i);
            if (name.isEmpty()) {
                return Constants.value(text(i));
            }
            Integer number = slots.number(name);
            if (number == null) {
                throw new ArithmeticException("no number: " + name);
            }
            return number;
        }

        private BigDecimal amount(int i) {
            String name = name(i);
            BigDecimal amount = name.isEmpty() ? new BigDecimal(text(i)) : slots.amount(name);
            if (amount == null) {
                throw new ArithmeticException("no number: " + name);
            }
            return amount;
        }

        /// Null if it is not told.
        private @Nullable BigDecimal lengthAmount() {
            boolean untold = text(0).equals("X")
                    || (slots.meaning(name(0)) instanceof Meaning.Amount(BigDecimal none) && none == null);
            return untold ? null : amount(0);
        }

        private Meaning given(int i) {
            Meaning meaning = slots.meaning(name(i));
            if (meaning == null) {
                throw new ArithmeticException("no meaning: " + text(i));
            }
            return meaning;
        }

        /// A length, whose modifier, if it has one, is set aside: about a week ago.
        private Meaning.Length length(int i) {
            return switch (given(i)) {
                case Meaning.Length length -> length;
                case Meaning.Modified(Meaning.Length length, var modifier) -> length;
                default -> throw new ArithmeticException("no length: " + text(i));
            };
        }

        /// A year given as a number or as the meaning of earlier words; null if there is none.
        private @Nullable Meaning year(int i) {
            String name = name(i);
            if (!slots.has(name)) {
                return null;
            }
            Meaning meaning = slots.meaning(name);
            return meaning != null ? meaning : new Meaning.Fixed(new TimeValue.Year(fullYear(i)));
        }

        /// Two digits stand for a year of 1940 to 2039.
        private int fullYear(int i) {
            int year = number(i);
            if (name(i).isEmpty() || slots.length(name(i)) > 2) {
                return year;
            }
            return year < 40 ? 2000 + year : 1900 + year;
        }

        private @Nullable Meaning dayOf(int i) {
            if (!name(i).isEmpty() || text(i).equals("-")) {
                return slots.meaning(name(i));
            }
            return new Meaning.Relative(CalendarUnit.DAY, number(i), Meaning.Base.PUBLISHED);
        }

        private CalendarUnit unit(int i) {
            return name(i).isEmpty() ? CalendarUnit.valueOf(text(i)) : Constants.UNITS.get(number(i));
        }

        private Which which(int i) {
            return name(i).isEmpty() ? Which.valueOf(text(i)) : Constants.WHICH.get(number(i));
        }

        private TimeModifier modifier(int i) {
            return name(i).isEmpty() ? TimeModifier.valueOf(text(i)) : Constants.MODIFIERS.get(number(i));
        }

        private int nth(int i) {
            return text(i).equals("last") ? -1 : number(i);
        }

        private @Nullable Meaning decimal() {
            if (number(0) < 0 || number(1) < 0) {
                return null;
            }
            return amountOf(amount(0).add(amount(1).movePointLeft(slots.length(name(1)))));
        }

        /// American order, month first, unless only the other makes sense.
        private Meaning numericDate() {
            boolean dayFirst = number(0) > 12;
            return day(LocalDate.of(fullYear(2), number(dayFirst ? 1 : 0), number(dayFirst ? 0 : 1)));
        }

        private Meaning.Clock clock() {
            int hour = number(0);
            String half = text(3);
            if (hour > 24 || (!half.equals("-") && (hour < 1 || hour > 12))) {
                throw new ArithmeticException("no such hour: " + hour);
            }
            int shifted = switch (half) {
                case "AM" -> hour % 12;
                case "PM" -> hour % 12 + 12;
                default -> hour;
            };
            return new Meaning.Clock(shifted, sixty(1), sixty(2), "", null);
        }

        private @Nullable Meaning military(int digits) {
            return digits > 2400 || digits % 100 > 59
                    ? null
                    : new Meaning.Clock(digits / 100, digits % 100, -1, "", null);
        }

        private int sixty(int i) {
            String name = name(i);
            return (!name.isEmpty() && !slots.has(name)) || text(i).equals("-") ? -1 : number(i);
        }
    }

    private static Meaning thisYear() {
        return new Meaning.Relative(CalendarUnit.YEAR, 0, Meaning.Base.PUBLISHED);
    }

    private static Meaning amountOf(BigDecimal value) {
        return new Meaning.Amount(value);
    }

    private static Meaning repeated(String timex) {
        return new Meaning.Repeated(timex, null);
    }

    private static Meaning day(LocalDate date) {
        return new Meaning.Fixed(new TimeValue.Day(date));
    }

    private static Meaning partOfYear(int index, @Nullable Meaning year, Which which) {
        return new Meaning.PartOfYear(Constants.YEAR_PARTS.get(index), year, which);
    }
}
