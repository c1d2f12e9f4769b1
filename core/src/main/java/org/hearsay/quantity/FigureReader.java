package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;

/// Finds the figures of an English text. One reader may be shared by all threads.
public final class FigureReader {

    private final Lexicon lexicon = new Lexicon();
    private final NounPhrases nouns = new NounPhrases();
    private final Quantified quantified = new Quantified(nouns);
    private final SentenceReader sentences = new SentenceReader(lexicon, nouns);

    /// All figures of `text`, durations and ages included, in text order.
    public List<Figure> read(String text) {
        return read(text, List.of());
    }

    /// The figures of `text` outside its time expressions, in text order.
    public List<Figure> read(String text, List<Span> times) {
        List<Figure> figures = new ArrayList<>();
        Sentences cut = new Sentences(text, new Scanner(text, lexicon::classes, lexicon.letterPrefixes()));
        for (Sentence sentence = cut.next(); !sentence.isEmpty(); sentence = cut.next()) {
            for (Draft draft : sentences.read(sentence)) {
                Passage of = quantified.read(sentence, draft);
                figures.add(new Figure("f" + (figures.size() + 1), sentence.passage(draft.first(), draft.end()), draft.relation(), draft.amount(), draft.unit(), of, null, null, null));
            }
        }
        return figures;
    }
}
