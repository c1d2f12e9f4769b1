package org.hearsay.attribute;

import java.util.List;
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

    SpeakerResolver(Scene scene) {
        this.scene = scene;
        this.antecedents = new Antecedents(scene);
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
        Speaker person = person(phrase);
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
            Span before = antecedents.phraseBefore(word.start());
            return before == null ? Speaker.UNKNOWN : read(before, within);
        }
        return null;
    }

    /// The person, or the people, whose name heads the phrase.
    private @Nullable Speaker person(SourcePhrase phrase) {
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
            boolean preposition = Set.of(
                            "for", "to", "of", "with", "from", "by", "at", "in", "on", "against", "like", "near")
                    .contains(word.lower());
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

    /// Not `the Trump campaign` or `Brandt supporters`.
    private boolean noNounAfter(Span name, SourcePhrase phrase) {
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
