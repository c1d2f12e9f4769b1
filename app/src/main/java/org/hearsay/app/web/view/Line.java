package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.Hits.Hit;
import org.hearsay.ledger.Said;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// One statement in a list.
///
/// @param address of the statement on its article's page
/// @param speaker who says it, in words
/// @param speakerAddress of the speaker's page; `null` if there is none
/// @param style class of the speaker's kind
/// @param kind of speaker, in words
/// @param description of the speaker; empty if none is given
/// @param anonymity why a name is kept back; empty if it is not said
/// @param act e.g. `denies`
/// @param manner form and certainty, in words
/// @param via names of the relays, outermost first
/// @param words of the content
/// @param title of the article
/// @param imprint outlet and day, as far as known
/// @param day of publication as ISO 8601 writes it; empty if it is not known
/// @param copies in which other articles the same text stands, in words; empty if in none
public record Line(
        String address,
        String speaker,
        @Nullable String speakerAddress,
        String style,
        String kind,
        String description,
        String anonymity,
        String act,
        List<String> manner,
        List<String> via,
        List<Part> words,
        String title,
        List<String> imprint,
        String day,
        String copies) {

    public static List<Line> of(List<Hit> hits) {
        return hits.stream().map(Line::of).toList();
    }

    static Line of(Hit hit) {
        Said said = hit.said();
        String name = said.speaker().name();
        SpeakerKind kind = said.speaker().kind();
        List<String> imprint = new ArrayList<>();
        if (said.outlet() != null) {
            imprint.add(said.outlet());
        }
        if (said.published() != null) {
            imprint.add(Wording.of(said.published()));
        }
        return new Line(
                Addresses.statement(said.article(), said.statement()),
                Wording.title(name, kind),
                name == null ? null : Addresses.speaker(name),
                style(kind),
                Wording.of(kind),
                Objects.requireNonNullElse(said.speaker().description(), ""),
                Objects.requireNonNullElse(said.speaker().anonymity(), ""),
                Wording.act(said.act(), said.negated()),
                Stream.of(Wording.hedge(said.certainty()), Wording.of(said.form()))
                        .filter(Objects::nonNull)
                        .toList(),
                said.via(),
                Part.of(hit.excerpt()),
                Titles.of(said.headline(), said.origin()),
                imprint,
                said.published() == null ? "" : said.published().toString(),
                copies(hit));
    }

    private static String copies(Hit hit) {
        if (hit.copyOf() != null) {
            return "a copy of another article";
        }
        return hit.copies() == 0 ? "" : "and in " + hit.copies() + (hit.copies() == 1 ? " copy" : " copies");
    }

    /// The class of a kind of speaker, which gives its colour.
    public static String style(SpeakerKind kind) {
        return "k-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
