package org.hearsay.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.identity.Aliases;
import org.hearsay.ledger.identity.Identities;
import org.hearsay.ledger.identity.Identity;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.ledger.identity.Tenures;
import org.hearsay.ledger.identity.Tenures.Named;
import org.hearsay.ledger.identity.Tenures.Tenure;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// Who speaks in these records, by looking at all of them: what [MemoryLedger] answers from.
final class Speakers {

    /// A statement with its naming.
    private record Saying(Said said, Naming naming) {}

    private final UnaryOperator<String> origin;
    private final List<Saying> sayings = new ArrayList<>();
    private final Map<Naming, Long> relayed = new HashMap<>();
    private final Map<Naming, Identity> identities = new HashMap<>();
    private final Map<String, List<Tenure<Identity>>> tenures = new TreeMap<>();

    /// @param records current and corrected, in time
    /// @param origin of an article's text, by the article's id
    Speakers(List<Corrected> records, Corrections corrections, UnaryOperator<String> origin) {
        this.origin = origin;
        records.forEach(this::take);
        Set<Naming> namings = new TreeSet<>(relayed.keySet());
        sayings.forEach(saying -> namings.add(saying.naming()));
        for (Identity identity : corrections.apply(Identities.of(namings))) {
            identity.namings().forEach(naming -> identities.put(naming, identity));
        }
        Map<String, List<Named<Identity>>> named = new HashMap<>();
        for (Saying saying : sayings) {
            String office = Tenures.officeHeldBy(saying.naming());
            LocalDate day = saying.said().published();
            if (office != null && day != null) {
                named.computeIfAbsent(office, key -> new ArrayList<>()).add(new Named<>(day, identityOf(saying)));
            }
        }
        named.forEach((office, holders) -> tenures.put(office, Tenures.of(holders)));
    }

    private void take(Corrected corrected) {
        Record record = corrected.record();
        String id = record.article().id();
        Aliases aliases = Aliases.in(record.article().text());
        for (Statement statement : record.statements()) {
            Naming naming = Naming.of(statement.speaker(), aliases);
            if (naming != null) {
                sayings.add(new Saying(said(corrected, id, statement), naming));
            }
            for (Relay relay : statement.via()) {
                relayed.merge(Naming.of(relay.kind(), relay.name(), null, aliases), 1L, Long::sum);
            }
        }
    }

    private Identity identityOf(Saying saying) {
        return Objects.requireNonNull(identities.get(saying.naming()));
    }

    /// Whose any variant is accepted.
    List<Who> who(Predicate<Naming> accepts) {
        Map<Identity, List<Saying>> bySpeaker = new LinkedHashMap<>();
        new TreeSet<>(identities.keySet())
                .stream().filter(accepts).forEach(naming -> bySpeaker.put(identities.get(naming), new ArrayList<>()));
        for (Saying saying : sayings) {
            List<Saying> own = bySpeaker.get(identityOf(saying));
            if (own != null) {
                own.add(saying);
            }
        }
        return bySpeaker.entrySet().stream()
                .map(entry -> who(entry.getKey(), entry.getValue()))
                .sorted(Who.MOST_FIRST)
                .toList();
    }

    private Who who(Identity identity, List<Saying> own) {
        List<Who.Variant> variants = identity.namings().stream()
                .map(naming -> new Who.Variant(
                        naming,
                        own.stream()
                                .filter(saying -> saying.naming().equals(naming))
                                .count()))
                .toList();
        long passedOn = identity.namings().stream()
                .mapToLong(naming -> relayed.getOrDefault(naming, 0L))
                .sum();
        return Who.of(variants, identity.one(), held(identity), counts(own, passedOn));
    }

    private Who.Counts counts(List<Saying> own, long passedOn) {
        Map<String, Long> byArticle =
                own.stream().collect(groupingBy(saying -> saying.said().article(), counting()));
        Map<String, Long> byOrigin = new HashMap<>();
        byArticle.forEach((article, statements) -> byOrigin.merge(origin.apply(article), statements, Math::max));
        return new Who.Counts(
                byOrigin.values().stream().mapToLong(Long::longValue).sum(),
                byOrigin.size(),
                byArticle.size() - byOrigin.size(),
                own.stream()
                        .map(saying -> saying.said().outlet())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                passedOn);
    }

    private List<Who.Held> held(Identity identity) {
        List<Who.Held> held = new ArrayList<>();
        tenures.forEach((office, all) -> all.stream()
                .filter(tenure -> tenure.holder().equals(identity))
                .forEach(tenure -> held.add(new Who.Held(Tenures.title(office), tenure.from(), tenure.to()))));
        held.sort(comparing(Who.Held::from).thenComparing(Who.Held::office));
        return held;
    }

    /// All that a speaker said, and what the office said that the speaker held on that day; in the order of records.
    List<Said> said(String code) {
        Identity identity = identities.keySet().stream()
                .filter(naming -> naming.code().equals(code))
                .findFirst()
                .map(identities::get)
                .orElse(null);
        return sayings.stream()
                .filter(saying -> identity != null && (identityOf(saying).equals(identity) || holds(identity, saying)))
                .map(Saying::said)
                .toList();
    }

    private boolean holds(Identity identity, Saying saying) {
        LocalDate day = saying.said().published();
        return saying.naming().kind() == SpeakerKind.OFFICE
                && day != null
                && Identities.blocks(saying.naming()).stream()
                        .flatMap(office -> tenures.getOrDefault(office, List.of()).stream())
                        .anyMatch(tenure -> tenure.holder().equals(identity)
                                && !day.isBefore(tenure.from())
                                && !day.isAfter(tenure.to()));
    }

    /// Those statements of the record that the search asks for.
    Stream<Said> found(Search search, Corrected corrected) {
        Set<Naming> speaking = variants(search.speaker());
        Set<Naming> relaying = variants(search.via());
        Record record = corrected.record();
        Aliases aliases = Aliases.in(record.article().text());
        String id = record.article().id();
        return record.statements().stream()
                .filter(statement ->
                        search.speaker() == null || speaking.contains(Naming.of(statement.speaker(), aliases)))
                .filter(statement -> search.via() == null
                        || statement.via().stream()
                                .anyMatch(relay ->
                                        relaying.contains(Naming.of(relay.kind(), relay.name(), null, aliases))))
                .map(statement -> said(corrected, id, statement))
                .filter(said -> search.accepts(record.article(), said));
    }

    /// Of those who have a name that holds these words.
    private Set<Naming> variants(@Nullable String words) {
        return identities.entrySet().stream()
                .filter(entry -> words != null
                        && Folding.namesMatch(words, entry.getKey().name()))
                .flatMap(entry -> entry.getValue().namings().stream())
                .collect(toSet());
    }

    /// One row for each speaker of these kinds, in [Ledger#speakers]'s order.
    List<SpeakerCount> count(Set<SpeakerKind> kinds) {
        return ranked(kinds, said -> true).stream()
                .map(ranked -> {
                    Who.Counts counts = ranked.counts();
                    return new SpeakerCount(
                            ranked.who().name(),
                            ranked.who().kind(),
                            counts.statements(),
                            counts.articles(),
                            counts.outlets(),
                            counts.copies());
                })
                .toList();
    }

    /// Who is cited most in these articles, none of which is a copy.
    List<Stats.Cited> mostCited(Set<String> articles) {
        return ranked(Stats.CITED, said -> articles.contains(said.article())).stream()
                .limit(Stats.MOST_CITED)
                .map(ranked -> new Stats.Cited(
                        ranked.who().name(),
                        ranked.who().kind(),
                        ranked.counts().statements()))
                .toList();
    }

    private record Ranked(Who who, Who.Counts counts, String firstName, String firstKind) {}

    private List<Ranked> ranked(Set<SpeakerKind> kinds, Predicate<Said> accepts) {
        Map<Identity, List<Saying>> all = new HashMap<>();
        sayings.forEach(saying -> all.computeIfAbsent(identityOf(saying), key -> new ArrayList<>())
                .add(saying));
        List<Ranked> ranked = new ArrayList<>();
        all.forEach((identity, every) -> {
            List<Saying> own = every.stream()
                    .filter(saying -> kinds.contains(saying.naming().kind()) && accepts.test(saying.said()))
                    .toList();
            if (!own.isEmpty()) {
                ranked.add(new Ranked(
                        who(identity, every),
                        counts(own, 0),
                        first(kinds, every, Naming::name),
                        first(kinds, every, naming -> naming.kind().name())));
            }
        });
        ranked.sort(comparing((Ranked one) -> one.counts().statements())
                .reversed()
                .thenComparing(Ranked::firstName)
                .thenComparing(Ranked::firstKind));
        return ranked;
    }

    private static String first(Set<SpeakerKind> kinds, List<Saying> every, Function<Naming, String> part) {
        return every.stream()
                .map(Saying::naming)
                .filter(naming -> kinds.contains(naming.kind()))
                .map(part)
                .min(String::compareTo)
                .orElseThrow();
    }

    /// All statements of a record.
    static Stream<Said> said(Corrected corrected) {
        String id = corrected.record().article().id();
        return corrected.record().statements().stream().map(statement -> said(corrected, id, statement));
    }

    private static Said said(Corrected corrected, String id, Statement statement) {
        return Said.of(
                corrected.record().article(),
                id,
                statement,
                corrected.corrected().getOrDefault(statement.id(), List.of()));
    }
}
