package org.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The day of a holiday in any year.
sealed interface Feast {

    LocalDate in(int year);

    /// The same date each year: Christmas.
    record OnDate(int month, int day) implements Feast {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /// The n-th weekday of a month, -1 for the last, and some days on: Thanksgiving, and the Friday after
    /// it.
    record OnWeekday(int month, DayOfWeek day, int n, int plusDays) implements Feast {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(n, day))
                    .plusDays(plusDays);
        }
    }

    /// So many days from Western Easter Sunday.
    record ByEaster(int plusDays) implements Feast {
        @Override
        public LocalDate in(int year) {
            return easter(year).plusDays(plusDays);
        }
    }

    /// Reads `12-25`, `11-TH-4`, `11-TH-4+1`, `05-MO-last` or `easter-2`.
    ///
    /// @throws IllegalArgumentException if it is none of these
    static Feast parse(String text) {
        try {
            if (text.startsWith("easter")) {
                return new ByEaster(text.length() == 6 ? 0 : Integer.parseInt(text.substring(6)));
            }
            int month = Integer.parseInt(text.substring(0, 2));
            if (Character.isDigit(text.charAt(3))) {
                Feast feast = new OnDate(month, Integer.parseInt(text.substring(3)));
                feast.in(2024);
                return feast;
            }
            String rest = text.substring(6);
            int plus = rest.indexOf('+');
            String n = plus < 0 ? rest : rest.substring(0, plus);
            int days = plus < 0 ? 0 : Integer.parseInt(rest.substring(plus + 1));
            return new OnWeekday(
                    month, weekday(text.substring(3, 5)), n.equals("last") ? -1 : Integer.parseInt(n), days);
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("not the date of a holiday: " + text, e);
        }
    }

    private static DayOfWeek weekday(String twoLetters) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(twoLetters)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a weekday: " + twoLetters);
    }

    /// Gregorian Easter Sunday, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter
    /// 8).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
