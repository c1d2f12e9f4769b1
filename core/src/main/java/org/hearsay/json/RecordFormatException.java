package org.hearsay.json;

import java.io.Serial;

/// The JSON is not a record; the message names the place, e.g. `/statements/3/act`, and what was expected there.
public final class RecordFormatException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    public RecordFormatException(String place, String problem) {
        super((place.isEmpty() ? "record" : place) + ": " + problem);
    }

    public RecordFormatException(String place, String problem, Throwable cause) {
        super((place.isEmpty() ? "record" : place) + ": " + problem, cause);
    }
}
