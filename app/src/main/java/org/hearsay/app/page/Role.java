package org.hearsay.app.page;

/// What marked words are to their statement.
enum Role {
    SOURCE("source"),
    CUE("cue"),
    RELAY("relay"),
    CONTENT("content");

    /// The class in HTML.
    final String style;

    Role(String style) {
        this.style = style;
    }
}
