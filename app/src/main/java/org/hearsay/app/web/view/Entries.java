package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Headline;

/// Articles in a list.
public final class Entries {

    private Entries() {}

    /// @param title headline or, without one, where it was read from
    /// @param imprint outlet and day, as far as known
    /// @param count of statements, in words
    public record Entry(String address, String title, List<String> imprint, String count) {}

    public static List<Entry> of(List<Headline> headlines) {
        return headlines.stream().map(Entries::entry).toList();
    }

    private static Entry entry(Headline headline) {
        List<String> imprint = new ArrayList<>();
        if (headline.outlet() != null) {
            imprint.add(headline.outlet());
        }
        if (headline.published() != null) {
            imprint.add(Wording.of(headline.published()));
        }
        return new Entry(
                Addresses.article(headline.article()),
                Titles.of(headline.headline(), headline.origin()),
                imprint,
                Wording.count((int) headline.statements(), "statement"));
    }
}
