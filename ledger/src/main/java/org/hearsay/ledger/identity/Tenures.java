package org.hearsay.ledger.identity;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who held an office when, as far as dated titles tell: `Iraqi foreign minister Fuad Hussein` in an article of a day
/// says that he held it on that day.
///
/// Between two days that name the same holder it was he. Between two that name different ones nobody is told; nor on
/// a day that names two. Before the first day and after the last a holder counts for [#REACH_DAYS].
public final class Tenures {

    /// Half a year.
    public static final int REACH_DAYS = 183;

    /// That a title names a holder on a day.
    ///
    /// @param <H> the holder, by its equality
    public record Named<H>(LocalDate day, H holder) {}

    /// @param from the first day
    /// @param to the last day, `from` or later
    public record Tenure<H>(H holder, LocalDate from, LocalDate to) {}

    private Tenures() {}

    /// The tenures of one office, the earliest first, none overlapping another.
    public static <H> List<Tenure<H>> of(Collection<Named<H>> named) {
        TreeMap<LocalDate, List<H>> byDay = new TreeMap<>();
        named.stream().sorted(comparing(Named::day)).forEach(one -> {
            List<H> holders = byDay.computeIfAbsent(one.day(), day -> new ArrayList<>());
            if (!holders.contains(one.holder())) {
                holders.add(one.holder());
            }
        });
        List<Tenure<H>> tenures = new ArrayList<>();
        Tenure<H> last = null;
        for (var day : byDay.entrySet()) {
            H holder = day.getValue().size() == 1 ? day.getValue().getFirst() : null;
            if (holder != null && last != null && last.holder().equals(holder)) {
                last = new Tenure<>(holder, last.from(), day.getKey());
                tenures.set(tenures.size() - 1, last);
            } else {
                last = holder == null ? null : new Tenure<>(holder, day.getKey(), day.getKey());
                if (last != null) {
                    tenures.add(last);
                }
            }
        }
        if (!tenures.isEmpty()) {
            reach(tenures, byDay.firstKey(), byDay.lastKey());
        }
        return List.copyOf(tenures);
    }

    private static <H> void reach(List<Tenure<H>> tenures, LocalDate first, LocalDate last) {
        Tenure<H> earliest = tenures.getFirst();
        if (earliest.from().equals(first)) {
            tenures.set(0, new Tenure<>(earliest.holder(), first.minusDays(REACH_DAYS), earliest.to()));
        }
        Tenure<H> latest = tenures.getLast();
        if (latest.to().equals(last)) {
            tenures.set(tenures.size() - 1, new Tenure<>(latest.holder(), latest.from(), last.plusDays(REACH_DAYS)));
        }
    }

    /// The office that a naming makes its bearer hold, as the one block of the namings of that office; `null` if its
    /// description tells of none, or of a former or future one.
    public static @Nullable String officeHeldBy(Naming naming) {
        OfficeName office = switch (naming.kind()) {
            case PERSON -> naming.description() == null ? null : OfficeName.heldBy(naming.description());
            case ORGANISATION, OFFICE, UNNAMED, COLLECTIVE, DOCUMENT, HEARSAY, AUTHOR, UNKNOWN -> null;
        };
        return office == null ? null : Identities.OFFICE + office.key();
    }

    /// What people read for such a block: `Iraq: foreign minister`.
    public static String title(String office) {
        return office.substring(Identities.OFFICE.length());
    }
}
