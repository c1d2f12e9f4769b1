package org.hearsay.app.web.guard;

import java.io.Serial;

/// A request that gets no answer but why.
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    /// @param status of HTTP, 400 or more
    /// @param title what is wrong, the same for each request of its kind
    /// @param detail what is wrong with this one, and what to do
    public Refusal(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// As the constructor has it.
    public String detail() {
        return String.valueOf(getMessage());
    }
}
