package org.hearsay.app.fetch;

import org.jspecify.annotations.Nullable;

/// What a server gave to ask later whether a document has changed (RFC 9110, 8.8); `null` where it gave none.
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /// Nothing to ask with.
    public static final Validators NONE = new Validators(null, null);
}
