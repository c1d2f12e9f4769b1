package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.encode.Entity;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// `According to the Courier, citing a senior official, …`: the official speaks, the Courier passes it on.
///
/// The encoder takes the one who cites for the source, and often the cited for the beginning of the content. What is
/// cited
/// may also be a reason (`citing poor health`): only people, bodies and texts count.
final class Citing implements Rule {

    private static final Set<String> CITING = Set.of("citing", "quoting", "cited", "quoted");

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        List<Claim> mended = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Claim after = cited(claim, scene);
            mended.add(after == null ? claim : after);
        }
        return mended;
    }

    private static @Nullable Claim cited(Claim claim, Scene scene) {
        Passage source = claim.source();
        if (source == null || claim.cue() == null || holdsCiting(claim.cue(), scene)) {
            return null;
        }
        int afterSource = scene.prose().wordAt(source.end());
        int afterCue = scene.prose().wordAt(claim.cue().end());
        Span cited = citedFrom(afterSource, scene);
        if (cited == null) {
            cited = citedFrom(afterCue, scene);
        }
        if (cited == null || cited.overlaps(source.hull())) {
            return null;
        }
        Passage content = Spans.without(
                claim.content(),
                new Span(source.end(), cited.end()),
                scene.prose().text());
        if (content == null) {
            return null;
        }
        List<Span> relays = new ArrayList<>(claim.relays());
        relays.add(source.hull());
        return claim.withSource(Passage.of(cited)).withContent(content).withRelays(relays);
    }

    /// `Clinton cited remarks as proof`: to cite is what the source does, and what is cited is content.
    private static boolean holdsCiting(Passage cue, Scene scene) {
        return scene.prose().words(cue.hull()).stream().anyMatch(word -> CITING.contains(word.lower()));
    }

    /// The phrase after `, citing` at word `at`, if it names somebody.
    private static @Nullable Span citedFrom(int at, Scene scene) {
        List<Word> words = scene.words();
        int i = at;
        if (i < words.size() && words.get(i).is(",")) {
            i++;
        }
        if (i < words.size() && (words.get(i).is("which") || words.get(i).is("who"))) {
            i++;
        }
        if (i + 1 >= words.size() || !CITING.contains(words.get(i).lower())) {
            return null;
        }
        int from = i + 1;
        Span sentence = scene.sentenceAt(words.get(from).start());
        int to = from;
        while (to < words.size() && words.get(to).end() <= sentence.end() && !closes(words.get(to))) {
            to++;
        }
        if (to == from) {
            return null;
        }
        Span phrase = new Span(words.get(from).start(), words.get(to - 1).end());
        return namesSomebody(phrase, scene) ? phrase : null;
    }

    private static boolean closes(Word word) {
        return word.text().length() == 1 && ",.;:()—–“\"?!".contains(word.text()) || word.is("that") || word.is("as");
    }

    private static boolean namesSomebody(Span span, Scene scene) {
        SourcePhrase phrase = SourcePhrase.of(span, scene);
        if (phrase.isEmpty()) {
            return false;
        }
        return phrase.head() != null
                || scene.entityIn(phrase.last().span(), Entity.Type.PERSON, Entity.Type.ORGANISATION) != null;
    }
}
