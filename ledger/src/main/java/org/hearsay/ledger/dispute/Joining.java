package org.hearsay.ledger.dispute;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.claim.Claim;

/// Joins conflicts that share a claim into disputes with sides: claims that conflict stand apart, those that conflict
/// with the same claims and not with one another stand together.
final class Joining {

    private static final int MOST_TITLE = 90;
    private static final Comparator<Claim> EARLIEST = comparing(
                    (Claim claim) -> claim.source().published(), nullsFirst(naturalOrder()))
            .thenComparing(claim -> claim.source().article())
            .thenComparing(claim -> claim.passage().start());

    private Joining() {}

    static List<Dispute> disputes(List<Conflict> conflicts) {
        List<Dispute> disputes = new ArrayList<>();
        for (DisputeKind kind : DisputeKind.values()) {
            List<Conflict> alike = conflicts.stream()
                    .filter(conflict -> conflict.kind() == kind)
                    .toList();
            groups(alike).forEach(group -> disputes.add(dispute(kind, group)));
        }
        disputes.sort(comparingDouble(Dispute::confidence).reversed());
        return List.copyOf(disputes);
    }

    /// The surest first; a claim joins a group only if it conflicts with no less than half of those it would stand
    /// against, so that no chain of weak links grows.
    private static List<List<Conflict>> groups(List<Conflict> conflicts) {
        Set<String> pairs = new HashSet<>();
        conflicts.forEach(conflict -> {
            pairs.add(conflict.first().id() + " " + conflict.second().id());
            pairs.add(conflict.second().id() + " " + conflict.first().id());
        });
        Map<String, Group> byClaim = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Conflict conflict : conflicts.stream()
                .sorted(comparingDouble(Conflict::confidence).reversed())
                .toList()) {
            Group one = byClaim.get(conflict.first().id());
            Group other = byClaim.get(conflict.second().id());
            if (one == null && other == null) {
                Group group = new Group(pairs);
                group.add(conflict, byClaim);
                groups.add(group);
            } else if (one != null && other == null) {
                one.addIfFits(conflict, conflict.second(), conflict.first(), byClaim);
            } else if (one == null && other != null) {
                other.addIfFits(conflict, conflict.first(), conflict.second(), byClaim);
            } else if (one != null && one == other) {
                one.add(conflict, byClaim);
            }
        }
        return groups.stream().map(Group::conflicts).toList();
    }

    private static Dispute dispute(DisputeKind kind, List<Conflict> group) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        Map<String, Set<String>> against = new HashMap<>();
        for (Conflict conflict : group) {
            claims.putIfAbsent(conflict.first().id(), conflict.first());
            claims.putIfAbsent(conflict.second().id(), conflict.second());
            against.computeIfAbsent(conflict.first().id(), id -> new LinkedHashSet<>())
                    .add(conflict.second().id());
            against.computeIfAbsent(conflict.second().id(), id -> new LinkedHashSet<>())
                    .add(conflict.first().id());
        }
        List<Claim> ordered = kind == DisputeKind.AUTHOR
                ? List.copyOf(claims.values())
                : claims.values().stream().sorted(EARLIEST).toList();
        List<List<Claim>> sides = new ArrayList<>();
        for (Claim claim : ordered) {
            Set<String> foes = against.getOrDefault(claim.id(), Set.of());
            sides.stream()
                    .filter(side -> side.stream()
                            .noneMatch(other -> foes.contains(other.id()) || !mayAgree(kind, claim, other)))
                    .findFirst()
                    .ifPresentOrElse(side -> side.add(claim), () -> sides.add(new ArrayList<>(List.of(claim))));
        }
        return new Dispute(
                kind,
                title(ordered.getFirst()),
                sides.stream().map(Side::new).toList(),
                group.stream().mapToDouble(Conflict::confidence).max().orElseThrow(),
                group.stream().map(Conflict::reason).distinct().toList());
    }

    /// Whether numbers or dates let both stand on one side.
    private static boolean mayAgree(DisputeKind kind, Claim one, Claim other) {
        return switch (kind) {
            case FIGURE ->
                one.measures().stream()
                        .anyMatch(a -> other.measures().stream()
                                .anyMatch(b -> a.dimension().equals(b.dimension()) && !a.apart(b)));
            case DATE ->
                one.moments().stream().anyMatch(a -> other.moments().stream().anyMatch(b -> !a.incompatible(b)));
            case DENIAL, REVERSAL, AUTHOR -> true;
        };
    }

    private static String title(Claim claim) {
        String words = claim.words().replaceAll("\\s+", " ").strip();
        words = words.startsWith("that ") ? words.substring("that ".length()) : words;
        if (words.length() <= MOST_TITLE) {
            return words;
        }
        int end = words.lastIndexOf(' ', MOST_TITLE);
        return words.substring(0, end < 0 ? MOST_TITLE : end) + " …";
    }
}
