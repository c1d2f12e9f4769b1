package org.hearsay.ingest;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Dateline;
import org.jspecify.annotations.Nullable;

/// Finds the dateline at the start of a text: a place, a day, an agency in parentheses, each optional, then a dash.
///
/// Capitals, a known agency or a day must vouch for it: `The minister — a doctor — said` opens no dateline.
final class DatelineParser {

    /// @param end where the report's first sentence starts
    record Found(Dateline dateline, int end) {}

    private static final int LONGEST = 160;
    private static final int DASHES_TRIED = 3;
    private static final Set<String> CONNECTORS =
            Set.of("and", "of", "de", "del", "di", "da", "do", "dos", "la", "el", "al", "the", "upon", "in", "/", "&");
    private static final Set<String> AGENCIES = agencies();
    private static final Set<String> NOT_PLACES = notPlaces();

    private DatelineParser() {}

    /// @param text the first paragraph of a body
    /// @param published gives the dateline's year; `null` leaves its date `null` unless the line states the year
    static @Nullable Found parse(String text, @Nullable LocalDate published) {
        int limit = Math.min(text.length(), LONGEST);
        int tried = 0;
        for (int i = 0; i < limit && tried < DASHES_TRIED; i++) {
            int width = dashAt(text, i);
            if (width > 0) {
                tried++;
                Found found = found(text, i, i + width, true, published);
                if (found != null) {
                    return found;
                }
                i += width - 1;
            } else if (closesAgency(text, i)) {
                Found found = found(text, i + 1, i + 1, false, published);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Found found(
            String text, int headEnd, int dashEnd, boolean dash, @Nullable LocalDate published) {
        int start = dashEnd;
        while (start < text.length() && isGap(text.charAt(start))) {
            start++;
        }
        // The dash may come later, after the agency: "LONDON--(BUSINESS WIRE)--", "London (CNN) -".
        if (start >= text.length()
                || !opensSentence(text, start)
                || dash && opensAgency(text, start)
                || !dash && dashAt(text, start) > 0) {
            return null;
        }
        String head = trimmed(text.substring(0, headEnd));
        Dateline line = head(head, dash, published);
        return line == null ? null : new Found(line, start);
    }

    private static @Nullable Dateline head(String head, boolean dash, @Nullable LocalDate published) {
        String agency = agencyAtEnd(head);
        String rest = agency == null ? head : trimmed(head.substring(0, head.length() - agency.length() - 2));
        boolean known = agency != null && AGENCIES.contains(agency.toLowerCase(Locale.ROOT));
        List<String> words = rest.isEmpty() ? List.of() : Arrays.asList(rest.split("[ \\u00A0]+"));
        int dayStart = words.size();
        while (dayStart > 0 && isDayWord(words.get(dayStart - 1))) {
            dayStart--;
        }
        List<String> dayWords = words.subList(dayStart, words.size());
        boolean dated = dayWords.stream().anyMatch(w -> Dates.month(w) != null);
        if (!dated && !dayWords.isEmpty()) {
            return null;
        }
        String place = trimmed(String.join(" ", words.subList(0, dayStart)));
        boolean capitals = isPlace(place) && startsInCapitals(place);
        boolean vouched = dash
                ? known || capitals || dated && (place.isEmpty() ? agency != null : isPlace(place))
                : known && (place.isEmpty() || isPlace(place));
        if (!vouched || !place.isEmpty() && !isPlace(place)) {
            return null;
        }
        return new Dateline(head, place.isEmpty() ? null : place, dated ? date(dayWords, published) : null, agency);
    }

    /// The words in the parentheses (or between the slashes) that end the head.
    private static @Nullable String agencyAtEnd(String head) {
        int last = head.length() - 1;
        if (last < 3 || head.charAt(last) != ')' && head.charAt(last) != '/') {
            return null;
        }
        int open = head.charAt(last) == ')' ? head.lastIndexOf('(') : head.lastIndexOf('/', last - 1);
        String inside = open < 0 ? "" : head.substring(open + 1, last);
        return inside.length() < 2 || inside.length() > 40 || inside.isBlank() ? null : inside;
    }

    private static boolean closesAgency(String text, int i) {
        if (text.charAt(i) != ')') {
            return false;
        }
        String agency = agencyAtEnd(text.substring(0, i + 1));
        return agency != null && AGENCIES.contains(agency.toLowerCase(Locale.ROOT));
    }

    private static boolean opensAgency(String text, int start) {
        int close = text.indexOf(')', start);
        return text.charAt(start) == '(' && close > 0 && close < LONGEST && closesAgency(text, close);
    }

    private static boolean isPlace(String place) {
        if (place.isEmpty() || NOT_PLACES.contains(place) || AGENCIES.contains(place.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String[] words = place.split(" +");
        return words.length <= 12
                && Character.isUpperCase(place.codePointAt(0))
                && Arrays.stream(words).allMatch(DatelineParser::isPlaceWord);
    }

    private static boolean isPlaceWord(String word) {
        if (CONNECTORS.contains(word)) {
            return true;
        }
        int first = word.startsWith("(") || word.startsWith("[") ? 1 : 0;
        if (first >= word.length() || !Character.isUpperCase(word.codePointAt(first))) {
            return false;
        }
        // A point inside a place is an abbreviation's: "ST. LOUIS", "WASHINGTON, D.C.".
        int point = word.indexOf('.');
        boolean abbreviation = point < 0 || word.length() <= 6;
        return abbreviation
                && word.codePoints()
                        .allMatch(c -> Character.isLetter(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || ".,'’-/()[]".indexOf(c) >= 0);
    }

    /// `BAGHDAD`, `ST.`, `McALLEN`, `AL-TANF`: two letters or more, all capitals but for a Mc.
    private static boolean startsInCapitals(String place) {
        String word = place.split("[ ,/]", 2)[0];
        String letters = word.startsWith("Mc") ? word.substring(2) : word;
        return letters.codePoints().filter(Character::isLetter).count() >= 2
                && letters.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isDayWord(String word) {
        int number = Dates.number(word.replaceFirst("(?<=\\d)(st|nd|rd|th)(?=,?$)", ""));
        return Dates.month(word) != null || Dates.isWeekday(word) || number >= 1 && number <= 31 || number >= 1600;
    }

    private static @Nullable LocalDate date(List<String> words, @Nullable LocalDate published) {
        int year = 0;
        int day = 0;
        Month month = null;
        for (String word : words) {
            int number = Dates.number(word.replaceFirst("(?<=\\d)(st|nd|rd|th)(?=,?$)", ""));
            if (number >= 1600) {
                year = number;
            } else if (number > 0) {
                day = number;
            } else if (Dates.month(word) != null) {
                month = Dates.month(word);
            }
        }
        if (month == null || day == 0) {
            return null;
        }
        if (year > 0 || published == null) {
            return year > 0 ? Dates.day(year, month.getValue(), day) : null;
        }
        // Reports appear within days of their dateline: 31 December, published on 1 January, is last year's.
        LocalDate day0 = Dates.day(published.getYear(), month.getValue(), day);
        if (day0 == null) {
            return null;
        }
        return day0.isAfter(published.plusMonths(6))
                ? day0.minusYears(1)
                : day0.isBefore(published.minusMonths(6)) ? day0.plusYears(1) : day0;
    }

    /// Width of the dash that stands at `i`, 0 if none does. A hyphen, underscore or colon counts only by itself or
    /// after a parenthesis.
    private static int dashAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '—' || c == '–' || c == '―') {
            return 1;
        }
        if (text.startsWith("--", i)) {
            return text.startsWith("---", i) ? 3 : 2;
        }
        if (text.startsWith(".-", i)) {
            return 2;
        }
        boolean after = i > 0 && (isGap(text.charAt(i - 1)) || text.charAt(i - 1) == ')');
        if (c == ':' || c == '.') {
            return i > 0 && text.charAt(i - 1) == ')' ? 1 : 0;
        }
        boolean before = i + 1 < text.length() && isGap(text.charAt(i + 1));
        return (c == '-' || c == '_') && after && before ? 1 : 0;
    }

    private static boolean opensSentence(String text, int start) {
        int c = text.codePointAt(start);
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"'“‘«([$£€".indexOf(c) >= 0;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isGap(text.charAt(start))) {
            start++;
        }
        while (end > start && (isGap(text.charAt(end - 1)) || ",.-–—".indexOf(text.charAt(end - 1)) >= 0)) {
            if (text.charAt(end - 1) == '.' && isAbbreviated(text, end - 1)) {
                break;
            }
            end--;
        }
        return text.substring(start, end);
    }

    /// Whether the point belongs to the place, as in "D.C." and "Calif.", and does not close it, as in "MOSCOW.".
    private static boolean isAbbreviated(String text, int point) {
        return point >= 2 && (text.charAt(point - 2) == '.' || Character.isLowerCase(text.charAt(point - 1)));
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Set<String> agencies() {
        Set<String> names = new HashSet<>();
        for (List<String> row : Table.rows("agencies.tsv", 2)) {
            for (String name : row.get(0).split("\\|")) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(names);
    }

    private static Set<String> notPlaces() {
        return Set.copyOf(
                Table.rows("not-places.tsv", 2).stream().map(row -> row.get(0)).toList());
    }
}
