package org.hearsay.app.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What became of an address. Immutable, but for the bytes.
public sealed interface Fetched {

    /// @param address where it was found, after redirects
    /// @param contentType as the server says
    /// @param body as it came, perhaps packed by gzip
    /// @param validators to ask later whether it has changed
    record Document(URI address, @Nullable String contentType, byte[] body, Validators validators) implements Fetched {}

    /// The same as when its validators were given.
    record Unchanged() implements Fetched {}

    /// @param what happened, e.g. `HTTP 404`
    /// @param remedy what the user can do
    /// @param passing whether it may well go another time
    record Refusal(String what, String remedy, boolean passing) implements Fetched {}
}
