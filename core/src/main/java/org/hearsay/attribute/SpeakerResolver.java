package org.hearsay.attribute;

import java.util.Set;
import org.hearsay.encode.Entity;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Finds out who stands behind the words that name a source.
///
/// Names come first, then the noun that heads the phrase, then what the words refer back to; who cannot be known is
/// [Speaker#UNKNOWN]. Reads one article from front to back: [#resolve] must be called in text order.
final class SpeakerResolver {

    private static final Set<String> STATE_LIKE = Set.of("country", "nation", "state", "capital");

    private final Scene scene;
    private final Antecedents antecedents;
    private final NamedPeople names;

    SpeakerResolver(Scene scene) {
        this.scene = scene;
        this.antecedents = new Antecedents(scene);
        this.names = new NamedPeople(scene);
    }

    /// The speaker named by `source`, remembered as one that later words may refer back to.
    ///
    /// @param within the speaker in whose content the source stands, who is `I` and `we` there
    Speaker resolve(Passage source, @Nullable Speaker within) {
        Speaker speaker = read(source.spans().getFirst(), within);
        antecedents.remember(
                source.hull(), speaker, SourcePhrase.of(source.spans().getFirst(), scene));
        return speaker;
    }

    /// Who is named by `span`, without remembering it.
    Speaker read(Span span, @Nullable Speaker within) {
        SourcePhrase phrase = SourcePhrase.of(span, scene);
        if (phrase.isEmpty()) {
            return Speaker.UNKNOWN;
        }
        if (phrase.words().size() == 1
                || Pronouns.RELATIVE.contains(phrase.first().lower())) {
            Speaker referred = pronoun(phrase, within);
            if (referred != null) {
                return referred;
            }
        }
        Speaker person = names.in(phrase);
        if (person != null) {
            return person;
        }
        return phrase.head() != null && !isName(phrase) ? byHead(phrase, phrase.head()) : byShape(phrase);
    }

    private @Nullable Speaker pronoun(SourcePhrase phrase, @Nullable Speaker within) {
        Word word = phrase.first();
        Gender gender = Pronouns.SINGULAR.get(word.lower());
        if (gender != null) {
            return antecedents.person(word.start(), gender);
        }
        if (Pronouns.PLURAL.contains(word.lower())) {
            return antecedents.group(word.start());
        }
        if (Pronouns.NEUTER.contains(word.lower())) {
            return antecedents.body(word.start());
        }
        if (Pronouns.FIRST.contains(word.lower())) {
            return within != null ? within : new Speaker(null, SpeakerKind.AUTHOR, null, null);
        }
        if (Pronouns.RELATIVE.contains(word.lower())) {
            Span before = new RelativeClause(scene).phraseBefore(word.start());
            return before == null ? Speaker.UNKNOWN : read(before, within);
        }
        return null;
    }

    /// `the Charlotte Observer`: a name whose last word happens to be a noun of the lexicon.
    private boolean isName(SourcePhrase phrase) {
        if (phrase.plural() || !phrase.last().capitalised() || phrase.core().size() < 2) {
            return false;
        }
        Entity entity = scene.entityIn(phrase.last().span(), Entity.Type.ORGANISATION);
        boolean several =
                entity != null && entity.span().start() < phrase.last().start();
        return several && OutletNames.isOutlet(coreText(phrase), scene.lexicon());
    }

    private Speaker byHead(SourcePhrase phrase, Head head) {
        return switch (head.kind()) {
            case OFFICE -> office(phrase, head);
            case ROLE -> role(phrase, head);
            case SOURCE -> described(phrase, SpeakerKind.UNNAMED);
            case CROWD, ACCOUNT -> described(phrase, SpeakerKind.COLLECTIVE);
            case DOCUMENT -> document(phrase, head);
            case OUTLET, ORGANISATION -> organisation(phrase, head);
        };
    }

    private Speaker office(SourcePhrase phrase, Head head) {
        if (phrase.plural()) {
            return described(phrase, few(phrase) ? SpeakerKind.UNNAMED : SpeakerKind.COLLECTIVE);
        }
        if (phrase.determiner() == SourcePhrase.Determiner.INDEFINITE) {
            return described(phrase, SpeakerKind.UNNAMED);
        }
        Person holder = antecedents.holder(phrase, head);
        if (holder != null) {
            return new Speaker(holder.name(), SpeakerKind.PERSON, holder.description(), null);
        }
        return described(phrase, SpeakerKind.OFFICE);
    }

    private Speaker role(SourcePhrase phrase, Head head) {
        if (phrase.plural()) {
            return described(phrase, few(phrase) ? SpeakerKind.UNNAMED : SpeakerKind.COLLECTIVE);
        }
        if (phrase.determiner() == SourcePhrase.Determiner.DEFINITE) {
            if (phrase.superlative()) {
                return described(phrase, SpeakerKind.OFFICE);
            }
            Speaker earlier = antecedents.byRole(phrase, head);
            if (earlier != null) {
                return earlier;
            }
        }
        return described(phrase, SpeakerKind.UNNAMED);
    }

    private static boolean few(SourcePhrase phrase) {
        return phrase.determiner() == SourcePhrase.Determiner.COUNTED;
    }

    private Speaker document(SourcePhrase phrase, Head head) {
        Speaker earlier = bare(phrase) ? antecedents.document(phrase, head) : null;
        return earlier != null ? earlier : described(phrase, SpeakerKind.DOCUMENT);
    }

    private Speaker organisation(SourcePhrase phrase, Head head) {
        if (phrase.plural() && !named(phrase)) {
            return described(phrase, SpeakerKind.COLLECTIVE);
        }
        if (bare(phrase)) {
            Speaker earlier = antecedents.organisation(phrase, head);
            if (earlier != null) {
                return earlier;
            }
        }
        return new Speaker(scene.cast().organisationName(coreText(phrase)), SpeakerKind.ORGANISATION, null, null);
    }

    /// `the company`: a determiner and the head, nothing that tells one from another.
    private static boolean bare(SourcePhrase phrase) {
        return phrase.determiner() == SourcePhrase.Determiner.DEFINITE
                && phrase.headFrom() <= 1
                && phrase.words().size() == phrase.core().size();
    }

    private static boolean named(SourcePhrase phrase) {
        return phrase.last().capitalised();
    }

    /// No head noun that the lexicon knows: a name of the encoder's or of this package's lists, or what the shape says.
    private Speaker byShape(SourcePhrase phrase) {
        Span core = phrase.coreSpan();
        String text = coreText(phrase);
        String bare = Cast.withoutThe(text).toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
        if (phrase.words().size() == 1
                && (phrase.first().is("one") || phrase.first().is("another"))) {
            return Speaker.UNKNOWN;
        }
        if (phrase.core().size() <= 2 && Pronouns.CROWD.contains(phrase.first().lower())) {
            return described(phrase, SpeakerKind.COLLECTIVE);
        }
        if (scene.lexicon().metonyms.get(bare) != null
                || scene.lexicon().outlets.get(bare) != null) {
            return new Speaker(scene.cast().organisationName(text), SpeakerKind.ORGANISATION, null, null);
        }
        if (phrase.last().capitalised() && scene.lexicon().places.get(bare) != null) {
            boolean people = phrase.last().lower().endsWith("s")
                    && scene.lexicon().places.get(bare.substring(0, bare.length() - 1)) != null;
            SpeakerKind kind = people ? SpeakerKind.COLLECTIVE : SpeakerKind.ORGANISATION;
            return new Speaker(
                    kind == SpeakerKind.COLLECTIVE ? text : scene.cast().organisationName(text), kind, null, null);
        }
        Entity entity = scene.entityIn(
                phrase.last().span(),
                Entity.Type.ORGANISATION,
                Entity.Type.LOCATION,
                Entity.Type.MISC,
                Entity.Type.PERSON);
        boolean name =
                phrase.last().capitalised() || phrase.last().text().chars().anyMatch(Character::isUpperCase);
        if (name) {
            Person person = scene.cast().onlyOneNamed(phrase.last().stem());
            if (person != null && phrase.core().size() == 1) {
                return new Speaker(person.name(), SpeakerKind.PERSON, person.description(), null);
            }
            if (Cast.isHonorific(phrase.first())
                    || phrase.core().size() <= 2
                            && scene.lexicon()
                                    .givenNames
                                    .containsKey(phrase.first().stem())) {
                return new Speaker(text, SpeakerKind.PERSON, null, null);
            }
            boolean acronym = phrase.last().text().chars().skip(1).anyMatch(Character::isUpperCase);
            if (!acronym && phrase.plural() && (entity == null || entity.type() == Entity.Type.MISC)) {
                return described(phrase, SpeakerKind.COLLECTIVE);
            }
            if (entity != null && entity.type() == Entity.Type.PERSON) {
                return new Speaker(text, SpeakerKind.PERSON, null, null);
            }
            if (entity != null || core.length() > 0) {
                return new Speaker(scene.cast().organisationName(text), SpeakerKind.ORGANISATION, null, null);
            }
        }
        return common(phrase);
    }

    /// A common noun outside the lexicon: people if counted or many, else nothing is known of it.
    private static Speaker common(SourcePhrase phrase) {
        if (STATE_LIKE.contains(phrase.last().lower())) {
            return described(phrase, SpeakerKind.ORGANISATION);
        }
        return switch (phrase.determiner()) {
            case INDEFINITE, COUNTED -> described(phrase, SpeakerKind.UNNAMED);
            case NONE -> described(phrase, phrase.plural() ? SpeakerKind.COLLECTIVE : SpeakerKind.UNKNOWN);
            case DEFINITE -> described(phrase, phrase.plural() ? SpeakerKind.COLLECTIVE : SpeakerKind.UNKNOWN);
        };
    }

    private static Speaker described(SourcePhrase phrase, SpeakerKind kind) {
        return kind == SpeakerKind.UNKNOWN ? Speaker.UNKNOWN : new Speaker(nominal(phrase), kind, null, null);
    }

    /// The phrase up to its first comma, as it stands.
    private static String nominal(SourcePhrase phrase) {
        StringBuilder name = new StringBuilder();
        int end = -1;
        for (Word word : phrase.words()) {
            if (word.is(",") || word.is("(") || word.is("—") || word.is("–")) {
                break;
            }
            if (end >= 0 && word.start() > end) {
                name.append(' ');
            }
            name.append(word.text());
            end = word.end();
        }
        return name.toString();
    }

    private String coreText(SourcePhrase phrase) {
        return phrase.coreSpan().in(scene.prose().text());
    }
}
