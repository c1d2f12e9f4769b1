package org.hearsay.app.evaluate;

import java.io.IOException;

/// A corpus of figures that is not in the format expected; the message names file, place and remedy.
public final class FigureCorpusException extends IOException {

    FigureCorpusException(String message) {
        super(message);
    }
}
