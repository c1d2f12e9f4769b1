package org.hearsay.ledger.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// A name as an article gives it, with what it says to tell whose it is.
///
/// @param name as in [org.hearsay.model.Speaker#name()]
/// @param description as in [org.hearsay.model.Speaker#description()]; `null` if there is none
/// @param alias the other name that the article gives the same body: `ERB` for `Energy Regulatory Board`, and the
///     other way round; `null` if it gives none
public record Naming(
        SpeakerKind kind,
        String name,
        @Nullable String description,
        @Nullable String alias) implements Comparable<Naming> {

    private static final Comparator<Naming> ORDER = comparing(Naming::kind)
            .thenComparing(Naming::name)
            .thenComparing(Naming::description, nullsFirst(naturalOrder()))
            .thenComparing(Naming::alias, nullsFirst(naturalOrder()));

    private static final int CODE_DIGITS = 10;

    /// A speaker in an article that gives these other names; `null` if the speaker has no name.
    public static @Nullable Naming of(Speaker speaker, Aliases aliases) {
        String name = speaker.name();
        return name == null ? null : of(speaker.kind(), name, speaker.description(), aliases);
    }

    /// A name in an article that gives these other names.
    public static Naming of(SpeakerKind kind, String name, @Nullable String description, Aliases aliases) {
        return new Naming(
                kind,
                name,
                Identities.canBeJoined(kind) ? description : null,
                kind == SpeakerKind.ORGANISATION ? aliases.of(name) : null);
    }

    /// Whether it gives a person's surname with more than an initial; of all others, always.
    public boolean isFull() {
        return kind != SpeakerKind.PERSON || PersonName.of(name).fullness() > 1;
    }

    /// `n` and ten hexadecimal digits made of all that it says: how people name it where the name alone does not do.
    /// Among a million namings, two have the same by a chance of one in two.
    public String code() {
        try {
            String all = kind + "\0" + name + "\0" + description + "\0" + alias;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
            return "n" + HexFormat.of().formatHex(digest).substring(0, CODE_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Naming other) {
        return ORDER.compare(this, other);
    }
}
