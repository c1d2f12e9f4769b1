package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.List;

/// How much two claims speak of the same.
///
/// @param shared notions of the first that the second has too, with the second's
/// @param coverage 0 to 1: the weight of the first's notions that the second or, at half, its context has
/// @param coverageBack the same the other way round
/// @param namesApart whether both name somebody or some place, and none of the first's is among the second's or around it
public record Likeness(List<Pair> shared, double coverage, double coverageBack, boolean namesApart) {

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
        return new Likeness(shared, there, back, namesApart(first, second));
    }

    /// Weight of what both have.
    public double weight() {
        return shared.stream().mapToDouble(pair -> pair.first().weight()).sum();
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

    private static @org.jspecify.annotations.Nullable Notion counterpart(Notion notion, Claim by) {
        Notion same = by.notions().get(notion.key());
        if (same != null || notion.poles().isEmpty()) {
            return same;
        }
        return by.notions().values().stream().filter(notion::meets).findFirst().orElse(null);
    }

    private static boolean namesApart(Claim first, Claim second) {
        List<Notion> names = first.notions().values().stream().filter(Notion::name).toList();
        boolean both = !names.isEmpty() && second.notions().values().stream().anyMatch(Notion::name);
        return both
                && names.stream().noneMatch(name -> second.notions().containsKey(name.key())
                        || second.context().contains(name.key()))
                && second.notions().values().stream().filter(Notion::name).noneMatch(name -> first.context().contains(name.key()));
    }
}
