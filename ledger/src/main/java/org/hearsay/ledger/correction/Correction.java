package org.hearsay.ledger.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;

/// Something that a person put right.
///
/// @param by who did it; never blank
/// @param at when, to the millisecond
/// @param why in their words; never blank
public record Correction(String by, Instant at, String why, Change change) {

    static final Comparator<Correction> IN_ORDER = comparing(Correction::at).thenComparing(Correction::id);

    private static final int ID_DIGITS = 32;

    /// @throws IllegalArgumentException if `by` or `why` is blank
    public Correction {
        if (by.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a correction needs who and why");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// `c` and 32 hexadecimal digits, from all that the correction says: the same correction has the same id
    /// everywhere.
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(CorrectionJson.body(this).getBytes(UTF_8));
            return "c" + HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
