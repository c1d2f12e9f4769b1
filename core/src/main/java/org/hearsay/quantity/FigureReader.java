package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.UnitKind;

/// Finds the figures of an English text: what somebody counts or measures, with unit, relation and what is counted.
///
/// Immutable, and safe for all threads; making one reads the tables of this package (some milliseconds). The time and
/// the memory that reading takes grow in proportion to the length of the text, whatever the text is.
public final class FigureReader {

    private static final Set<String> ANCHORS =
            Set.of("ago", "later", "earlier", "before", "after", "last", "past", "next");

    private final Lexicon lexicon;
    private final SentenceReader sentences;
    private final Quantified quantified;
    private final Contests contests;

    /// A reader of English.
    public FigureReader() {
        lexicon = new Lexicon();
        NounPhrases nouns = new NounPhrases();
        sentences = new SentenceReader(lexicon, nouns);
        quantified = new Quantified(nouns);
        contests = new Contests(nouns);
    }

    /// All figures of `text` in text order, durations (`14 months`) and ages included; [Figure#asOf()] and
    /// [Figure#statement()] are null.
    public List<Figure> read(String text) {
        return read(text, List.of());
    }

    /// The figures of `text` that are not part of a time expression, in text order: durations belong to the time stage.
    /// [Figure#statement()] is null.
    ///
    /// @param times the time expressions of `text`, in text order
    /// @throws IndexOutOfBoundsException if one reaches past the end of `text`
    public List<Figure> read(String text, List<Span> times) {
        List<Contests.Found> found = new ArrayList<>();
        Sentences cut = new Sentences(text, new Scanner(text, lexicon::classes, lexicon.letterPrefixes()));
        int number = 0;
        int time = 0;
        for (Sentence sentence = cut.next(); !sentence.isEmpty(); sentence = cut.next()) {
            int end = sentence.at(sentence.size() - 1).end();
            int firstTime = time;
            while (time < times.size() && times.get(time).start() < end) {
                time++;
            }
            for (Figure figure : figures(text, sentence, times.subList(firstTime, time), found.size())) {
                found.add(new Contests.Found(figure, number));
            }
            contests.mark(sentence, number, found);
            number++;
        }
        return found.stream().map(Contests.Found::figure).toList();
    }

    private List<Figure> figures(String text, Sentence sentence, List<Span> times, int before) {
        List<Figure> figures = new ArrayList<>();
        List<Span> points = new ArrayList<>(times);
        for (Draft draft : sentences.read(sentence)) {
            Passage passage = sentence.passage(draft.first(), draft.end());
            List<Span> over = times.stream().filter(passage::overlaps).toList();
            if (over.isEmpty()) {
                String id = "f" + (before + figures.size() + 1);
                Passage of = quantified.read(sentence, draft);
                figures.add(
                        new Figure(id, passage, draft.relation(), draft.amount(), draft.unit(), of, null, null, null));
            } else if (draft.unit() != null && draft.unit().kind() == UnitKind.TIME) {
                points.removeIf(point -> over.contains(point) && !isAnchored(point.in(text)));
            }
        }
        if (points.isEmpty()) {
            return figures;
        }
        return figures.stream()
                .map(figure -> figure.asOf(AsOf.of(text, figure, points, figures)))
                .toList();
    }

    /// `two days ago` is a point in time, `two days` is none.
    private static boolean isAnchored(String time) {
        for (String word : time.split(" ", -1)) {
            if (ANCHORS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
