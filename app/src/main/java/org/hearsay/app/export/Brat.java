package org.hearsay.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;

/// Files for brat (<https://brat.nlplab.org/standoff.html>), which `hearsay evaluate polnear` reads, too: of each
/// article
/// a `.txt` and an `.ann`, and beside them brat's configuration and a table that says whose texts they are.
public final class Brat implements Exporter {

    private static final int NAME = 20;

    private final Files files;
    private final List<String> table = new ArrayList<>();

    /// Where files go.
    public interface Files {

        /// @param name without a folder
        void put(String name, byte[] bytes) throws IOException;

        /// No more will come.
        void finish() throws IOException;
    }

    public Brat(Files files) {
        this.files = files;
        table.add("file\t" + String.join("\t", Attribution.COLUMNS));
    }

    @Override
    public void add(Record record, List<Statement> statements) throws IOException {
        Article article = record.article();
        String name = article.id().substring(article.id().indexOf(':') + 1).substring(0, NAME);
        files.put(name + ".txt", article.text().getBytes(UTF_8));
        files.put(name + ".ann", BratText.annotation(article, statements).getBytes(UTF_8));
        List<String> cells = new ArrayList<>(List.of(name + ".txt"));
        Attribution.row(article).forEach(cell -> cells.add(cell.replaceAll("[\\t\\r\\n]+", " ")));
        table.add(String.join("\t", cells));
    }

    @Override
    public void finish() throws IOException {
        files.put("attribution.tsv", (String.join("\n", table) + "\n").getBytes(UTF_8));
        try (InputStream configuration = Brat.class.getResourceAsStream("annotation.conf")) {
            if (configuration == null) {
                throw new IllegalStateException("the jar lacks annotation.conf");
            }
            files.put("annotation.conf", configuration.readAllBytes());
        }
        files.finish();
    }
}
