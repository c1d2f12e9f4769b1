package org.hearsay.ledger.copy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What tells which of the articles with one text is its origin: the smallest. An agency's own comes before others,
/// then the one published first (unknown days last), then the one with most text, as copies are cut more often than
/// they are extended. Where all of that is equal, the id decides, so that the order in which they were found does not.
///
/// @param agency whether an agency published it
/// @param published `null` if the day is not known
/// @param size of its [Shingles]
/// @param id of the article
public record Standing(boolean agency, @Nullable LocalDate published, int size, String id)
        implements Comparable<Standing> {

    private static final Comparator<Standing> FIRST_IS_ORIGIN = comparing(Standing::agency, reverseOrder())
            .thenComparing(Standing::published, nullsLast(naturalOrder()))
            .thenComparing(Standing::size, reverseOrder())
            .thenComparing(Standing::id);

    @Override
    public int compareTo(Standing other) {
        return FIRST_IS_ORIGIN.compare(this, other);
    }
}
