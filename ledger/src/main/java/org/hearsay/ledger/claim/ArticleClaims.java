package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final int MOST_NOTIONS_OF_A_CONTRAST = 4;

    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "won't", "wouldn't", "'ll");
    private static final Set<String> CLAUSE_ENDS = Set.of(
            ",", ";", ":", "—", "–", "(", ")", "\"", "“", "”", ".", "?", "!", "and", "but", "who", "which", "while",
            "when", "that", "since", "because");
    private static final Set<String> FRONTS = Set.of("in", "at", "near", "around");
    private static final Set<String> COMING = Set.of("is", "are", "was", "were");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "provided", "may", "might", "could", "should", "ought", "perhaps");

    private final Record record;
    private final Article article;
    private final Source source;
    private final Prose prose;
    private final Vocabulary vocabulary;
    private final Measures measures;
    private final WordSigns signs;
    private final Moments moments;
    private final boolean[] inTime;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Set<String> headline;
    private final Marks marks;
    private final Map<Integer, Map<String, Notion>> bySentence = new HashMap<>();

    ArticleClaims(Record record, Vocabulary vocabulary, Measures measures, Phrasebook phrases) {
        this.record = record;
        this.article = record.article();
        this.source = Source.of(article);
        this.prose = Prose.of(article.text());
        this.vocabulary = vocabulary;
        this.measures = measures;
        this.signs = new WordSigns(prose, vocabulary);
        this.moments = new Moments(prose, record);
        this.inTime = new boolean[prose.words().size()];
        record.times().forEach(time -> mark(time.span()));
        record.figures().forEach(figure -> figures.put(figure.id(), figure));
        record.figures().forEach(this::markNumber);
        this.headline = keysOfHeadline();
        this.marks = new Marks(prose, phrases);
    }

    List<Claim> said() {
        List<Claim> claims = new ArrayList<>();
        for (Statement statement : record.statements()) {
            Passage own = own(statement);
            List<Figure> held = record.figures().stream()
                    .filter(figure -> statement.id().equals(figure.statement()))
                    .toList();
            claims.add(claim(
                    statement.id(),
                    statement.speaker(),
                    statement.via().stream().map(Relay::name).toList(),
                    holder(statement),
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
            Passage left = minus(
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
        Map<String, Notion> notions = notions(passage);
        front(place, passage).forEach(notions::putIfAbsent);
        boolean denies = act == Act.DENY && !negated && !signsAny(passage) && !idiom(passage) && !negatesBefore(cue);
        boolean rebuts = marks.rebuts(act, words(passage));
        if (rebuts) {
            Passage question = asked(place, passage);
            Map<String, Notion> asked = question == null ? Map.of() : notions(question);
            boolean tells = asked.size() >= LEAST_NOTIONS;
            notions = tells ? asked : notions;
            denies |= tells;
            rebuts = !tells;
        }
        List<Measure> held = new ArrayList<>(
                figuresHeld.stream().map(figure -> measure(figure, passage)).toList());
        held.addAll(lengths(passage));
        Marks.Challenge challenge = marks.challenge(number);
        Claim whole = new Claim(
                source,
                vocabulary.once(unit),
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
                cue == null ? "" : vocabulary.once(cue.in(article.text()).toLowerCase(Locale.ROOT)),
                denies || notions.values().stream().anyMatch(Notion::denied),
                !marks.proposal(act, words(passage)) && !marks.othersView(words(passage)),
                act == Act.DENY ? rebuts || !marks.names(words(passage)) : marks.clause(words(passage)),
                denies,
                rebuts,
                challenge == null ? null : challenge.phrase(),
                challenge != null && challenge.echoes(),
                marks.contrast(number, this::tells),
                challenges,
                outlook(passage, act),
                notions,
                self(speaker),
                context(number, speaker),
                held,
                moments.in(passage),
                List.of());
        return withParts(whole);
    }

    /// The place that opens the sentence belongs to what is said after it: `In Quill, the mayor said, 40 houses
    /// burned`.
    private Map<String, Notion> front(Span sentence, Passage own) {
        List<Word> words = prose.words(sentence);
        if (words.size() < 2
                || !FRONTS.contains(words.getFirst().lower())
                || own.contains(words.get(1).span())) {
            return Map.of();
        }
        int end = 1;
        while (end < words.size() && words.get(end).capitalised()) {
            end++;
        }
        return end == 1
                ? Map.of()
                : notions(Passage.of(words.get(1).start(), words.get(end - 1).end()));
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
            Map<String, Notion> own = notions(clause);
            if (own.size() > 1) {
                parts.add(whole.part(
                        clause,
                        clause.in(article.text()),
                        whole.complete() && (whole.denies() || marks.finite(words(clause))),
                        around,
                        outlook(clause, whole.act()),
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
        return words(passage).stream()
                .anyMatch(at ->
                        prose.words().get(at).is("no") || prose.words().get(at).is("not"));
    }

    private boolean negatesBefore(@Nullable Passage cue) {
        return cue != null && signsAny(cue);
    }

    private boolean signsAny(Passage passage) {
        return words(passage).stream().anyMatch(signs::negator);
    }

    /// A time beside the words, as in `said on Wednesday`, is not that of the figure.
    private Measure measure(Figure figure, Passage passage) {
        Passage when = figure.asOf();
        return measures.of(
                figure,
                article.text(),
                clause(figure.passage()),
                when != null && passage.contains(when.hull()) ? moments.at(when) : null);
    }

    /// Keys of the words around, up to the next comma, `and` or `who`.
    private Set<String> clause(Passage figure) {
        int first = prose.wordAt(figure.start());
        int last = prose.wordAt(figure.end()) - 1;
        while (first > 0 && !CLAUSE_ENDS.contains(prose.words().get(first - 1).lower())) {
            first--;
        }
        while (last + 1 < prose.words().size()
                && !CLAUSE_ENDS.contains(prose.words().get(last + 1).lower())) {
            last++;
        }
        return last < first
                ? Set.of()
                : notions(Passage.of(
                                prose.words().get(first).start(),
                                prose.words().get(last).end()))
                        .keySet();
    }

    private List<Measure> lengths(Passage passage) {
        return record.times().stream()
                .filter(time -> passage.contains(time.span()))
                .map(time -> measures.length(time, article.text(), marks.lasts(time.span())))
                .filter(measure -> measure != null)
                .toList();
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
        Passage left = minus(Passage.of(sentence), taken);
        int from = left == null ? -1 : marks.askedFrom(words(left));
        return left == null || from < 0 ? null : minus(left, List.of(new Span(left.start(), from)));
    }

    /// The number of a figure and a unit of measure are no notions, but what is counted is.
    private void markNumber(Figure figure) {
        String counted = figure.unit() != null && measures.counts(figure.unit())
                ? figure.unit().surface()
                : "";
        for (int at : words(figure.passage())) {
            inTime[at] |= !counted.contains(prose.words().get(at).text());
        }
    }

    private Outlook outlook(Passage passage, Act act) {
        boolean future = act == Act.PROMISE || act == Act.THREATEN || act == Act.PREDICT || act == Act.DEMAND;
        String before = "";
        for (int at : words(passage)) {
            String lower = prose.words().get(at).lower();
            if (CONDITIONS.contains(lower) && !inTime[at] && !isMonth(at)) {
                return Outlook.CONDITIONAL;
            }
            future |=
                    FUTURE.contains(lower) || lower.endsWith("'ll") || (lower.equals("to") && COMING.contains(before));
            before = lower;
        }
        return future ? Outlook.FUTURE : Outlook.FACT;
    }

    /// `May` is a month, `may` is not.
    private boolean isMonth(int at) {
        return prose.words().get(at).text().equals("May");
    }

    /// The words of a statement without those of statements inside.
    private Passage own(Statement statement) {
        List<Span> inner = record.statements().stream()
                .filter(other -> isInside(other, statement) && isAnothers(other, statement))
                .flatMap(other -> other.content().spans().stream())
                .toList();
        Passage left = minus(statement.content(), inner);
        return left == null ? statement.content() : left;
    }

    /// A statement inside that the same speaker makes, or somebody's thought, is still what the outer one says.
    private static boolean isAnothers(Statement inner, Statement outer) {
        boolean same = inner.speaker().name() != null
                && inner.speaker().name().equals(outer.speaker().name());
        return !same && inner.act() != Act.BELIEVE && inner.speaker().kind() != SpeakerKind.UNKNOWN;
    }

    private @Nullable String holder(Statement statement) {
        Statement holder = null;
        for (Statement other : record.statements()) {
            boolean nearer = holder == null
                    || other.content().hull().length() < holder.content().hull().length();
            if (isInside(statement, other) && nearer) {
                holder = other;
            }
        }
        return holder == null ? null : holder.id();
    }

    private static boolean isInside(Statement inner, Statement outer) {
        return inner != outer
                && outer.content().contains(inner.content().hull())
                && outer.content().hull().length() > inner.content().hull().length();
    }

    private static @Nullable Passage minus(Passage passage, List<Span> taken) {
        List<Span> left = new ArrayList<>(passage.spans());
        for (Span span : taken) {
            List<Span> next = new ArrayList<>();
            for (Span part : left) {
                if (!part.overlaps(span)) {
                    next.add(part);
                    continue;
                }
                if (part.start() < span.start()) {
                    next.add(new Span(part.start(), span.start()));
                }
                if (span.end() < part.end()) {
                    next.add(new Span(span.end(), part.end()));
                }
            }
            left = next;
        }
        return left.isEmpty() ? null : Passage.union(left);
    }

    private Map<String, Notion> notions(Passage passage) {
        Map<String, Notion> notions = new LinkedHashMap<>();
        for (int at : words(passage)) {
            Word word = prose.words().get(at);
            if (tells(at, word)) {
                Notion notion = vocabulary.notion(word.text(), word.stem(), signs.name(at), signs.denied(at));
                notions.merge(notion.key(), notion, (first, next) -> next.denied() ? next : first);
            }
        }
        return notions;
    }

    /// Whether a sentence says more than that others say otherwise.
    private boolean tells(int sentence) {
        return bySentence
                        .computeIfAbsent(
                                sentence,
                                at -> notions(Passage.of(prose.sentences().get(at))))
                        .values()
                        .stream()
                        .filter(notion -> !notion.name() && notion.weight() >= 1)
                        .count()
                > MOST_NOTIONS_OF_A_CONTRAST;
    }

    private boolean tells(int at, Word word) {
        return word.lexical()
                && !inTime[at]
                && !signs.negator(at)
                && !Character.isDigit(word.text().charAt(0))
                && !vocabulary.stops(word.lower())
                && !vocabulary.stops(word.stem());
    }

    private Set<String> self(Speaker speaker) {
        Set<String> keys = new HashSet<>();
        addKeys(speaker.name(), keys);
        addKeys(speaker.description(), keys);
        return keys;
    }

    private Set<String> context(int number, Speaker speaker) {
        Set<String> keys = new HashSet<>(headline);
        for (int i = Math.max(0, number - 1); i <= number; i++) {
            keys.addAll(bySentence
                    .computeIfAbsent(
                            i, at -> notions(Passage.of(prose.sentences().get(at))))
                    .keySet());
        }
        keys.addAll(self(speaker));
        return keys;
    }

    private Set<String> keysOfHeadline() {
        Set<String> keys = new HashSet<>();
        addKeys(article.headline(), keys);
        return keys;
    }

    private void addKeys(@Nullable String phrase, Set<String> keys) {
        if (phrase == null) {
            return;
        }
        for (Word word : Prose.of(phrase).words()) {
            if (word.lexical() && !vocabulary.stops(word.stem())) {
                keys.add(vocabulary.key(word.stem(), word.capitalised()));
                keys.add(vocabulary.key(word.stem(), false));
            }
        }
    }

    private List<Integer> words(Passage passage) {
        List<Integer> found = new ArrayList<>();
        for (Span span : passage.spans()) {
            for (int at = prose.wordAt(span.start());
                    at < prose.words().size() && prose.words().get(at).end() <= span.end();
                    at++) {
                found.add(at);
            }
        }
        return found;
    }

    private void mark(Span span) {
        for (int at : words(Passage.of(span))) {
            inTime[at] = true;
        }
    }
}
