package org.hearsay.ledger.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ledger.Folding;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;

/// Who is the same across articles. Implementations are safe for use by many threads.
@FunctionalInterface
public interface Identities {

    /// A key that two speakers share if and only if they are taken for the same; empty if the speaker is nobody that
    /// could speak again, as an unnamed source.
    String of(Speaker speaker, Source source);

    /// Words that tell no two bodies apart.
    Set<String> EMPTY = Set.of("the", "of", "for", "and", "a", "an", "s", "mr", "mrs", "ms", "dr");

    /// By the words of the name alone, in any order and inflection of a place: `the water ministry of Karsova` is
    /// `Karsova's water ministry`. A person is known by the last word.
    Identities BY_NAME = (speaker, source) -> {
        String name = speaker.name();
        return switch (speaker.kind()) {
            case PERSON -> name == null ? "" : person(name);
            case ORGANISATION, OFFICE -> name == null ? "" : body(name);
            case UNNAMED, COLLECTIVE, DOCUMENT, HEARSAY, AUTHOR, UNKNOWN -> "";
        };
    };

    private static String person(String name) {
        String[] words = Folding.fold(name).split(" ");
        return SpeakerKind.PERSON.name().toLowerCase(Locale.ROOT) + ":" + words[words.length - 1];
    }

    private static String body(String name) {
        Names names = new Names();
        Set<String> words = new HashSet<>();
        for (String word : Folding.fold(name).split(" ")) {
            if (!EMPTY.contains(word)) {
                words.add(names.key(word));
            }
        }
        return "body:" + String.join(" ", words.stream().sorted().toList());
    }
}
