package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// The claims of one article.
final class ArticleClaims {

    /// A remainder of a sentence with less is no claim.
    private static final int LEAST_NOTIONS = 3;

    private static final Set<String> FRONTS = Set.of("in", "at", "near", "around");
    /// After these, what follows says something without a verb: `called the raid needless`.
    private static final Set<String> NAMING = Set.of(
            "call",
            "calls",
            "called",
            "calling",
            "deem",
            "deemed",
            "deems",
            "describe",
            "described",
            "describes",
            "describing");

    private final Record record;
    private final Article article;
    private final Source source;
    private final Prose prose;
    private final WordSigns signs;
    private final ArticleWords words;
    private final Moments moments;
    private final Marks marks;
    private final ArticleMeasures measured;
    private final Outlooks outlooks;
    private final Nesting nesting;

    ArticleClaims(Record record, Vocabulary vocabulary, Measures measures, Phrasebook phrases) {
        this.record = record;
        this.article = record.article();
        this.source = Source.of(article);
        this.prose = Prose.of(article.text());
        this.signs = new WordSigns(prose, vocabulary);
        this.words = new ArticleWords(record, prose, vocabulary, measures, signs);
        this.moments = new Moments(prose, record);
        this.marks = new Marks(prose, phrases, signs);
        this.measured = new ArticleMeasures(record, prose, measures, words, moments, marks);
        this.outlooks = new Outlooks(prose, words);
        this.nesting = new Nesting(record);
    }

    List<Claim> said() {
        List<Claim> claims = new ArrayList<>();
        for (Statement statement : record.statements()) {
            Passage own = nesting.own(statement);
            List<Figure> held = record.figures().stream()
                    .filter(figure -> statement.id().equals(figure.statement()))
                    .toList();
            claims.add(claim(
                    statement.id(),
                    statement.speaker(),
                    statement.via().stream().map(Relay::name).toList(),
                    nesting.holder(statement),
                    own,
                    statement.act(),
                    statement.negated(),
                    statement.cue(),
                    statement.disputes(),
                    held));
        }
        return claims;
    }

    /// The sentences, or what is left of them, that belong to no statement.
    List<Claim> narrated() {
        List<Span> taken = new ArrayList<>();
        for (Statement statement : record.statements()) {
            taken.addAll(statement.content().spans());
            taken.addAll(
                    statement.source() == null ? List.of() : statement.source().spans());
            taken.addAll(statement.cue() == null ? List.of() : statement.cue().spans());
        }
        List<Claim> claims = new ArrayList<>();
        Speaker author = new Speaker(article.outlet(), SpeakerKind.AUTHOR, null, null);
        for (int i = 0; i < prose.sentences().size(); i++) {
            Span sentence = prose.sentences().get(i);
            Passage left = Nesting.minus(
                    Passage.of(sentence),
                    taken.stream().filter(sentence::overlaps).toList());
            if (left == null) {
                continue;
            }
            List<Figure> held = record.figures().stream()
                    .filter(figure -> figure.statement() == null
                            && left.contains(figure.passage().hull()))
                    .toList();
            Claim claim = claim("n" + (i + 1), author, List.of(), null, left, Act.ASSERT, false, null, null, held);
            boolean dated = !claim.moments().isEmpty() && !claim.notions().isEmpty();
            if (dated || claim.notions().size() >= LEAST_NOTIONS) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private Claim claim(
            String unit,
            Speaker speaker,
            List<String> via,
            @Nullable String within,
            Passage passage,
            Act act,
            boolean negated,
            @Nullable Passage cue,
            @Nullable String challenges,
            List<Figure> figuresHeld) {
        int number = prose.sentenceAt(passage.start());
        Span place = prose.sentences().get(number);
        Map<String, Notion> notions = words.notions(passage);
        if (cue != null) {
            stance(cue).forEach(notions::putIfAbsent);
        }
        front(place, passage).forEach(notions::putIfAbsent);
        boolean denies = act == Act.DENY && !negated && !signsAny(passage) && !idiom(passage) && !negatesBefore(cue);
        boolean rebuts = marks.rebuts(act, words.words(passage));
        if (rebuts) {
            Passage question = asked(place, passage);
            Map<String, Notion> asked = question == null ? Map.of() : words.notions(question);
            boolean tells = asked.size() >= LEAST_NOTIONS;
            notions = tells ? asked : notions;
            denies |= tells;
            rebuts = !tells;
        }
        List<Measure> held = new ArrayList<>(
                figuresHeld.stream().map(figure -> measured.of(figure, passage)).toList());
        held.addAll(measured.lengths(passage));
        Marks.Challenge challenge = marks.challenge(number);
        Claim whole = new Claim(
                source,
                words.once(unit),
                speaker,
                via,
                within,
                passage,
                passage.in(article.text()),
                place.in(article.text()),
                place,
                number,
                act,
                negated,
                cue == null ? "" : words.once(cue.in(article.text()).toLowerCase(Locale.ROOT)),
                denies || notions.values().stream().anyMatch(Notion::denied),
                !marks.proposal(act, words.words(passage)) && !marks.othersView(words.words(passage)),
                held(cue, notions)
                        || (act == Act.DENY
                                ? rebuts
                                        || negatesBefore(cue)
                                        || namesADeed(passage)
                                        || !marks.names(words.words(passage))
                                : marks.clause(words.words(passage))),
                denies,
                rebuts,
                challenge == null ? null : challenge.phrase(),
                challenge != null && challenge.echoes(),
                marks.contrast(number, words::tells),
                challenges,
                outlooks.of(passage, act),
                notions,
                words.self(speaker),
                words.context(number, speaker),
                held,
                moments.in(passage),
                List.of());
        return withParts(whole);
    }

    /// What the words of saying themselves tell of the speaker's view: `favours a tram`, `opposed the bill`.
    private Map<String, Notion> stance(Passage cue) {
        Map<String, Notion> found = words.notions(cue);
        found.values().removeIf(notion -> notion.poles().keySet().stream().noneMatch(Notion::isView));
        return found;
    }

    private boolean held(@Nullable Passage cue, Map<String, Notion> notions) {
        return cue != null
                && notions.size() > 1
                && (!stance(cue).isEmpty()
                        || words.words(cue).stream()
                                .anyMatch(at ->
                                        NAMING.contains(prose.words().get(at).lower())));
    }

    /// The place that opens the sentence belongs to what is said after it: `In Quill, the mayor said, 40 houses
    /// burned`.
    private Map<String, Notion> front(Span sentence, Passage own) {
        List<Word> opening = prose.words(sentence);
        if (opening.size() < 2
                || !FRONTS.contains(opening.getFirst().lower())
                || own.contains(opening.get(1).span())) {
            return Map.of();
        }
        int end = 1;
        while (end < opening.size() && opening.get(end).capitalised()) {
            end++;
        }
        return end == 1
                ? Map.of()
                : words.notions(
                        Passage.of(opening.get(1).start(), opening.get(end - 1).end()));
    }

    /// A long claim with its clauses.
    private Claim withParts(Claim whole) {
        List<Passage> clauses = new Clauses(prose).of(whole.passage());
        if (clauses.size() < 2 || whole.rebuts()) {
            return whole;
        }
        Set<String> around = whole.around();
        List<Claim> parts = new ArrayList<>();
        for (Passage clause : clauses) {
            Map<String, Notion> own = words.notions(clause);
            if (own.size() > 1) {
                parts.add(whole.part(
                        clause,
                        clause.in(article.text()),
                        whole.complete() && (whole.denies() || marks.finite(words.words(clause))),
                        around,
                        marks.finite(words.words(clause)) ? outlooks.of(clause, whole.act()) : whole.outlook(),
                        own,
                        whole.measures().stream()
                                .filter(measure ->
                                        clause.overlaps(measure.figure().passage()))
                                .toList(),
                        moments.in(clause)));
            }
        }
        return parts.size() < 2 ? whole : whole.withParts(parts);
    }

    /// `no more than 1,000` makes the reader take a statement for a denial; its words are none.
    private boolean idiom(Passage passage) {
        return words.words(passage).stream()
                .anyMatch(at ->
                        prose.words().get(at).is("no") || prose.words().get(at).is("not"));
    }

    /// Whether the words name what was done or not done, and not only its sort: `a devaluation of the crown`, not
    /// `wrongdoing`.
    private boolean namesADeed(Passage passage) {
        List<Notion> notions = List.copyOf(words.notions(passage).values());
        return notions.size() >= 2
                && WordNet.ENGLISH.roots().containsKey(notions.getFirst().word().toLowerCase(Locale.ROOT))
                && notions.stream().skip(1).anyMatch(notion -> notion.weight() >= 1);
    }

    private boolean negatesBefore(@Nullable Passage cue) {
        return cue != null && signsAny(cue);
    }

    private boolean signsAny(Passage passage) {
        return words.words(passage).stream().anyMatch(signs::negator);
    }

    /// What stands in the same sentence outside all statements: `Asked about a report that …`.
    private @Nullable Passage asked(Span sentence, Passage passage) {
        List<Span> taken = new ArrayList<>(passage.spans());
        record.statements().stream()
                .filter(statement -> statement.content().overlaps(sentence))
                .forEach(statement -> {
                    taken.addAll(statement.content().spans());
                    taken.addAll(
                            statement.source() == null
                                    ? List.of()
                                    : statement.source().spans());
                    taken.addAll(
                            statement.cue() == null
                                    ? List.of()
                                    : statement.cue().spans());
                });
        Passage left = Nesting.minus(Passage.of(sentence), taken);
        int from = left == null ? -1 : marks.askedFrom(words.words(left));
        return left == null || from < 0 ? null : Nesting.minus(left, List.of(new Span(left.start(), from)));
    }
}
