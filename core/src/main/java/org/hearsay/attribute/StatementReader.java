package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Passage;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.hearsay.text.Word;

/// Reads claims as statements: who speaks, through whom, in which form, doing what, how surely.
final class StatementReader {

    /// Cues without source by which the article speaks for itself: `it appears that`, `remember,`.
    private static final Set<String> AUTHORS_OWN = Set.of(
            "appears",
            "appear",
            "appeared",
            "seems",
            "seem",
            "seemed",
            "remember",
            "recall",
            "suppose",
            "imagine",
            "consider");

    private final Article article;
    private final Scene scene;
    private final SpeakerResolver speakers;
    private final CueReader cues;
    private final Disputes disputes;
    private final Map<Claim, Speaker> known = new IdentityHashMap<>();

    StatementReader(Article article, Scene scene) {
        this.article = article;
        this.scene = scene;
        this.speakers = new SpeakerResolver(scene);
        this.cues = new CueReader(scene.lexicon());
        this.disputes = new Disputes(scene);
    }

    List<Statement> read(List<Claim> claims) {
        List<Claim> ordered = claims.stream()
                .sorted(Comparator.comparingInt(Claim::start).thenComparingInt(claim -> depth(claim)))
                .toList();
        List<Statement> statements = new ArrayList<>(ordered.size());
        for (Claim claim : ordered) {
            statements.add(statement("s" + (statements.size() + 1), claim, statements));
        }
        return statements;
    }

    private static int depth(Claim claim) {
        int depth = 0;
        for (Claim outer = claim.outer(); outer != null; outer = outer.outer()) {
            depth++;
        }
        return depth;
    }

    private Statement statement(String id, Claim claim, List<Statement> earlier) {
        List<Word> cue = claim.cue() == null
                ? List.of()
                : scene.prose().words(claim.cue().hull());
        List<Word> content = scene.prose().words(claim.content().spans().getFirst());
        CueReader.Reading reading = cues.read(cue, content);
        Act act = claim.authorial() ? challenge(cue) : reading.act();
        return new Statement(
                id,
                claim.source(),
                claim.cue(),
                claim.content(),
                speaker(claim, cue),
                via(claim),
                FormReader.of(claim.content(), scene.prose()),
                act,
                reading.negated(),
                reading.certainty(),
                disputes.disputed(act, claim.content(), earlier),
                List.of(),
                List.of(),
                claim.confidence());
    }

    private Act challenge(List<Word> cue) {
        Phrases.Hit<Act> hit = cue.isEmpty() ? null : scene.lexicon().challenges.at(cue, 0);
        return hit == null ? Act.DOUBT : hit.value();
    }

    private Speaker speaker(Claim claim, List<Word> cue) {
        Speaker speaker = resolve(claim, cue);
        known.put(claim, speaker);
        return speaker;
    }

    private Speaker resolve(Claim claim, List<Word> cue) {
        if (claim.authorial()) {
            return author();
        }
        Passage source = claim.source();
        if (source == null) {
            if (isNobody(cue)) {
                return Speaker.HEARSAY;
            }
            return cue.stream().anyMatch(word -> AUTHORS_OWN.contains(word.lower())) ? author() : Speaker.UNKNOWN;
        }
        Speaker within = claim.outer() == null ? null : known.get(claim.outer());
        Speaker speaker = speakers.resolve(source, within);
        if (speaker.kind() == SpeakerKind.AUTHOR) {
            return author();
        }
        // The reason stands beside the outermost source, not beside those it tells of.
        if (claim.outer() != null) {
            return speaker;
        }
        if (speaker.kind() == SpeakerKind.UNNAMED || speaker.kind() == SpeakerKind.COLLECTIVE) {
            return new Speaker(
                    speaker.name(), speaker.kind(), speaker.description(), Anonymity.of(source.hull(), scene));
        }
        return speaker;
    }

    private Speaker author() {
        String name = article.byline().isEmpty() ? article.outlet() : String.join(", ", article.byline());
        return new Speaker(name, SpeakerKind.AUTHOR, null, null);
    }

    /// A passive, or a word of the unsourced list.
    private boolean isNobody(List<Word> cue) {
        return Passives.isPassive(cue) || scene.lexicon().unsourced.first(cue, 0) != null;
    }

    /// The outer claims' speakers, then the relays of this one.
    private List<Relay> via(Claim claim) {
        List<Relay> via = new ArrayList<>();
        for (Claim outer = claim.outer(); outer != null; outer = outer.outer()) {
            Passage source = outer.source();
            Speaker speaker = known.get(outer);
            if (source != null && speaker != null) {
                via.addFirst(new Relay(nameOr(source, speaker), speaker.kind(), source));
            }
        }
        for (Span span : claim.relays()) {
            via.add(relay(span));
        }
        return via;
    }

    private Relay relay(Span span) {
        Speaker speaker = speakers.read(span, null);
        return new Relay(nameOr(Passage.of(span), speaker), speaker.kind(), Passage.of(span));
    }

    /// Of a relay that cannot be resolved the words are kept.
    private String nameOr(Passage words, Speaker speaker) {
        String name = speaker.name();
        return name != null ? name : words.in(scene.prose().text());
    }
}
