package org.hearsay.ledger.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Measure;
import org.hearsay.ledger.claim.Moment;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

/// The day by which something is to be done.
///
/// @param day the last one
/// @param words as they stand
record Due(LocalDate day, String words) {

    private static final int YEAR_DIGITS = 4;

    /// The first limit (`by May`), or else the first date, in `claim` that is not over when it is published and stands
    /// outside the condition; `null` if there
    /// is none.
    static @Nullable Due of(Claim claim, @Nullable String condition) {
        LocalDate published = claim.source().published();
        List<Moment> limitsFirst = claim.moments().stream()
                .sorted(Comparator.comparing(moment -> moment.lead() != Moment.Lead.UNTIL))
                .toList();
        for (Moment moment : limitsFirst) {
            LocalDate last = ahead(moment, published);
            boolean inCondition =
                    condition != null && condition.contains(moment.words().replaceAll(",$", ""));
            boolean over = published != null && last != null && last.isBefore(published);
            if (last != null && !over && !inCondition && moment.lead() != Moment.Lead.SINCE) {
                return new Due(last, moment.words());
            }
        }
        return within(claim, published);
    }

    /// The last day of a date; of one without a year that lies behind, the next one ahead.
    private static @Nullable LocalDate ahead(Moment moment, @Nullable LocalDate published) {
        LocalDate last = moment.days().to();
        boolean yearTold = moment.words().chars().filter(Character::isDigit).count() >= YEAR_DIGITS;
        boolean inYear =
                moment.time().value() instanceof TimeValue.Day || moment.time().value() instanceof TimeValue.Month;
        if (last == null || published == null || yearTold || !inYear || !last.isBefore(published)) {
            return last;
        }
        LocalDate next = last.plusYears(1);
        return next.isBefore(published) || !moment.words().chars().anyMatch(Character::isUpperCase) ? last : next;
    }

    /// `within 30 days` counts from the day it is told.
    private static @Nullable Due within(Claim claim, @Nullable LocalDate published) {
        if (published == null) {
            return null;
        }
        for (Measure measure : claim.measures()) {
            if (measure.dimension().equals("hour") && claim.words().contains("within " + measure.words())) {
                long days = measure.value().longValue() / 24;
                return new Due(published.plusDays(days), measure.words());
            }
        }
        return null;
    }
}
