package org.hearsay.time;

import java.time.LocalDate;
import org.hearsay.model.Interval;
import org.hearsay.model.TimeValue;
import org.jspecify.annotations.Nullable;

/// Where the telling has got to in time: the dates read so far in one text.
///
/// The one mutable thing of a reading; one for each text, never shared between threads.
final class Narrative {

    private final @Nullable LocalDate published;
    private int sentence;
    private @Nullable TimeValue last;
    private @Nullable Interval lastInterval;
    private int lastSentence;
    private @Nullable TimeValue lastPeriod;
    private @Nullable LocalDate lastDay;
    private int lastDaySentence;
    private @Nullable TimeValue explicit;
    private int explicitSentence;

    /// @param published null if the article has no publication date
    Narrative(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    void endSentence() {
        sentence++;
    }

    /// @param interval the days it covers, a modifier heeded; null if the calendar cannot place it
    /// @param isExplicit whether the words told the year themselves, in a place where the telling may go on
    ///     from
    void read(TimeValue value, @Nullable Interval interval, boolean isExplicit) {
        if (interval == null || interval.from() == null || value instanceof TimeValue.Vague) {
            return;
        }
        if (!(value instanceof TimeValue.Length)) {
            last = value;
            lastInterval = interval;
            lastSentence = sentence;
        }
        if (interval.from().equals(interval.to())) {
            lastDay = interval.from();
            lastDaySentence = sentence;
        } else if (!(value instanceof TimeValue.Length)) {
            lastPeriod = value;
        }
        if (isExplicit) {
            explicit = value;
            explicitSentence = sentence;
        }
    }

    /// The date last read; null if none was.
    @Nullable
    TimeValue last() {
        return last;
    }

    /// The days that the date last read covers; null if none was.
    @Nullable
    Interval lastInterval() {
        return lastInterval;
    }

    /// The date last read if it stands in this sentence or the one before, else null.
    @Nullable
    TimeValue nearby() {
        return sentence - lastSentence <= 1 ? last : null;
    }

    /// The month, quarter, year or the like last read; null if none was.
    @Nullable
    TimeValue lastPeriod() {
        return lastPeriod;
    }

    /// The day last read, else the publication day; null if there is neither.
    @Nullable
    LocalDate day() {
        return lastDay == null ? published : lastDay;
    }

    /// As [#day()], if it stands in this sentence or the one before, else the publication day.
    @Nullable
    LocalDate nearbyDay() {
        return sentence - lastDaySentence <= 1 ? day() : published;
    }

    /// The last date whose words told its year, if it stands in this sentence or the one before, else null.
    @Nullable
    TimeValue explicitNearby() {
        return sentence - explicitSentence <= 1 ? explicit : null;
    }
}
