package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// What pronouns and definite nouns refer back to. Holds the sources met so far, in text order; where two candidates
/// fit
/// and nothing tells them apart, there is no answer.
final class Antecedents {

    private static final int REACH_IN_SENTENCES = 3;

    /// Nouns that tell no body from another.
    private static final Set<String> ANY_BODY =
            Set.of("company", "firm", "business", "corporation", "group", "organisation", "organization", "body");

    private final Scene scene;
    private final List<Met> met = new ArrayList<>();

    /// A source met earlier in the text.
    private record Met(Span span, Speaker speaker, SourcePhrase phrase) {}

    Antecedents(Scene scene) {
        this.scene = scene;
    }

    void remember(Span span, Speaker speaker, SourcePhrase phrase) {
        met.add(new Met(span, speaker, phrase));
    }

    /// Who `he` or `she` at `offset` is.
    Speaker person(int offset, Gender gender) {
        int paragraph = scene.prose().paragraphAt(offset);
        int reach = scene.prose().paragraphs().get(Math.max(0, paragraph - 1)).start();
        Met last = lastMet(offset, reach, gender);
        // Somebody else who has since become what the text is about: the first name in its sentence, outside
        // quotations.
        Person newer = topic(offset, last == null ? reach : last.span().end(), gender);
        if (newer != null
                && (last == null || !newer.name().equals(last.speaker().name()))) {
            return named(newer);
        }
        if (last != null) {
            return last.speaker();
        }
        Set<Person> candidates = new LinkedHashSet<>();
        for (Cast.Mention mention : scene.cast().mentions(reach, offset)) {
            if (mention.person() != null && mention.person().gender().fits(gender)) {
                candidates.add(mention.person());
            }
        }
        return candidates.size() == 1 ? named(candidates.iterator().next()) : Speaker.UNKNOWN;
    }

    private @Nullable Met lastMet(int offset, int reach, Gender gender) {
        for (Met one : met.reversed()) {
            if (one.span().start() < offset && one.span().start() >= reach && mayBe(one, gender)) {
                return one;
            }
        }
        return null;
    }

    private boolean mayBe(Met one, Gender gender) {
        return switch (one.speaker().kind()) {
            case PERSON -> genderOf(one.speaker()).fits(gender);
            case OFFICE -> true;
            case UNNAMED -> !one.phrase().plural();
            default -> false;
        };
    }

    private Gender genderOf(Speaker speaker) {
        return scene.cast().people().stream()
                .filter(person -> person.name().equals(speaker.name()))
                .map(Person::gender)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /// The person who opens the sentence of `offset` or the one before it, if named after `since`.
    private @Nullable Person topic(int offset, int since, Gender gender) {
        int sentence = scene.prose().sentenceAt(offset);
        for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
            Span span = scene.prose().sentences().get(i);
            List<Cast.Mention> named = scene.cast().mentions(span.start(), Math.min(span.end(), offset)).stream()
                    .filter(mention -> mention.person() != null
                            && !scene.prose().quoted(mention.span().start()))
                    .toList();
            if (!named.isEmpty()) {
                Cast.Mention first = named.getFirst();
                Person person = Objects.requireNonNull(first.person());
                boolean opens = scene.opening(first.span()) != null;
                return opens && first.span().start() >= since && person.gender().fits(gender) ? person : null;
            }
        }
        return null;
    }

    /// Who `they` at `offset` are.
    Speaker group(int offset) {
        for (Met one : met.reversed()) {
            if (one.span().start() >= offset) {
                continue;
            }
            if (sentencesBetween(one.span().start(), offset) > REACH_IN_SENTENCES) {
                break;
            }
            boolean many = switch (one.speaker().kind()) {
                case COLLECTIVE -> true;
                case UNNAMED -> one.phrase().plural();
                case PERSON ->
                    Objects.requireNonNullElse(one.speaker().name(), "").contains(" and ");
                default -> false;
            };
            if (many) {
                return one.speaker();
            }
        }
        return Speaker.UNKNOWN;
    }

    /// Which body or text `it` at `offset` is.
    Speaker body(int offset) {
        for (Met one : met.reversed()) {
            boolean near =
                    one.span().start() < offset && sentencesBetween(one.span().start(), offset) <= 2;
            SpeakerKind kind = one.speaker().kind();
            if (near && (kind == SpeakerKind.ORGANISATION || kind == SpeakerKind.DOCUMENT)) {
                return one.speaker();
            }
        }
        return Speaker.UNKNOWN;
    }

    /// The named holder of an office, if the article has exactly one who fits.
    @Nullable
    Person holder(SourcePhrase phrase, Head head) {
        Set<String> states = TitleReader.statesIn(phrase.core(), scene.lexicon());
        List<Person> holders = scene.cast().people().stream()
                .filter(person -> person.holds(head.noun(), states))
                .toList();
        if (holders.size() == 1) {
            return holders.getFirst();
        }
        // Two presidents: the one met last as a source in this paragraph or the one before.
        int reach = scene.prose()
                .paragraphs()
                .get(Math.max(0, scene.prose().paragraphAt(phrase.span().start()) - 1))
                .start();
        for (Met one : met.reversed()) {
            if (one.span().start() >= reach
                    && one.span().start() < phrase.span().start()) {
                for (Person holder : holders) {
                    if (holder.name().equals(one.speaker().name())) {
                        return holder;
                    }
                }
            }
        }
        return null;
    }

    /// `the official`, `the spokesman`: who was met before under that word, or a named person of that role.
    @Nullable
    Speaker byRole(SourcePhrase phrase, Head head) {
        for (Met one : met.reversed()) {
            Head known = one.phrase().head();
            boolean before = one.span().start() < phrase.span().start();
            if (before && known != null && !known.plural() && known.noun().equals(head.noun())) {
                return one.speaker();
            }
        }
        Person holder = phrase.headFrom() <= 1
                        || !TitleReader.statesIn(phrase.core(), scene.lexicon()).isEmpty()
                ? holder(phrase, head)
                : null;
        return holder == null ? null : named(holder);
    }

    /// `the report`: the last text met under that word.
    @Nullable
    Speaker document(SourcePhrase phrase, Head head) {
        for (Met one : met.reversed()) {
            Head known = one.phrase().head();
            boolean before = one.span().start() < phrase.span().start();
            if (before
                    && one.speaker().kind() == SpeakerKind.DOCUMENT
                    && known != null
                    && known.noun().equals(head.noun())) {
                return one.speaker();
            }
        }
        return null;
    }

    /// `the paper`, `the company`: the one body of that class named shortly before.
    @Nullable
    Speaker organisation(SourcePhrase phrase, Head head) {
        int offset = phrase.span().start();
        int sentence = scene.prose().sentenceAt(offset);
        int reach = scene.prose()
                .sentences()
                .get(Math.max(0, sentence - REACH_IN_SENTENCES))
                .start();
        Set<String> names = new LinkedHashSet<>();
        for (Met one : met.reversed()) {
            if (one.span().start() >= reach
                    && one.span().start() < offset
                    && one.speaker().kind() == SpeakerKind.ORGANISATION
                    && one.speaker().name() != null
                    && mayBeCalled(one.speaker().name(), head)) {
                return one.speaker();
            }
        }
        for (Cast.Mention mention : scene.cast().mentions(reach, offset)) {
            String name = mention.organisation();
            if (name != null && mayBeCalled(name, head)) {
                names.add(name);
            }
        }
        return names.size() == 1 ? new Speaker(names.iterator().next(), SpeakerKind.ORGANISATION, null, null) : null;
    }

    /// `the paper` is an outlet, `the company` any body that is none, `the union` one with that word in its name.
    private boolean mayBeCalled(String name, Head head) {
        if (head.kind() == Head.Class.OUTLET) {
            return OutletNames.isOutlet(name, scene.lexicon());
        }
        boolean says = name.toLowerCase(Locale.ROOT).contains(head.noun());
        return says || ANY_BODY.contains(head.noun()) && !isOfAnotherKind(name);
    }

    /// An outlet, or a body whose name says what it is: `the dockers' union` is no company.
    private boolean isOfAnotherKind(String name) {
        Head own = scene.lexicon()
                .heads
                .get(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return OutletNames.isOutlet(name, scene.lexicon()) || own != null && !ANY_BODY.contains(own.noun());
    }

    private int sentencesBetween(int from, int to) {
        return scene.prose().sentenceAt(to) - scene.prose().sentenceAt(from);
    }

    private static Speaker named(Person person) {
        return new Speaker(person.name(), SpeakerKind.PERSON, person.description(), null);
    }
}
