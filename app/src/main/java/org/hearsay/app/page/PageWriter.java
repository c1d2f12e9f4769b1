package org.hearsay.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.outline.Outline;
import org.hearsay.app.outline.Wording;
import org.hearsay.model.Article;
import org.hearsay.model.Record;

/// Writes records to one HTML file, several under an index. The file appears, complete, on [#finish()]; until then
/// articles lie in a temporary file beside it, so memory does not grow with their number. Not safe for use by
/// several threads at once.
public final class PageWriter implements AutoCloseable {

    /// With more statements than this a browser would be slow to follow the pointer: links still light up their target.
    private static final int MOST_HOVERED = 1500;

    private final Path file;
    private final Path body;
    private final OutputStream out;
    private final List<Entry> entries = new ArrayList<>();
    private String model = "";

    /// What the index and the styles need to know of an article.
    private record Entry(String title, String imprint, int statements) {}

    /// @param file replaced on [#finish()] if it exists
    /// @throws IOException if nothing can be written where `file` shall be
    public PageWriter(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(this.file.getParent(), this.file);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.isDirectory(this.file)) {
            throw new FileSystemException(file.toString(), null, "a folder; name a file");
        }
        this.body = beside(".body.part");
        this.out = Files.newOutputStream(body, CREATE_NEW);
    }

    public void add(Record record) throws IOException {
        Article article = record.article();
        out.write(section(Outline.of(record)).html().getBytes(UTF_8));
        entries.add(new Entry(
                ArticleSection.title(article),
                String.join(" · ", Wording.imprint(article)),
                record.statements().size()));
        model = record.model().version();
    }

    private ArticleSection section(Outline outline) {
        String id = "a" + (entries.size() + 1);
        return new ArticleSection(outline, id, id + "-", Links.NONE);
    }

    /// Puts the page in its place; without any article there is none.
    public void finish() throws IOException {
        out.close();
        if (entries.isEmpty()) {
            return;
        }
        Path whole = beside(".part");
        try {
            try (OutputStream page = Files.newOutputStream(whole, CREATE_NEW)) {
                page.write(head().getBytes(UTF_8));
                Files.copy(body, page);
                page.write(foot().getBytes(UTF_8));
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /// Removes what is temporary.
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(body);
    }

    /// A temporary name in the same folder, so that the finished file can be moved in one step.
    private Path beside(String ending) {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ending);
    }

    private String head() {
        String styles = resource("record.css") + resource("page.css") + rules();
        String title = entries.size() == 1 ? entries.getFirst().title() : Wording.count(entries.size(), "article");
        Html head = new Html()
                .raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .raw(sha256(styles))
                .raw("'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .text(title)
                .raw(" – Hearsay</title>\n<style>")
                .raw(styles)
                .raw("</style>\n</head>\n<body>\n")
                .raw("<p class=\"key\">Hearsay <span>Who is said to say what: "
                        + "<span class=\"source k-office\">source</span>, "
                        + "<span class=\"cue k-office\">cue</span>, "
                        + "<span class=\"content k-office\">content</span>, "
                        + "<span class=\"relay k-office\">relay</span>; "
                        + "<span class=\"when\">time</span>, "
                        + "<span class=\"figure\">figure</span>, "
                        + "<span class=\"figure contested\">figure that the text disputes</span>.</span></p>\n");
        if (entries.size() > 1) {
            index(head);
        }
        return head.raw("<main>\n").toString();
    }

    private void index(Html head) {
        head.raw("<nav aria-label=\"Articles\">\n<ol>\n");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            head.raw("<li><a href=\"#a" + (i + 1) + "\"><bdi>")
                    .text(entry.title())
                    .raw("</bdi></a> <small><bdi>")
                    .text(entry.imprint())
                    .raw(entry.imprint().isEmpty() ? "</bdi>" : "</bdi> · ")
                    .raw(Wording.count(entry.statements(), "statement") + "</small></li>\n");
        }
        head.raw("</ol>\n</nav>\n");
    }

    private String foot() {
        return new Html()
                .raw("</main>\n<footer>Read by Hearsay with ")
                .text(model)
                .raw(". It records who is said to have said what and gives no verdict on what is true; "
                        + "it can misread, so look at the words themselves.</footer>\n</body>\n</html>\n")
                .toString();
    }

    /// All that belongs to a statement lights up together, in the text and in the list.
    private String rules() {
        if (entries.stream().mapToInt(Entry::statements).sum() > MOST_HOVERED) {
            return "";
        }
        StringBuilder rules = new StringBuilder();
        for (int article = 1; article <= entries.size(); article++) {
            for (int i = 1; i <= entries.get(article - 1).statements(); i++) {
                String member = "a" + article + "-s" + i;
                rules.append("#a%d:has(.%s:hover,#%s:target,#a%d-t%d:target) .%s{--lit:1}\n"
                        .formatted(article, member, member, article, i, member));
            }
        }
        return rules.toString();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PageWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String sha256(String styles) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(styles.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
