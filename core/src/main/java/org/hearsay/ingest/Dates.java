package org.hearsay.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days as pages and datelines write them: ISO 8601, `July 26, 2021`, `26 Jul 2021`, RFC 1123, seconds since 1970.
/// A day is taken as written at the outlet: its time zone is not applied. What could be two days (`03/04/2021`) is
/// no day.
final class Dates {

    private static final int LONGEST = 100;
    private static final Set<String> WEEKDAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Dates() {}

    /// The day that `text` gives, `null` if it gives none or is longer than a date can be.
    static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        String trimmed = text.strip();
        LocalDate numeric = numeric(trimmed);
        return numeric != null ? numeric : inWords(trimmed);
    }

    private static @Nullable LocalDate numeric(String text) {
        int end = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || "-/.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String[] parts = text.substring(0, end).split("[-/.]", -1);
        if (parts.length >= 3 && parts[0].length() == 4) {
            return day(number(parts[0]), number(parts[1]), number(parts[2]));
        }
        if (parts.length == 3 && parts[2].length() == 4) {
            int first = number(parts[0]);
            int second = number(parts[1]);
            // Month and day are told apart only where one of them cannot be a month.
            return first > 12
                    ? day(number(parts[2]), second, first)
                    : second > 12 || first == second ? day(number(parts[2]), first, second) : null;
        }
        if (parts.length != 1 || end == 0) {
            return null;
        }
        if (end == 8 || end > 8 && text.length() > end && text.charAt(end) == 'T') {
            return day(number(text.substring(0, 4)), number(text.substring(4, 6)), number(text.substring(6, 8)));
        }
        if ((end == 10 || end == 13) && end == text.length()) {
            long seconds = end == 10 ? Long.parseLong(text) : Long.parseLong(text) / 1000;
            return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
        }
        return null;
    }

    private static @Nullable LocalDate inWords(String text) {
        Month month = null;
        int dayOfMonth = 0;
        int year = 0;
        for (String word : words(text)) {
            int number = number(word);
            if (month == null && month(word) != null) {
                month = month(word);
            } else if (number > 31 && word.length() == 4 && year == 0) {
                year = number;
            } else if (number >= 1 && number <= 31 && word.length() <= 2 && dayOfMonth == 0) {
                dayOfMonth = number;
            }
        }
        return month == null || year == 0 ? null : day(year, month.getValue(), dayOfMonth);
    }

    /// Words and numbers; a number with a colon is a time of day and left out, "26th" counts as 26.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[\\s,.()/|-]+")) {
            int letters = word.length() - 2;
            boolean ordinal = letters > 0
                    && isDigit(word.charAt(0))
                    && Set.of("st", "nd", "rd", "th")
                            .contains(word.substring(letters).toLowerCase(Locale.ROOT));
            if (word.indexOf(':') < 0) {
                words.add(ordinal ? word.substring(0, letters) : word);
            }
        }
        return words;
    }

    /// January for `January`, `Jan` and `Jan.`; `null` if the word names no month.
    static @Nullable Month month(String word) {
        String name = strip(word);
        if (name.equalsIgnoreCase("sept")) {
            return Month.SEPTEMBER;
        }
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (name.equalsIgnoreCase(full) || name.equalsIgnoreCase(full.substring(0, 3))) {
                return month;
            }
        }
        return null;
    }

    static boolean isWeekday(String word) {
        String name = strip(word).toLowerCase(Locale.ROOT);
        return name.length() >= 3
                && WEEKDAYS.contains(name.substring(0, 3))
                && (name.length() <= 4 || name.endsWith("day"));
    }

    /// The number that the word is, give or take a comma or point after it; -1 if it is none.
    static int number(String word) {
        String digits = strip(word);
        return !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(Dates::isDigit)
                ? Integer.parseInt(digits)
                : -1;
    }

    static @Nullable LocalDate day(int year, int month, int dayOfMonth) {
        try {
            return year < 1600 || year > 2200 ? null : LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && ",.".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
