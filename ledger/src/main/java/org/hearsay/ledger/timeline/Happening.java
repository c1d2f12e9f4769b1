package org.hearsay.ledger.timeline;

import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.model.Interval;

/// Something that is said to have happened, or to come, at a time.
///
/// @param when TIMEX3 value at the grain of the words: `2027-03`, `2027-03-30`
/// @param days the days it may mean, with at least one end
/// @param reports claims that tell it, at least one, the earliest first
public record Happening(String when, Interval days, List<Claim> reports) {

    public Happening {
        reports = List.copyOf(reports);
    }
}
