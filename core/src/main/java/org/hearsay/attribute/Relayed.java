package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.encode.Entity;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Finds the outlet that somebody spoke to: `she told Reuters`, `in an interview with the Courier`, `on state
/// television`.
final class Relayed implements Rule {

    private static final int MOST_WORDS_AHEAD = 12;
    private static final Set<String> TO_OUTLET =
            Set.of("told", "telling", "tells", "with", "to", "by", "on", "in", "from");
    private static final Set<String> STATE_MEDIA =
            Set.of("media", "television", "tv", "radio", "broadcaster", "newspaper", "news", "agency");

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        List<Claim> mended = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Span outlet = claim.source() == null || claim.cue() == null ? null : outletFor(claim, scene);
            boolean known = outlet != null && claim.relays().stream().anyMatch(outlet::overlaps);
            if (outlet == null
                    || known
                    || claim.source() == null
                    || claim.source().overlaps(outlet)) {
                mended.add(claim);
                continue;
            }
            List<Span> relays = new ArrayList<>(claim.relays());
            relays.add(outlet);
            mended.add(claim.withRelays(relays));
        }
        return mended;
    }

    private static @Nullable Span outletFor(Claim claim, Scene scene) {
        Passage cue = claim.cue();
        if (cue == null) {
            return null;
        }
        List<Word> words = scene.words();
        Span sentence = scene.sentenceAt(cue.start());
        int from = scene.prose().wordAt(cue.start());
        int cueEnd = scene.prose().wordAt(cue.end());
        for (int i = from;
                i + 1 < words.size()
                        && i < cueEnd + MOST_WORDS_AHEAD
                        && words.get(i + 1).end() <= sentence.end();
                i++) {
            Word word = words.get(i);
            boolean inContent = claim.content().overlaps(word.span());
            if (inContent || i > cueEnd && !word.lexical()) {
                return null;
            }
            if (TO_OUTLET.contains(word.lower())) {
                Span outlet = outletAt(i + 1, scene);
                if (outlet != null && !claim.content().overlaps(outlet)) {
                    return outlet;
                }
            }
        }
        return null;
    }

    private static @Nullable Span outletAt(int at, Scene scene) {
        List<Word> words = scene.words();
        int from = at;
        int name = words.get(at).is("the") && at + 1 < words.size() ? at + 1 : at;
        Phrases.Hit<Boolean> known = scene.lexicon().outlets.at(words, name);
        if (known != null && words.get(name).capitalised()) {
            return new Span(words.get(from).start(), words.get(known.to() - 1).end());
        }
        if (words.get(name).is("state")
                && name + 1 < words.size()
                && STATE_MEDIA.contains(words.get(name + 1).lower())) {
            int end = name + 1;
            if (end + 1 < words.size()
                    && (words.get(end + 1).is("agency") || words.get(end + 1).is("tv"))) {
                end++;
            }
            return new Span(words.get(from).start(), words.get(end).end());
        }
        Entity entity = scene.entityIn(words.get(name).span(), Entity.Type.ORGANISATION);
        if (entity != null
                && entity.span().start() <= words.get(name).start()
                && OutletNames.isOutlet(entity.span().in(scene.prose().text()), scene.lexicon())) {
            return new Span(
                    Math.min(words.get(from).start(), entity.span().start()),
                    entity.span().end());
        }
        return null;
    }
}
