package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much two claims speak of the same.
///
/// @param shared notions of the first that the second has too, with the second's
/// @param weight of these, and half of that of the first's or the second's notions that stand around the other
/// @param coverage 0 to 1: the weight of the first's notions that the second or, at half, its context has
/// @param coverageBack the same the other way round
/// @param namesApart whether both name somebody or some place, and none of the first's is among the second's or around
/// it
public record Likeness(List<Pair> shared, double weight, double coverage, double coverageBack, boolean namesApart) {

    /// What a notion found around the claim, not in it, counts for.
    private static final double AROUND = 0.5;

    /// Two notions that meet.
    public record Pair(Notion first, Notion second) {}

    public Likeness {
        shared = List.copyOf(shared);
    }

    public static Likeness of(Claim first, Claim second) {
        List<Pair> shared = new ArrayList<>();
        double there = covered(first, second, shared);
        double back = covered(second, first, new ArrayList<>());
        double within =
                shared.stream().mapToDouble(pair -> pair.first().weight()).sum();
        double around = Math.max(around(first, second), around(second, first));
        return new Likeness(shared, within + around, there, back, namesApart(first, second));
    }

    /// Whether one is of a sort that excludes the other's, as killed and wounded.
    public static boolean sortsApart(Claim first, Claim second) {
        return first.notions().values().stream()
                .flatMap(notion -> notion.sorts().entrySet().stream())
                .anyMatch(sort -> hasOther(second, sort) && !has(second, sort));
    }

    /// Whether both tell what was done, and no deed of the one is in the other.
    public static boolean deedsApart(Claim first, Claim second) {
        List<Notion> one = deeds(first);
        List<Notion> other = deeds(second);
        return !one.isEmpty() && !other.isEmpty() && apart(one, second) && apart(other, first);
    }

    private static List<Notion> deeds(Claim claim) {
        return claim.notions().values().stream()
                .filter(notion -> notion.past() && notion.weight() >= 1)
                .toList();
    }

    private static boolean apart(List<Notion> deeds, Claim claim) {
        return deeds.stream()
                .noneMatch(deed -> claim.notions().values().stream().anyMatch(deed::meets));
    }

    private static boolean has(Claim claim, Map.Entry<String, String> sort) {
        return claim.notions().values().stream()
                .anyMatch(notion -> sort.getValue().equals(notion.sorts().get(sort.getKey())));
    }

    private static boolean hasOther(Claim claim, Map.Entry<String, String> sort) {
        return claim.notions().values().stream().anyMatch(notion -> {
            String other = notion.sorts().get(sort.getKey());
            return other != null && !other.equals(sort.getValue());
        });
    }

    private static double around(Claim claim, Claim other) {
        return claim.notions().values().stream()
                .filter(notion -> !other.notions().containsKey(notion.key())
                        && other.context().contains(notion.key()))
                .mapToDouble(notion -> notion.weight() * AROUND)
                .sum();
    }

    /// Weight of what both say themselves, names left out if `named` is false.
    public double within(boolean named) {
        return shared.stream()
                .filter(pair -> named || !pair.first().name())
                .mapToDouble(pair -> pair.first().weight())
                .sum();
    }

    /// The lesser of both coverages.
    public double least() {
        return Math.min(coverage, coverageBack);
    }

    /// The greater of both coverages.
    public double most() {
        return Math.max(coverage, coverageBack);
    }

    private static double covered(Claim claim, Claim by, List<Pair> shared) {
        double all = 0;
        double met = 0;
        for (Notion notion : claim.notions().values()) {
            all += notion.weight();
            Notion other = counterpart(notion, by);
            if (other != null) {
                met += notion.weight();
                shared.add(new Pair(notion, other));
            } else if (by.context().contains(notion.key())) {
                met += notion.weight() * AROUND;
            }
        }
        return all == 0 ? 0 : met / all;
    }

    private static @Nullable Notion counterpart(Notion notion, Claim by) {
        Notion same = by.notions().get(notion.key());
        if (same != null || notion.poles().isEmpty()) {
            return same;
        }
        return by.notions().values().stream().filter(notion::meets).findFirst().orElse(null);
    }

    /// Whether each opens with a word that the other neither has nor stands in: mostly who or what it is about.
    public static boolean openingsApart(Claim first, Claim second) {
        return opensApart(first, second) && opensApart(second, first);
    }

    private static boolean opensApart(Claim claim, Claim from) {
        return claim.notions().values().stream()
                .filter(notion -> notion.weight() >= 1)
                .findFirst()
                .map(opening -> !from.context().contains(opening.key())
                        && !from.self().contains(opening.key())
                        && from.notions().values().stream().noneMatch(opening::meets))
                .orElse(false);
    }

    /// Whether each has a name that is neither in nor around the other: two places, two persons, two firms.
    public static boolean eachNamesAnother(Claim first, Claim second) {
        return namesAnother(first, second) && namesAnother(second, first);
    }

    private static boolean namesAnother(Claim claim, Claim than) {
        return claim.notions().values().stream()
                .anyMatch(notion -> notion.name()
                        && !than.notions().containsKey(notion.key())
                        && !than.context().contains(notion.key())
                        && !than.self().contains(notion.key()));
    }

    private static boolean namesApart(Claim first, Claim second) {
        List<Notion> names =
                first.notions().values().stream().filter(Notion::name).toList();
        boolean both = !names.isEmpty() && second.notions().values().stream().anyMatch(Notion::name);
        return both
                && names.stream()
                        .noneMatch(name -> second.notions().containsKey(name.key())
                                || second.context().contains(name.key()))
                && second.notions().values().stream()
                        .filter(Notion::name)
                        .noneMatch(name -> first.context().contains(name.key()));
    }
}
