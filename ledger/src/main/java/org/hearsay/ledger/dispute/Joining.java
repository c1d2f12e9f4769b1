package org.hearsay.ledger.dispute;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
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
            List<Conflict> alike =
                    conflicts.stream().filter(conflict -> conflict.kind() == kind).toList();
            groups(alike).forEach(group -> disputes.add(dispute(kind, group)));
        }
        disputes.sort(comparingDouble(Dispute::confidence).reversed());
        return List.copyOf(disputes);
    }

    private static List<List<Conflict>> groups(List<Conflict> conflicts) {
        Map<String, List<Conflict>> byClaim = new LinkedHashMap<>();
        for (Conflict conflict : conflicts) {
            byClaim.computeIfAbsent(conflict.first().id(), id -> new ArrayList<>()).add(conflict);
            byClaim.computeIfAbsent(conflict.second().id(), id -> new ArrayList<>()).add(conflict);
        }
        Set<Conflict> seen = new LinkedHashSet<>();
        List<List<Conflict>> groups = new ArrayList<>();
        for (Conflict start : conflicts) {
            if (!seen.add(start)) {
                continue;
            }
            List<Conflict> group = new ArrayList<>();
            Deque<Conflict> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                Conflict conflict = open.remove();
                group.add(conflict);
                for (Claim claim : List.of(conflict.first(), conflict.second())) {
                    byClaim.get(claim.id()).stream().filter(seen::add).forEach(open::add);
                }
            }
            groups.add(group);
        }
        return groups;
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
                    .filter(side -> side.stream().noneMatch(other -> foes.contains(other.id())))
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
