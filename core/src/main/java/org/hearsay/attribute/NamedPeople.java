package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Finds the person whose name heads a source phrase, among the names that only stand in it.
final class NamedPeople {

    private static final Set<String> PREPOSITIONS =
            Set.of("for", "to", "of", "with", "from", "by", "at", "in", "on", "against", "like", "near");

    private final Scene scene;

    NamedPeople(Scene scene) {
        this.scene = scene;
    }

    /// The person, or the people, whose name heads the phrase.
    @Nullable
    Speaker in(SourcePhrase phrase) {
        String name = null;
        Person only = null;
        Span first = null;
        for (Cast.Mention mention :
                scene.cast().mentions(phrase.span().start(), phrase.span().end())) {
            Person person = mention.person();
            if (person == null || !headsPhrase(mention.span(), phrase, first)) {
                continue;
            }
            if (first == null) {
                only = person;
                name = person.name();
                first = mention.span();
            } else if (person != only
                    && scene.between(first.end(), mention.span().start()).contains(" and ")) {
                name = name + " and " + person.name();
                only = null;
            }
        }
        if (name == null) {
            return null;
        }
        return new Speaker(name, SpeakerKind.PERSON, only == null ? null : only.description(), null);
    }

    /// A name is the head unless it owns it (`Trump’s campaign`) or modifies it (`a spokesman for Ms. Brandt`).
    private boolean headsPhrase(Span name, SourcePhrase phrase, @Nullable Span earlier) {
        List<Word> words = scene.words();
        int next = scene.prose().wordAt(name.end());
        Word last = words.get(next - 1);
        boolean joined = next < words.size()
                && words.get(next).start() == name.end()
                && words.get(next).lower().startsWith("'s");
        boolean more = next < words.size()
                && words.get(next).end() <= phrase.span().end()
                && words.get(next).lexical();
        if ((last.possessive() || joined) && more) {
            return false;
        }
        if (earlier != null) {
            return true;
        }
        // Between the phrase's start, or the comma after a title, and the name only the title may stand.
        int comma = -1;
        for (Word word : scene.prose().words(new Span(phrase.span().start(), name.end()))) {
            if (word.is(",")) {
                comma = word.end();
            }
        }
        int from = comma >= 0 && comma <= name.start() ? comma : phrase.span().start();
        if (from >= name.start()) {
            return noNounAfter(name, phrase);
        }
        for (Word word : scene.prose().words(new Span(from, name.start()))) {
            boolean preposition = PREPOSITIONS.contains(word.lower());
            if (preposition && !precededByTitle(word)) {
                return false;
            }
        }
        return noNounAfter(name, phrase);
    }

    /// `secretary of state John Kerry`, `leader of the party Jane Doe` — but not `a friend of John Kerry`.
    private boolean precededByTitle(Word preposition) {
        int at = scene.prose().wordAt(preposition.start());
        for (int from = Math.max(0, at - 3); from <= at; from++) {
            Phrases.Hit<Head> hit = scene.lexicon().heads.at(scene.words(), from);
            if (hit != null
                    && hit.from() <= at - 1
                    && hit.to() > at
                    && hit.value().kind() == Head.Class.OFFICE) {
                return true;
            }
        }
        return false;
    }

    /// Not `the Hale campaign`, `the Karsovan interior ministry` or `Brandt supporters`.
    private boolean noNounAfter(Span name, SourcePhrase phrase) {
        if (phrase.head() != null && phrase.words().get(phrase.headFrom()).start() >= name.end()) {
            return scene.between(
                            name.end(), phrase.words().get(phrase.headFrom()).start())
                    .contains(",");
        }
        int next = scene.prose().wordAt(name.end());
        if (next >= scene.words().size()) {
            return true;
        }
        Word word = scene.words().get(next);
        if (word.start() >= phrase.span().end() || !word.lexical()) {
            return true;
        }
        return scene.lexicon().heads.at(scene.words(), next) == null;
    }
}
