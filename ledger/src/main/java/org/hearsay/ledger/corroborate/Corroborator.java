package org.hearsay.ledger.corroborate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.ledger.Folding;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimIndex;
import org.hearsay.ledger.claim.Identities;
import org.hearsay.ledger.claim.Likeness;
import org.hearsay.ledger.claim.Origins;
import org.hearsay.ledger.dispute.Conflict;
import org.jspecify.annotations.Nullable;

/// Counts who stands behind a claim. For one thread.
public final class Corroborator {

    private static final double LEAST_WEIGHT = 2.5;
    private static final double LEAST_COVERAGE = 0.45;
    private static final double ENOUGH_COVERAGE = 0.6;
    private static final Comparator<Claim> EARLIEST = comparing(
                    (Claim claim) -> claim.source().published(), nullsFirst(naturalOrder()))
            .thenComparing(claim -> claim.source().article())
            .thenComparing(claim -> claim.passage().start());

    private final Origins origins;
    private final Identities identities;
    private final ClaimIndex index;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /// @param origins which article's text an article carries
    /// @param index may be shared with other finders of the same claims
    public Corroborator(Origins origins, Identities identities, ClaimIndex index) {
        this.index = index;
        this.origins = origins;
        this.identities = identities;
    }

    /// Adds the claims of one article and the conflicts that they brought.
    public void add(List<Claim> added, List<Conflict> brought) {
        index.add(added);
        added.forEach(claim -> claims.put(claim.id(), claim));
        conflicts.addAll(brought);
    }

    /// Who carries a claim; `null` if there is none of this id.
    ///
    /// @param id as in [Claim#id()], or its beginning if no other begins so
    public @Nullable Corroboration of(String id) {
        List<Claim> found = claims.entrySet().stream()
                .filter(claim -> claim.getKey().equals(id) || matches(claim.getKey(), id))
                .map(Map.Entry::getValue)
                .limit(2)
                .toList();
        return found.size() == 1 ? of(found.getFirst()) : null;
    }

    /// `1f6a#s3` is the statement s3 of the one article whose id begins with 1f6a.
    private static boolean matches(String full, String asked) {
        int hash = asked.indexOf('#');
        return hash >= 0
                && full.endsWith(asked.substring(hash))
                && (full.startsWith(asked.substring(0, hash)) || full.startsWith("sha256:" + asked.substring(0, hash)));
    }

    private Corroboration of(Claim claim) {
        List<Claim> carriers = Stream.concat(
                        Stream.of(claim), index.candidates(claim).stream().filter(other -> carries(other, claim)))
                .distinct()
                .sorted(EARLIEST)
                .toList();
        Map<String, Claim> own = new LinkedHashMap<>();
        List<Claim> relays = new ArrayList<>();
        for (Claim carrier : carriers) {
            if (isRelay(carrier, carriers)) {
                relays.add(carrier);
            } else {
                own.putIfAbsent(word(carrier), carrier);
            }
        }
        return new Corroboration(claim, List.copyOf(own.values()), relays, against(carriers));
    }

    private static boolean carries(Claim other, Claim claim) {
        if (other.id().equals(claim.id()) || other.narrated() || other.negative() != claim.negative()) {
            return false;
        }
        Likeness alike = Likeness.of(other, claim);
        return !alike.namesApart()
                && alike.weight() >= LEAST_WEIGHT
                && alike.most() >= ENOUGH_COVERAGE
                && alike.least() >= LEAST_COVERAGE
                && claim.measures().stream()
                        .noneMatch(one -> other.measures().stream()
                                .anyMatch(two -> one.dimension().equals(two.dimension()) && one.apart(two)));
    }

    /// Whether it names the outlet of another as the one who passed it on, or its article carries another's text.
    private boolean isRelay(Claim carrier, List<Claim> carriers) {
        String article = carrier.source().article();
        return !origins.of(article).equals(article)
                || carriers.stream()
                        .filter(other -> !other.isIn(carrier))
                        .map(other -> other.source().outlet())
                        .anyMatch(outlet -> outlet != null && names(carrier, outlet));
    }

    private static boolean names(Claim carrier, String outlet) {
        String wanted = Folding.fold(outlet).replaceFirst("^the ", "");
        return Stream.concat(
                        carrier.via().stream(),
                        Stream.ofNullable(carrier.speaker().name()))
                .anyMatch(name -> (" " + Folding.fold(name) + " ").contains(" " + wanted + " "));
    }

    /// What counts as one word: one speaker known across articles, or else one article's.
    private String word(Claim carrier) {
        String identity = identities.of(carrier.speaker(), carrier.source());
        return identity.isEmpty()
                ? carrier.source().article() + " " + carrier.speaker().name()
                : identity;
    }

    private List<Claim> against(List<Claim> carriers) {
        List<String> ids = carriers.stream().map(Claim::id).toList();
        return conflicts.stream()
                .flatMap(conflict -> ids.contains(conflict.first().id())
                        ? Stream.of(conflict.second())
                        : ids.contains(conflict.second().id()) ? Stream.of(conflict.first()) : Stream.empty())
                .filter(claim -> !ids.contains(claim.id()))
                .distinct()
                .sorted(EARLIEST)
                .toList();
    }
}
