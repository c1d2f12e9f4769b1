package org.hearsay.app.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// One claim among others.
///
/// @param address of its place on its article's page
/// @param speaker who says it, in words
/// @param speakerAddress of the speaker's page; `null` if there is none
/// @param style class of the speaker's kind
/// @param kind of speaker, in words
/// @param act what the speaker does, e.g. `denies`; empty for what the article tells itself
/// @param via names of the relays, outermost first
/// @param words as they stand
/// @param sentence in which they stand
/// @param title of the article
/// @param imprint outlet and day, as far as known
/// @param day of publication as ISO 8601 writes it; empty if it is not known
public record ClaimLine(
        String address,
        String speaker,
        @Nullable String speakerAddress,
        String style,
        String kind,
        String act,
        List<String> via,
        String words,
        String sentence,
        String title,
        List<String> imprint,
        String day) {

    static List<ClaimLine> of(List<Claim> claims, Findings findings) {
        return claims.stream().map(claim -> of(claim, findings)).toList();
    }

    static ClaimLine of(Claim claim, Findings findings) {
        String name = claim.speaker().name();
        SpeakerKind kind = claim.speaker().kind();
        List<String> imprint = new ArrayList<>();
        if (claim.source().outlet() != null) {
            imprint.add(claim.source().outlet());
        }
        if (claim.source().published() != null) {
            imprint.add(Wording.of(claim.source().published()));
        }
        return new ClaimLine(
                address(claim, findings),
                Wording.title(name, kind),
                name == null || kind == SpeakerKind.AUTHOR ? null : Addresses.speaker(name),
                Line.style(kind),
                Wording.of(kind),
                claim.narrated() ? "" : Wording.act(claim.act(), claim.negated()),
                claim.via(),
                claim.words(),
                claim.sentence(),
                Titles.of(claim.source().headline(), claim.source().origin()),
                imprint,
                Objects.toString(claim.source().published(), ""));
    }

    /// What the article tells itself is no statement, but its sentence has an address, too.
    private static String address(Claim claim, Findings findings) {
        String article = claim.source().article();
        if (!claim.narrated()) {
            return Addresses.statement(article, claim.unit());
        }
        return findings.points(article)
                .map(points -> Addresses.article(article) + "#c"
                        + points.fromUtf16(claim.place().start()))
                .orElse(Addresses.article(article));
    }

    /// Speaker and day, for a place with little room.
    String brief() {
        return speaker + (day.isEmpty() ? "" : ", " + day);
    }
}
