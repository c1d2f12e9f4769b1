package org.hearsay.bench.ledger;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Record;

/// Articles that a seed tells, with the record of what stands in each: for comparing two ways to read and keep them.
/// Copies and look-alikes are among them, as in [Newsroom]. Immutable.
public final class GeneratedNews {

    private GeneratedNews() {}

    /// @param count how many, from the first on
    public static List<Record> records(long seed, int count) {
        Newsroom newsroom = new Newsroom(seed);
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> newsroom.article(number).record())
                .toList();
    }
}
