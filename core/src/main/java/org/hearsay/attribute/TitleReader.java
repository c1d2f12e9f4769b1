package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Reads the titles beside a name: before it (`Iraqi foreign minister, Fuad Hussein`), after it (`Maria Brandt, the
/// council
/// leader,`).
final class TitleReader {

    private static final int MOST_WORDS = 14;
    private static final Set<String> BEFORE_TITLE =
            Set.of("the", "then", "former", "ex", "one", "its", "his", "her", "their");
    private static final Set<String> RANKS =
            Set.of("deputy", "vice", "acting", "senior", "chief", "top", "assistant", "interim", "outgoing", "co");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("who", "which", "that", "said", "says", "and", "whose", "whom", "is", "was", "has", "had");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "with", "from", "on", "to");

    private final Prose prose;
    private final Lexicon lexicon;

    TitleReader(Prose prose, Lexicon lexicon) {
        this.prose = prose;
        this.lexicon = lexicon;
    }

    List<Person.Role> of(Span name) {
        List<Person.Role> roles = new ArrayList<>();
        Person.Role before = before(name);
        if (before != null) {
            roles.add(before);
        }
        Person.Role after = after(name);
        if (after != null) {
            roles.add(after);
        }
        return roles;
    }

    private Person.@Nullable Role before(Span name) {
        List<Word> words = prose.words();
        int end = prose.wordAt(name.start());
        if (end > 0 && words.get(end - 1).is(",")) {
            end--;
        }
        Phrases.Hit<Head> head = lexicon.heads.endingAt(words, end);
        if (head == null || head.value().plural() || !isRole(head.value())) {
            return null;
        }
        int start = head.from();
        while (start > 0 && end - start < MOST_WORDS && belongsToTitle(words.get(start - 1))) {
            start--;
        }
        if (words.get(start).is("the") || words.get(start).is("one")) {
            start++;
        }
        return start < end ? role(words.subList(start, end), head.value()) : null;
    }

    private boolean belongsToTitle(Word word) {
        return word.lexical()
                && (word.capitalised() && !word.is("but") && !word.is("and")
                        || BEFORE_TITLE.contains(word.lower())
                        || lexicon.stateOf(word) != null
                        || word.possessive()
                        || RANKS.contains(word.lower()));
    }

    private Person.@Nullable Role after(Span name) {
        List<Word> words = prose.words();
        int comma = prose.wordAt(name.end());
        if (comma + 1 >= words.size() || !words.get(comma).is(",")) {
            return null;
        }
        int end = comma + 1;
        while (end < words.size() && end - comma <= MOST_WORDS && !closes(words.get(end))) {
            end++;
        }
        boolean closed =
                end < words.size() && closes(words.get(end)) && !words.get(end).is(":");
        if (!closed || end == comma + 1) {
            return null;
        }
        Phrases.Hit<Head> head = headBeforeModifiers(words, comma + 1, end);
        if (head == null || head.value().plural() || !isRole(head.value())) {
            return null;
        }
        int start = comma + 1;
        if (words.get(start).is("the")
                || words.get(start).is("a")
                || words.get(start).is("an")) {
            start++;
        }
        return start < end ? role(words.subList(start, end), head.value()) : null;
    }

    /// The last head noun before the first preposition: `the leader of the council`, `a harbour engineer with the
    /// union`.
    private Phrases.@Nullable Hit<Head> headBeforeModifiers(List<Word> words, int from, int to) {
        List<Word> part = words.subList(from, to);
        Phrases.Hit<Head> found = null;
        for (int i = 0; i < part.size(); i++) {
            Phrases.Hit<Head> hit = lexicon.heads.at(part, i);
            if (hit != null) {
                found = hit;
                i = hit.to() - 1;
            } else if (CLAUSE_OPENERS.contains(part.get(i).lower())) {
                // `Brandt, who …` and `Brandt, said …` are no titles.
                return found != null && part.get(i).is("and") ? found : null;
            } else if (found != null && PREPOSITIONS.contains(part.get(i).lower())) {
                return found;
            }
        }
        return found;
    }

    private static boolean closes(Word word) {
        return word.text().length() == 1 && ",.;:()—–?!".contains(word.text());
    }

    private static boolean isRole(Head head) {
        return head.kind() == Head.Class.OFFICE || head.kind() == Head.Class.ROLE;
    }

    private Person.Role role(List<Word> words, Head head) {
        int start = words.getFirst().start();
        int end = words.getLast().end();
        return new Person.Role(prose.text().substring(start, end), head.noun(), statesIn(words, lexicon));
    }

    /// Display names of the states named by these words.
    static Set<String> statesIn(List<Word> words, Lexicon lexicon) {
        Set<String> states = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String state = lexicon.stateOf(words.get(i));
            if (state == null) {
                Phrases.Hit<String> hit = lexicon.places.at(words, i);
                state = hit == null ? null : hit.value();
            }
            if (state != null) {
                states.add(state);
            }
        }
        return states;
    }
}
