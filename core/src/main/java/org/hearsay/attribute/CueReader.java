package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Reads act, certainty and negation from the words of a cue and the beginning of its content.
final class CueReader {

    /// What the words tell.
    record Reading(Act act, boolean negated, Certainty certainty) {}

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "never",
            "no",
            "neither",
            "nor",
            "without",
            "cannot",
            "hardly",
            "refuse",
            "refuses",
            "refused",
            "refusing",
            "decline",
            "declines",
            "declined",
            "declining",
            "fail",
            "fails",
            "failed",
            "failing",
            "stopped",
            "unable",
            "none");

    private static final int OPENING_WORDS = 8;
    private static final Set<String> CONNECTIVES =
            Set.of("that", "whether", "if", "they", "he", "she", "it", "we", "i", "to");
    private static final Set<String> FUTURE =
            Set.of("will", "would", "shall", "'ll", "they'll", "we'll", "i'll", "he'll", "she'll", "it'll");
    private static final Set<String> HARM = Set.of(
            "attack",
            "attacks",
            "strike",
            "strikes",
            "retaliate",
            "retaliation",
            "punish",
            "revenge",
            "destroy",
            "kill",
            "sue",
            "boycott",
            "sanction",
            "sanctions",
            "bomb",
            "invade",
            "consequences",
            "resist",
            "fight");

    private final Lexicon lexicon;

    CueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param cue empty if punctuation alone marks the attribution
    /// @param content the words attributed
    Reading read(List<Word> cue, List<Word> content) {
        Cue found = strongest(cue);
        boolean negated = cue.stream().anyMatch(CueReader::negates);
        Cue base = found == null ? Cue.PLAIN : found;
        Act act = base.act() == Act.ASSERT ? fromContent(content) : base.act();
        return new Reading(act, negated, certainty(base, cue, content));
    }

    /// The first entry that does more than assert, else the first.
    private @Nullable Cue strongest(List<Word> cue) {
        Cue first = null;
        for (int i = 0; i < cue.size(); i++) {
            Cue known = knownAt(cue, i);
            if (known != null && known.act() != Act.ASSERT) {
                return known;
            }
            first = first == null ? known : first;
        }
        return first;
    }

    private @Nullable Cue knownAt(List<Word> cue, int at) {
        Phrases.Hit<Cue> hit = lexicon.cues.at(cue, at);
        if (hit != null) {
            return hit.value();
        }
        Phrases.Hit<Lexicon.Unsourced> unsourced = lexicon.unsourced.at(cue, at);
        return unsourced == null ? null : unsourced.value().cue();
    }

    private static boolean negates(Word word) {
        return NEGATIONS.contains(word.lower()) || word.lower().endsWith("n't");
    }

    /// `they will increase their attacks`: what the speaker says of his own doings is a promise, or a threat.
    private static Act fromContent(List<Word> content) {
        int at = 0;
        while (at < content.size()
                && at < 3
                && CONNECTIVES.contains(content.get(at).lower())) {
            at++;
        }
        boolean own = at > 0
                && !content.get(at - 1).is("that")
                && !content.get(at - 1).is("it")
                && !content.get(at - 1).is("to");
        boolean future = at < content.size() && FUTURE.contains(content.get(at).lower());
        if (!own || !future) {
            return deniesOrDemands(content);
        }
        if (says(content, "nothing", "less")) {
            return Act.DEMAND;
        }
        return content.stream().anyMatch(word -> HARM.contains(word.lower())) ? Act.THREATEN : Act.PROMISE;
    }

    /// `that no troops are present` denies, `that they must leave` demands.
    private static Act deniesOrDemands(List<Word> content) {
        List<Word> opening = content.subList(0, Math.min(content.size(), OPENING_WORDS));
        int first = !opening.isEmpty() && opening.getFirst().is("that") ? 1 : 0;
        boolean none = first < opening.size()
                && (opening.get(first).is("no") || opening.get(first).is("none"));
        boolean thereIsNone = first + 2 < opening.size()
                && opening.get(first).is("there")
                && opening.get(first + 2).is("no");
        if (none || thereIsNone) {
            return Act.DENY;
        }
        return opening.stream().anyMatch(word -> word.is("must")) || says(opening, "nothing", "less")
                ? Act.DEMAND
                : Act.ASSERT;
    }

    private static boolean says(List<Word> words, String one, String next) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).is(one) && words.get(i).is(next)) {
                return true;
            }
        }
        return false;
    }

    private Certainty certainty(Cue base, List<Word> cue, List<Word> content) {
        Certainty certainty = base.certainty();
        List<Word> opening = content.subList(0, Math.min(content.size(), OPENING_WORDS));
        for (List<Word> words : List.of(cue, opening)) {
            for (int i = 0; i < words.size(); i++) {
                Phrases.Hit<Certainty> hedge = lexicon.hedges.at(words, i);
                if (hedge != null && !isMonth(hedge, words, i) && hedge.value().ordinal() > certainty.ordinal()) {
                    certainty = hedge.value();
                }
            }
        }
        return certainty;
    }

    /// `May` with a capital is no modal.
    private static boolean isMonth(Phrases.Hit<Certainty> hedge, List<Word> words, int at) {
        return hedge.to() == at + 1 && words.get(at).is("may") && words.get(at).capitalised();
    }
}
