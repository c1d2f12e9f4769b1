package org.hearsay.app.web.intake;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Facets.Month;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.model.SpeakerKind;

/// How much somebody said, month by month.
///
/// @param months statements of known days; months without any are left out
public record Voiced(String name, Map<YearMonth, Long> months) {

    public Voiced {
        months = new TreeMap<>(months);
    }

    /// The persons, organisations and offices that say most.
    static List<Voiced> most(Ledger ledger, int count) {
        return ledger
                .speakers(
                        EnumSet.of(SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.OFFICE),
                        new Page(count, 0))
                .stream()
                .map(SpeakerCount::name)
                .map(name -> new Voiced(name, months(ledger.facets(Search.ALL.withSpeaker(name), Integer.MAX_VALUE))))
                .toList();
    }

    private static Map<YearMonth, Long> months(Facets facets) {
        Map<YearMonth, Long> months = new TreeMap<>();
        for (Month month : facets.months()) {
            months.put(
                    month.month(),
                    month.kinds().values().stream().mapToLong(Long::longValue).sum());
        }
        return months;
    }
}
