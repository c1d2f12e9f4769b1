package org.hearsay.ingest.container;

import java.io.EOFException;
import java.io.IOException;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.ingest.Reason;

/// Says what is wrong with a piece.
final class Damage {

    private Damage() {}

    static Piece malformed(String origin, String place, String remedy) {
        return refused(origin, Reason.MALFORMED, place, remedy);
    }

    static Piece tooLarge(String origin, int limit) {
        return refused(
                origin, Reason.TOO_LARGE, "over %,d bytes".formatted(limit), "cut it into articles, or leave it out");
    }

    static Piece tooMany(String origin, long most) {
        return refused(
                origin, Reason.TOO_LARGE, "over %,d pieces; the rest is not read".formatted(most), "split the file");
    }

    static Piece refused(String origin, Reason reason, String place, String remedy) {
        return new Piece.Refused(new Rejected(origin, reason, place, remedy));
    }

    /// What a stream threw while the piece at `origin` was being cut out.
    static Piece of(String origin, IOException e) {
        return switch (e) {
            case GzipException gzip ->
                gzip.isBomb()
                        ? refused(origin, Reason.TOO_LARGE, says(gzip), "inflate it yourself if you trust it")
                        : malformed(origin, says(gzip), "fetch the file again; what follows is read if it is whole");
            case EOFException end -> malformed(origin, "it ends in the middle", "fetch the file again");
            default ->
                refused(
                        origin,
                        Reason.UNREADABLE,
                        e.getClass().getSimpleName() + ": " + says(e),
                        "check the permission, the disk or the network");
        };
    }

    private static String says(IOException e) {
        return String.valueOf(e.getMessage());
    }
}
