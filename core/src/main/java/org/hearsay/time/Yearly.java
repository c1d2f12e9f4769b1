package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.hearsay.model.Interval;
import org.hearsay.time.Meaning.Which;
import org.jspecify.annotations.Nullable;

/// Picks the year of what comes once a year: a month, a day of a month, a season, a holiday.
///
/// @param in the days it covers in a year; may throw [DateTimeException] for a year without it (29
///     February)
/// @param days whether it is a single day
record Yearly(IntFunction<Interval> in, boolean days) {

    /// Years looked at on either side, as a leap day may be eight years away.
    private static final int REACH = 8;
    /// Of what is nearly a year past and soon to come again, the coming one is meant even where the clause
    /// is of the past (`he spoke of the vote in November`): a writer would say `last November`. In days,
    /// for a day and for a longer time.
    private static final int SOON_DAY = 60;
    private static final int SOON_MONTH = 62;
    private static final int LONG_AGO_DAY = 300;
    private static final int LONG_AGO_MONTH = 240;

    /// The year meant, seen from `published`.
    ///
    /// @throws DateTimeException if no year near has it
    int year(LocalDate published, Which which, Tense tense) {
        int year = published.getYear();
        return switch (which) {
            case LAST -> latest(year, interval -> to(interval).isBefore(published));
            case NEXT -> earliest(year, interval -> from(interval).isAfter(published));
            case THIS -> holding(published, year);
            case BARE, THAT -> byTense(published, tense);
        };
    }

    /// The year of its first time on or after a date already told, as the telling goes on; but of the time
    /// before, if
    /// that is much nearer or the other has not come yet.
    ///
    /// @param published null if not known
    int yearFrom(LocalDate told, @Nullable LocalDate published) {
        int next = earliest(told.getYear(), interval -> !to(interval).isBefore(told));
        int before = latest(told.getYear(), interval -> !from(interval).isAfter(told));
        boolean toCome = published != null && from(in.apply(next)).isAfter(published);
        boolean farOff = ChronoUnit.DAYS.between(told, from(in.apply(next))) > LONG_AGO_DAY
                && ChronoUnit.DAYS.between(to(in.apply(before)), told) < SOON_DAY;
        return toCome || farOff ? before : next;
    }

    private int byTense(LocalDate published, Tense tense) {
        int year = published.getYear();
        int past = latest(year, interval -> !from(interval).isAfter(published));
        int future = earliest(year, interval -> !to(interval).isBefore(published));
        if (past >= future) {
            return past;
        }
        long back = ChronoUnit.DAYS.between(to(in.apply(past)), published);
        long ahead = ChronoUnit.DAYS.between(published, from(in.apply(future)));
        boolean comesSoon =
                days ? ahead <= SOON_DAY && back >= LONG_AGO_DAY : ahead <= SOON_MONTH && back >= LONG_AGO_MONTH;
        return switch (tense) {
            case FUTURE -> future;
            case PAST -> comesSoon ? future : past;
            case OPEN -> (days ? ahead < back : 2 * ahead < back) ? future : past;
        };
    }

    private int holding(LocalDate published, int year) {
        Interval before = valid(year - 1);
        return before != null && !to(before).isBefore(published) ? year - 1 : year;
    }

    private int latest(int year, Predicate<Interval> fits) {
        for (int y = year + 1; y >= year - REACH; y--) {
            Interval interval = valid(y);
            if (interval != null && fits.test(interval)) {
                return y;
            }
        }
        throw new DateTimeException("in no year before " + year);
    }

    private int earliest(int year, Predicate<Interval> fits) {
        for (int y = year - 1; y <= year + REACH; y++) {
            Interval interval = valid(y);
            if (interval != null && fits.test(interval)) {
                return y;
            }
        }
        throw new DateTimeException("in no year after " + year);
    }

    private @Nullable Interval valid(int year) {
        try {
            return in.apply(year);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate from(Interval interval) {
        return Objects.requireNonNull(interval.from());
    }

    private static LocalDate to(Interval interval) {
        return Objects.requireNonNull(interval.to());
    }
}
