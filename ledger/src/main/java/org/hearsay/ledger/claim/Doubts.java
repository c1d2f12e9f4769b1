package org.hearsay.ledger.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Sentences that, whatever their phrase, set evidence against a claim or say that it could not be checked.
final class Doubts {

    private final Prose prose;
    private final Evidence evidence;
    private final WordSigns signs;

    Doubts(Prose prose, Evidence evidence, WordSigns signs) {
        this.prose = prose;
        this.evidence = evidence;
        this.signs = signs;
    }

    /// @return `null` if the sentence does neither
    Marks.@Nullable Challenge of(Span sentence) {
        Word contrast = first(sentence, evidence.contrasts());
        Word source = first(sentence, evidence.sources());
        Word finding = first(sentence, evidence.findings());
        if (contrast == null && finding != null) {
            contrast = after(sentence, evidence.little(), finding);
        }
        if (contrast != null && source != null && finding != null && source.start() < finding.start()) {
            return new Marks.Challenge(contrast.lower() + " … " + finding.lower(), false);
        }
        int from = prose.wordAt(sentence.start());
        List<Word> words = prose.words(sentence);
        for (int i = 0; i < words.size(); i++) {
            if (evidence.checks().contains(words.get(i).lower()) && signs.denied(from + i)) {
                return new Marks.Challenge("not … " + words.get(i).lower(), false);
            }
        }
        return null;
    }

    /// The word right after `word` if it is one of `words`.
    private @Nullable Word after(Span sentence, Set<String> words, Word word) {
        return prose.words(sentence).stream()
                .filter(next -> next.start() > word.start())
                .findFirst()
                .filter(next -> words.contains(next.lower()))
                .orElse(null);
    }

    private @Nullable Word first(Span sentence, Set<String> words) {
        return prose.words(sentence).stream()
                .filter(word -> words.contains(word.lower()))
                .findFirst()
                .orElse(null);
    }
}
