package org.hearsay.app.fetch;

import org.hearsay.app.fetch.Fetched.Refusal;

/// An address that is not asked, or whose answer is no document.
final class RefusedException extends Exception {

    private final Refusal refusal;

    RefusedException(String what, String remedy, boolean passing) {
        super(what);
        this.refusal = new Refusal(what, remedy, passing);
    }

    Refusal refusal() {
        return refusal;
    }
}
