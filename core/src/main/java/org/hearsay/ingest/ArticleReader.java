package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/// Reads one article from a plain text or an HTML page. Immutable; one reader may serve all threads.
///
/// An input that holds many articles is for [org.hearsay.ingest.container]. Whatever the bytes, the answer is an
/// [IngestResult]: what cannot be read is a [Rejected] that says where and
/// why. Nothing is ever fetched: addresses in a page or in the hints are kept as words.
public final class ArticleReader {

    /// Longest input read by default, in bytes.
    public static final int DEFAULT_LIMIT = 10_000_000;

    /// Most tags read in a page: some ten times what the longest article needs. Markup made to be slow is the
    /// reason.
    static final int MOST_TAGS = 100_000;

    /// The origin that stands for standard input.
    public static final String STANDARD_INPUT = "-";

    private final int limit;

    /// A reader with the [default limit][#DEFAULT_LIMIT].
    public ArticleReader() {
        this(DEFAULT_LIMIT);
    }

    /// @param limit longest input to read, in bytes; a longer one is rejected before it fills memory
    /// @throws IllegalArgumentException if `limit` is not positive
    public ArticleReader(int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("the limit must be positive: " + limit);
        }
        this.limit = limit;
    }

    /// Longest input read, in bytes.
    public int limit() {
        return limit;
    }

    /// Reads the file at the path `origin`, or [standard input][#STANDARD_INPUT].
    public IngestResult read(String origin, Hints hints) {
        if (origin.equals(STANDARD_INPUT)) {
            return read(System.in, origin, hints);
        }
        try {
            return read(Path.of(origin), hints);
        } catch (InvalidPathException e) {
            return new Rejected(origin, Reason.MISSING, "not a path: " + e.getReason(), "check the name");
        }
    }

    /// Reads a file.
    public IngestResult read(Path file, Hints hints) {
        String origin = file.toString();
        if (Files.isDirectory(file)) {
            return new Rejected(origin, Reason.UNREADABLE, "a folder", "name a file in it, or list it with InputFiles");
        }
        if (Files.notExists(file)) {
            return new Rejected(origin, Reason.MISSING, "the whole file", "check the name and the folder");
        }
        try {
            long size = Files.size(file);
            if (size > limit) {
                return tooLarge(origin, "%,d bytes".formatted(size));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, origin, hints);
            }
        } catch (IOException e) {
            return unreadable(origin, e);
        }
    }

    /// Reads a stream to its end or one byte past the limit, and leaves it open.
    ///
    /// @param origin what to call it in the article and in messages
    public IngestResult read(InputStream in, String origin, Hints hints) {
        try {
            return read(in.readNBytes(limit + 1), origin, hints);
        } catch (IOException e) {
            return unreadable(origin, e);
        }
    }

    /// Reads bytes at hand.
    ///
    /// @param origin what to call them in the article and in messages
    public IngestResult read(byte[] bytes, String origin, Hints hints) {
        if (bytes.length > limit) {
            return tooLarge(origin, "over %,d bytes".formatted(limit));
        }
        if (bytes.length == 0) {
            return empty(origin);
        }
        String binary = Binary.seenIn(bytes);
        if (binary != null) {
            return new Rejected(origin, Reason.BINARY, binary, "save the article as plain text or HTML");
        }
        boolean page = Markup.isPage(bytes, origin, hints.contentType());
        String text = TextDecoder.decode(bytes, hints.contentType(), page);
        return read(text, page, origin, hints, () -> page ? Page.read(text, hints) : PlainText.read(text));
    }

    /// Reads an article that data give field by field.
    ///
    /// @param origin what to call it in the article and in messages
    public IngestResult read(Fields fields, String origin, Hints hints) {
        String text = fields.text();
        if (text.length() > limit) {
            return tooLarge(origin, "%,d characters".formatted(text.length()));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return new Rejected(origin, Reason.BINARY, "character " + nul + ": NUL", "give the text alone");
        }
        boolean markup = Fragment.isMarkup(text);
        return read(text, markup, origin, hints, () -> {
            Draft body = Markup.isPage(text)
                    ? Page.read(text, hints)
                    : markup ? new Draft(Fragment.paragraphs(text), Metadata.UNKNOWN) : PlainText.read(text);
            return new Draft(body.paragraphs(), fields.metadata().orElse(body.metadata()));
        });
    }

    private static IngestResult read(
            String text, boolean markup, String origin, Hints hints, Supplier<Draft> drafting) {
        if (text.isBlank()) {
            return empty(origin);
        }
        String damage = damage(text);
        if (damage != null) {
            return new Rejected(origin, Reason.MALFORMED, damage, "save it as UTF-8, or give its true encoding");
        }
        int tags = markup ? Markup.tags(text) : 0;
        if (tags > MOST_TAGS) {
            return new Rejected(
                    origin,
                    Reason.TOO_LARGE,
                    "%,d tags".formatted(tags),
                    "the limit is %,d tags a page; save the article alone".formatted(MOST_TAGS));
        }
        Draft draft;
        try {
            draft = drafting.get();
        } catch (RuntimeException e) {
            // Markup is parsed by a library; whatever a hostile page makes it throw ends here, for this page alone.
            return new Rejected(origin, Reason.MALFORMED, "markup: " + e, "save the article as plain text");
        }
        if (draft.paragraphs().isEmpty()) {
            return new Rejected(
                    origin, Reason.NO_BODY, "the whole page", "give the page of one article, or its text as .txt");
        }
        return finished(draft, origin, hints);
    }

    private static IngestResult finished(Draft draft, String origin, Hints hints) {
        Article article = Finisher.finish(draft, origin, hints);
        String language = article.language();
        boolean foreign = !language.equals("en")
                && (!language.equals(LanguageDetector.UNDETERMINED) || LanguageDetector.isEnough(article.text()));
        if (foreign && !hints.anyLanguage()) {
            String place = language.equals(LanguageDetector.UNDETERMINED)
                    ? "no language known here"
                    : "language " + language + ", " + Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
            return new Rejected(origin, Reason.NOT_ENGLISH, place, "pass --any-language to read it all the same");
        }
        return new Ingested(article);
    }

    /// Says so if more than a tenth of the characters could not be decoded.
    private static @Nullable String damage(String text) {
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        return damaged * 10 > text.length()
                ? "%,d of %,d characters cannot be decoded, the first at character %,d"
                        .formatted(damaged, text.length(), text.indexOf('\uFFFD'))
                : null;
    }

    private static Rejected empty(String origin) {
        return new Rejected(origin, Reason.EMPTY, "the whole input", "give the article's text or page");
    }

    private Rejected tooLarge(String origin, String size) {
        return new Rejected(
                origin, Reason.TOO_LARGE, size, "the limit is %,d bytes an article; split it".formatted(limit));
    }

    private static Rejected unreadable(String origin, IOException e) {
        List<String> says =
                e.getMessage() == null || e.getMessage().equals(origin) ? List.of() : List.of(e.getMessage());
        return new Rejected(
                origin,
                Reason.UNREADABLE,
                e.getClass().getSimpleName() + (says.isEmpty() ? "" : ": " + says.getFirst()),
                "check the permission and the disk");
    }
}
