package org.hearsay.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// The word lists of this package, read once. Immutable, shared by all threads.
final class Lexicon {

    /// What an unsourced phrase is by its grammar.
    enum Frame {
        /// `reportedly`
        ADVERB,
        /// `reports of`
        FRAME,
        /// `believed`, after a form of be
        PARTICIPLE
    }

    record Unsourced(Frame frame, Cue cue) {}

    private static final Lexicon SHARED = new Lexicon();

    /// Words and phrases that mark an attribution.
    final Phrases<Cue> cues;

    /// Words by which an article reports a claim of nobody.
    final Phrases<Unsourced> unsourced;

    /// Head nouns of source phrases, singular and plural.
    final Phrases<Head> heads;

    /// Any name of a state or its capital, adjective or demonym, to the state's display name.
    final Phrases<String> places;

    /// Places that speak for an organisation.
    final Phrases<String> metonyms;

    /// Given names whose gender is nearly unambiguous.
    final Map<String, Gender> givenNames;

    /// News outlets and agencies, in lower case without `the`.
    final Phrases<Boolean> outlets;

    /// Words that introduce a reason for keeping a source unnamed.
    final Phrases<Boolean> anonymity;

    /// Words that lower the certainty of a content.
    final Phrases<Certainty> hedges;

    /// The author's own words that call a claim into question.
    final Phrases<Act> challenges;

    private Lexicon() {
        cues = new Phrases<>(readCues());
        unsourced = new Phrases<>(readUnsourced());
        heads = new Phrases<>(readHeads());
        places = new Phrases<>(readPlaces());
        metonyms = new Phrases<>(readPairs("metonyms.tsv"));
        givenNames = readGivenNames();
        outlets = new Phrases<>(readSet("outlets.txt"));
        anonymity = new Phrases<>(readSet("anonymity.tsv"));
        Map<String, Certainty> certainties = new HashMap<>();
        Sheet.load("hedges.tsv").rows().forEach(row -> certainties.put(row.column(0), certainty(row.column(1))));
        hedges = new Phrases<>(certainties);
        Map<String, Act> acts = new HashMap<>();
        Sheet.load("challenges.tsv").rows().forEach(row -> acts.put(key(row.column(0)), act(row.column(1))));
        challenges = new Phrases<>(acts);
    }

    static Lexicon shared() {
        return SHARED;
    }

    private static Map<String, Cue> readCues() {
        Map<String, Cue> cues = new HashMap<>();
        for (Sheet.Row row : Sheet.load("cues.tsv").rows()) {
            Cue cue = new Cue(act(row.column(1)), certainty(row.column(2)));
            Set<String> forms = new HashSet<>(row.list(0));
            forms.addAll(Inflection.verbForms(row.list(0).getFirst()));
            forms.forEach(form -> cues.putIfAbsent(key(form), cue));
        }
        return cues;
    }

    private static Map<String, Unsourced> readUnsourced() {
        Map<String, Unsourced> phrases = new HashMap<>();
        for (Sheet.Row row : Sheet.load("unsourced.tsv").rows()) {
            Frame frame = Frame.valueOf(row.column(1).toUpperCase(Locale.ROOT));
            phrases.put(
                    key(row.column(0)), new Unsourced(frame, new Cue(act(row.column(2)), certainty(row.column(3)))));
        }
        return phrases;
    }

    private static Map<String, Head> readHeads() {
        Map<String, Head> heads = new HashMap<>();
        Map<String, Head> plurals = new HashMap<>();
        for (Sheet.Row row : Sheet.load("heads.tsv").rows()) {
            String noun = key(row.list(0).getFirst());
            Head.Class kind = Head.Class.valueOf(row.column(1).toUpperCase(Locale.ROOT));
            heads.putIfAbsent(noun, new Head(noun, kind, false));
            String plural = row.list(0).size() > 1 ? key(row.list(0).get(1)) : Inflection.nounPlural(noun);
            plurals.putIfAbsent(plural, new Head(noun, kind, true));
        }
        // A plural with a line of its own (`critics`) goes before the one made from its singular.
        plurals.forEach(heads::putIfAbsent);
        return heads;
    }

    private static Map<String, String> readPlaces() {
        Map<String, String> places = new HashMap<>();
        for (Sheet.Row row : Sheet.load("places.tsv").rows()) {
            String name = row.list(0).getFirst();
            for (int column = 0; column < 3; column++) {
                row.list(column).stream()
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> places.putIfAbsent(key(word), name));
            }
        }
        return places;
    }

    private static Map<String, String> readPairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        Sheet.load(name).rows().forEach(row -> row.list(0).forEach(variant -> pairs.put(key(variant), row.column(1))));
        return pairs;
    }

    private static Map<String, Gender> readGivenNames() {
        Map<String, Gender> names = new HashMap<>();
        for (Sheet.Row row : Sheet.load("given-names.tsv").rows()) {
            names.put(key(row.column(0)), row.column(1).equals("f") ? Gender.FEMALE : Gender.MALE);
        }
        return Map.copyOf(names);
    }

    private static Map<String, Boolean> readSet(String name) {
        Map<String, Boolean> set = new HashMap<>();
        Sheet.load(name).rows().forEach(row -> set.put(key(row.column(0)), true));
        return set;
    }

    /// Lower case and straight apostrophes, as [org.hearsay.text.Word#lower()].
    private static String key(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Act act(String name) {
        return Act.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Certainty certainty(String name) {
        return Certainty.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// The state a word belongs to, by name, adjective or capital; `null` for words in small letters, as `us` is none.
    @Nullable
    String stateOf(Word word) {
        return word.capitalised() ? places.get(word.stem()) : null;
    }
}
