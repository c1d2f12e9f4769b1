package org.hearsay.bench.ledger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.bench.ledger.Made.Kind;
import org.hearsay.ledger.Ledger;

/// How well a ledger tells which of the generated articles carry one text.
///
/// A pair is two articles with one text, by the generator or by the ledger.
///
/// @param found pairs of both, 0 or more
/// @param claimed pairs by the ledger, 0 or more
/// @param there pairs by the generator, 0 or more
/// @param missed articles by kind that the ledger does not join with what they were copied from
record CopyScore(long found, long claimed, long there, Map<Kind, Long> missed) {

    /// @param made all articles that were added to `ledger`
    static CopyScore of(List<Made> made, Ledger ledger) {
        Map<Integer, String> origins = new HashMap<>();
        for (Made each : made) {
            origins.put(
                    each.number(),
                    ledger.copies(each.record().article().id())
                            .orElseThrow()
                            .origin()
                            .id());
        }
        Map<Integer, Long> texts = new HashMap<>();
        Map<String, Long> families = new HashMap<>();
        Map<String, Long> both = new HashMap<>();
        Map<Kind, Long> missed = new EnumMap<>(Kind.class);
        for (Made each : made) {
            int text = each.kind().isCopy() ? each.from() : each.number();
            String family = String.valueOf(origins.get(each.number()));
            texts.merge(text, 1L, Long::sum);
            families.merge(family, 1L, Long::sum);
            both.merge(text + " " + family, 1L, Long::sum);
            if (!family.equals(origins.get(text))) {
                missed.merge(each.kind(), 1L, Long::sum);
            }
        }
        return new CopyScore(pairs(both), pairs(families), pairs(texts), missed);
    }

    private static long pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    /// 0 to 1; 1 if nothing was claimed.
    double precision() {
        return claimed == 0 ? 1 : (double) found / claimed;
    }

    /// 0 to 1; 1 if there was nothing to find.
    double recall() {
        return there == 0 ? 1 : (double) found / there;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "copies: precision %.4f (%d of %d pairs), recall %.4f (%d of %d pairs), missed %s",
                precision(),
                found,
                claimed,
                recall(),
                found,
                there,
                missed);
    }
}
