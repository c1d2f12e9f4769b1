package org.hearsay.ledger.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.hearsay.ledger.Folding;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Identities by the words of names alone. Thread-safe.
final class NameIdentities implements Identities {

    /// Words that tell no two bodies apart.
    private static final Set<String> EMPTY = Set.of("the", "of", "for", "and", "a", "an", "s", "mr", "mrs", "ms", "dr");

    private final Names names = new Names();

    @Override
    public String of(Speaker speaker, Source source) {
        String name = speaker.name();
        return switch (speaker.kind()) {
            case PERSON -> person(name);
            case ORGANISATION, OFFICE -> body(name);
            case UNNAMED, COLLECTIVE, DOCUMENT, HEARSAY, AUTHOR, UNKNOWN -> "";
        };
    }

    private static String person(@Nullable String name) {
        String folded = name == null ? "" : Folding.fold(name);
        return folded.isEmpty() ? "" : "person:" + folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /// `Mosswell` of `The retailer Mosswell`: what stands before a name that ends in capitals only describes it.
    private static String proper(String name) {
        String[] words = name.split("\\s+");
        int from = words.length;
        while (from > 0 && Character.isUpperCase(words[from - 1].codePointAt(0)) && !words[from - 1].equals("The")) {
            from--;
        }
        return from == words.length ? name : String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }

    private String body(@Nullable String name) {
        Set<String> words = new HashSet<>();
        for (String word :
                name == null ? new String[0] : Folding.fold(proper(name)).split(" ")) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(names.key(word));
            }
        }
        return words.isEmpty()
                ? ""
                : "body:" + String.join(" ", words.stream().sorted().toList());
    }
}
