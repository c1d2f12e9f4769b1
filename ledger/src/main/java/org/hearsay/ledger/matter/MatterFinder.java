package org.hearsay.ledger.matter;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.ledger.dispute.Conflict;

/// Groups claims by the question they speak to, as they come. For one thread.
///
/// An addition takes time in proportion to the article, not to what was added before.
public final class MatterFinder {

    private static final double LEAST_WEIGHT = 2.5;
    private static final double LEAST_COVERAGE = 0.35;
    private static final double ENOUGH_COVERAGE = 0.6;
    /// A claim is compared with this many of those most like it.
    private static final int MOST_COMPARED = 20;

    private static final int MOST_WORDS = 6;
    private static final int MOST_TITLE = 90;
    private static final Comparator<Claim> EARLIEST = comparing(
                    (Claim claim) -> claim.source().published(), nullsFirst(naturalOrder()))
            .thenComparing(claim -> claim.source().article())
            .thenComparing(claim -> claim.passage().start());

    private final ClaimIndex index;
    private final Set<String> joining = new HashSet<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, Matter.Member> members = new HashMap<>();

    public MatterFinder() {
        this(new ClaimIndex());
    }

    /// @param index may be shared with other finders of the same claims
    public MatterFinder(ClaimIndex index) {
        this.index = index;
    }

    /// Adds the claims of one article and the conflicts that they brought.
    public void add(List<Claim> claims, List<Conflict> conflicts) {
        index.add(claims);
        for (Claim claim : claims) {
            String id = claim.id();
            members.put(id, new Matter.Member(claim, List.of()));
            groups.put(id, id);
            if (claim.complete() && claim.notions().size() > 1) {
                join(id, claim);
                joining.add(id);
            }
        }
        for (Conflict conflict : conflicts) {
            unite(conflict.first().id(), conflict.second().id());
        }
    }

    /// All groups of two claims or more, the largest first.
    public List<Matter> matters() {
        Map<String, List<Matter.Member>> byGroup = new LinkedHashMap<>();
        for (String id : List.copyOf(groups.keySet())) {
            Matter.Member member = members.get(id);
            if (member != null) {
                byGroup.computeIfAbsent(root(id), key -> new ArrayList<>()).add(member);
            }
        }
        return byGroup.values().stream()
                .filter(group -> group.size() > 1)
                .map(MatterFinder::matter)
                .sorted(comparing((Matter matter) -> matter.members().size())
                        .reversed()
                        .thenComparing(Matter::id))
                .toList();
    }

    private void join(String id, Claim claim) {
        Claim best = null;
        Likeness most = null;
        List<Claim> others = index.candidates(claim).stream()
                .filter(other -> joining.contains(other.id()))
                .limit(MOST_COMPARED)
                .toList();
        for (Claim other : others) {
            Likeness alike = Likeness.of(claim, other);
            if (sameQuestion(claim, other, alike) && (most == null || alike.weight() > most.weight())) {
                best = other;
                most = alike;
            }
        }
        if (best != null && most != null) {
            members.put(id, new Matter.Member(claim, words(most)));
            unite(root(best.id()), id);
        }
    }

    private static boolean sameQuestion(Claim claim, Claim other, Likeness alike) {
        return !alike.namesApart()
                && !Likeness.sortsApart(claim, other)
                && alike.weight() >= LEAST_WEIGHT
                && alike.most() >= ENOUGH_COVERAGE
                && alike.least() >= LEAST_COVERAGE;
    }

    private static List<String> words(Likeness alike) {
        return alike.shared().stream()
                .map(pair -> pair.first().word())
                .limit(MOST_WORDS)
                .toList();
    }

    private void unite(String one, String other) {
        String first = root(one);
        String second = root(other);
        if (!first.equals(second)) {
            groups.put(second, first);
        }
    }

    private String root(String id) {
        String parent = groups.get(id);
        while (parent != null && !parent.equals(id)) {
            id = parent;
            parent = groups.get(id);
        }
        return parent == null ? id : parent;
    }

    private static Matter matter(List<Matter.Member> group) {
        List<Matter.Member> ordered =
                group.stream().sorted(comparing(Matter.Member::claim, EARLIEST)).toList();
        Claim first = ordered.getFirst().claim();
        return new Matter(first.id(), title(ordered), ordered);
    }

    /// The shortest claim that names what most of the others speak of, in its own words.
    private static String title(List<Matter.Member> members) {
        Claim best = members.stream()
                .map(Matter.Member::claim)
                .filter(claim -> claim.complete() && claim.attributed() && !claim.negative())
                .filter(claim -> claim.notions().size() > 2 && !claim.words().contains("…"))
                .min(comparing((Claim claim) -> claim.words().length()))
                .orElse(members.getFirst().claim());
        return shortened(best.words());
    }

    private static String shortened(String text) {
        String words = text.replaceAll("\\s+", " ").strip();
        words = words.startsWith("that ") ? words.substring("that ".length()) : words;
        if (words.length() <= MOST_TITLE) {
            return words;
        }
        int end = words.lastIndexOf(' ', MOST_TITLE);
        return words.substring(0, end < 0 ? MOST_TITLE : end) + " …";
    }
}
