package org.hearsay.ingest;

/// Why an input did not become an article: what a batch counts by and a face maps to its exit code.
public enum Reason {
    /// No file of that name.
    MISSING("no such file"),
    /// The file or stream is there, but reading it failed.
    UNREADABLE("cannot be read"),
    /// A folder in which no file looks like an article.
    NO_ARTICLES("no articles in this folder"),
    /// No bytes, or white space alone.
    EMPTY("empty"),
    /// An image, an archive, a PDF or other bytes that are no text.
    BINARY("not a text"),
    /// More than the reader's limits: bytes, tags, or how much larger data become when inflated.
    TOO_LARGE("too large"),
    /// A page or text without running prose, or an entry without a text.
    NO_BODY("no article body"),
    /// An entry of a feed that gives no text, only the address of a page that is not fetched.
    LINK_ONLY("a link without a text"),
    /// An address that must not or could not be fetched.
    NOT_FETCHED("not fetched"),
    /// Written in another language than English.
    NOT_ENGLISH("not English"),
    /// Text or data too damaged to read, or markup that cannot be parsed.
    MALFORMED("malformed");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /// The reason in a few English words, for a message or a summary.
    public String words() {
        return words;
    }
}
