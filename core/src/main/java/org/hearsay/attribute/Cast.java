package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.encode.Entity;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Who appears in the article under a name: people with their variants and titles, and organisations.
///
/// A bare surname belongs to the one person of that surname; with two of them, to whom an honorific tells, or to nobody
/// in particular.
final class Cast {

    /// A place where a person or an organisation is named; exactly one of the two is set.
    record Mention(
            Span span, @Nullable Person person, @Nullable String organisation) {}

    private static final Map<String, Gender> HONORIFICS = Map.of(
            "mr",
            Gender.MALE,
            "sir",
            Gender.MALE,
            "lord",
            Gender.MALE,
            "mrs",
            Gender.FEMALE,
            "ms",
            Gender.FEMALE,
            "miss",
            Gender.FEMALE,
            "lady",
            Gender.FEMALE,
            "dame",
            Gender.FEMALE,
            "dr",
            Gender.UNKNOWN,
            "prof",
            Gender.UNKNOWN);

    private final Prose prose;
    private final Lexicon lexicon;
    private final TitleReader titles;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> votes = new HashMap<>();

    private Cast(Prose prose, Lexicon lexicon) {
        this.prose = prose;
        this.lexicon = lexicon;
        this.titles = new TitleReader(prose, lexicon);
    }

    static Cast of(Prose prose, List<Entity> entities, Lexicon lexicon) {
        Cast cast = new Cast(prose, lexicon);
        cast.count(entities);
        entities.stream()
                .filter(entity -> entity.type() == Entity.Type.ORGANISATION)
                .forEach(cast::addOrganisation);
        // Full names first, so that a surname in the headline finds its owner in the text below.
        entities.stream().filter(entity -> cast.namesPerson(entity, true)).forEach(cast::addPerson);
        entities.stream().filter(entity -> cast.namesPerson(entity, false)).forEach(cast::addPerson);
        cast.mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return cast;
    }

    List<Person> people() {
        return people;
    }

    /// In text order.
    List<Mention> mentions() {
        return mentions;
    }

    /// The mentions that begin within `[from, to)`.
    List<Mention> mentions(int from, int to) {
        return mentions.subList(firstMention(from), Math.max(firstMention(from), firstMention(to)));
    }

    private int firstMention(int offset) {
        int at = Collections.binarySearch(
                mentions,
                new Mention(new Span(offset, offset + 1), null, null),
                (a, b) -> Integer.compare(a.span().start(), b.span().start()));
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && mentions.get(at - 1).span().start() == offset) {
            at--;
        }
        return at;
    }

    /// The person named at `span` or at its end, if there is one.
    @Nullable
    Person personAt(Span span) {
        Person found = null;
        for (Mention mention : mentions(Math.max(0, span.start() - 60), span.end())) {
            if (mention.person() != null && mention.span().overlaps(span)) {
                found = mention.person();
            }
        }
        return found;
    }

    /// The person of this surname, in small letters, if the article has exactly one.
    @Nullable
    Person onlyOneNamed(String surname) {
        List<Person> namesakes = bySurname.getOrDefault(surname, List.of());
        return namesakes.size() == 1 ? namesakes.getFirst() : null;
    }

    /// The one name used for an organisation that the article spells with and without its article.
    String organisationName(String words) {
        String bare = withoutThe(words);
        String known = organisations.get(bare.toLowerCase(Locale.ROOT));
        return known != null ? known : capitalised(words);
    }

    private boolean namesPerson(Entity entity, boolean full) {
        if (entity.type() != Entity.Type.PERSON) {
            return false;
        }
        boolean several = nameWords(entity.span()).size() > 1;
        return several == full && (several || votes.getOrDefault(surface(entity), 0) >= 0);
    }

    /// The encoder may take one place for a person once and for a place ten times: a bare name is what it mostly is.
    private void count(List<Entity> entities) {
        for (Entity entity : entities) {
            votes.merge(surface(entity), entity.type() == Entity.Type.PERSON ? 1 : -1, Integer::sum);
        }
    }

    private String surface(Entity entity) {
        List<Word> words = prose.words(entity.span());
        return words.isEmpty() ? "" : words.getLast().stem();
    }

    /// The words of a name without honorifics and possessive marks.
    private List<String> nameWords(Span span) {
        List<String> names = new ArrayList<>();
        for (Word word : prose.words(span)) {
            boolean honorific = names.isEmpty() && HONORIFICS.containsKey(word.lower());
            if (word.lexical() && !honorific) {
                String text =
                        word.possessive() ? word.text().substring(0, word.stem().length()) : word.text();
                names.add(text);
            } else if (word.is(".") && !names.isEmpty() && names.getLast().length() == 1) {
                names.set(names.size() - 1, names.getLast() + ".");
            }
        }
        while (names.size() > 2 && isTitle(names.getFirst())) {
            names.removeFirst();
        }
        return names;
    }

    /// The encoder may take a title for a part of the name: `Mayor Ana Ruiz`.
    private boolean isTitle(String word) {
        Head head = lexicon.heads.get(word.toLowerCase(Locale.ROOT));
        return head != null && (head.kind() == Head.Class.OFFICE || head.kind() == Head.Class.ROLE);
    }

    private void addPerson(Entity entity) {
        List<String> names = nameWords(entity.span());
        if (names.isEmpty() || lexicon.places.get(names.getLast().toLowerCase(Locale.ROOT)) != null) {
            return;
        }
        if (names.size() == 1 && isThing(entity.span())) {
            return;
        }
        String name = String.join(" ", names);
        Gender gender = genderOf(entity.span(), names);
        Person person = known(names, gender);
        if (person == null) {
            person = new Person(name, gender);
            people.add(person);
            bySurname
                    .computeIfAbsent(person.surname(), key -> new ArrayList<>())
                    .add(person);
        } else {
            person.see(name, gender);
        }
        titles.of(entity.span()).forEach(person::addRole);
        mentions.add(new Mention(entity.span(), person, null));
    }

    /// `Belmark, its neighbour downstream`: what somebody’s `its` describes is no person.
    private boolean isThing(Span name) {
        int next = prose.wordAt(name.end());
        return next + 1 < prose.words().size()
                && prose.words().get(next).is(",")
                && prose.words().get(next + 1).is("its");
    }

    /// The person already met whom these names fit, unless two do.
    private @Nullable Person known(List<String> names, Gender gender) {
        List<Person> namesakes = bySurname.getOrDefault(names.getLast().toLowerCase(Locale.ROOT), List.of());
        List<Person> fitting = namesakes.stream()
                .filter(person -> person.gender().fits(gender))
                .filter(person -> names.size() == 1 || sameGivenName(person.name(), names))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        if (fitting.isEmpty() && names.size() == 1) {
            // A ruler or a player known by the first name.
            List<Person> byGivenName = people.stream()
                    .filter(person -> person.name()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(names.getFirst().toLowerCase(Locale.ROOT) + " "))
                    .toList();
            return byGivenName.size() == 1 ? byGivenName.getFirst() : null;
        }
        return fitting.stream()
                .filter(person -> person.name().equalsIgnoreCase(String.join(" ", names)))
                .findFirst()
                .orElse(null);
    }

    private static boolean sameGivenName(String name, List<String> names) {
        String given = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
        String other = names.getFirst();
        return given.isEmpty()
                || given.equalsIgnoreCase(other)
                || given.length() <= 2 && other.regionMatches(true, 0, given, 0, 1)
                || other.length() <= 2 && given.regionMatches(true, 0, other, 0, 1);
    }

    private Gender genderOf(Span span, List<String> names) {
        int at = prose.wordAt(span.start());
        List<Word> words = prose.words();
        for (int i = at; i >= 0 && i >= at - 2; i--) {
            Gender gender = HONORIFICS.get(words.get(i).lower());
            if (gender != null) {
                return gender;
            }
        }
        if (names.size() > 1) {
            return lexicon.givenNames.getOrDefault(names.getFirst().toLowerCase(Locale.ROOT), Gender.UNKNOWN);
        }
        return Gender.UNKNOWN;
    }

    private void addOrganisation(Entity entity) {
        List<Word> words = prose.words(entity.span());
        if (words.isEmpty()) {
            return;
        }
        String name = trimPossessive(entity.span().in(prose.text()), words.getLast());
        int at = prose.wordAt(entity.span().start());
        boolean the = at > 0 && prose.words().get(at - 1).is("the");
        String bare = withoutThe(name);
        String display = the || bare.length() < name.length() ? "The " + bare : bare;
        organisations.merge(bare.toLowerCase(Locale.ROOT), display, (a, b) -> a.length() >= b.length() ? a : b);
        mentions.add(new Mention(entity.span(), null, display));
    }

    private static String trimPossessive(String name, Word last) {
        return last.possessive()
                ? name.substring(
                        0, name.length() - (last.text().length() - last.stem().length()))
                : name;
    }

    /// `Mr`, `Dame`, `Dr`.
    static boolean isHonorific(Word word) {
        return HONORIFICS.containsKey(word.lower());
    }

    static String withoutThe(String words) {
        return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
    }

    static String capitalised(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
