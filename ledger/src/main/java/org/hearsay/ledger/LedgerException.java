package org.hearsay.ledger;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A ledger cannot be opened, asked or added to. The message is one line that names file, cause and remedy.
public final class LedgerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /// What a face tells cases apart by.
    public enum Problem {
        /// There is no such file.
        MISSING,
        /// The file holds something else.
        NOT_A_LEDGER,
        /// A later version of Hearsay wrote it.
        NEWER,
        /// The file contradicts itself.
        DAMAGED,
        /// There is no room for more. Nothing of the addition is kept, all earlier ones are.
        FULL,
        /// Another process is writing.
        LOCKED,
        /// The file cannot be read or written.
        UNUSABLE
    }

    private final Problem problem;

    public LedgerException(Problem problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
