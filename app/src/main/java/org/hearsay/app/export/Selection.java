package org.hearsay.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Said;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// Which records of a ledger, and which of their statements, go to an exporter: in order of publication, one at a time.
/// Ledgers with the same readings give the same bytes, however and whenever they got them. For one thread.
public final class Selection {

    private static final int AT_ONCE = 5_000;

    private final Ledger ledger;
    private final Exporter exporter;
    private final Corrections corrections;
    private final Set<String> articles = new HashSet<>();
    private @Nullable Reading last;
    private boolean any;

    private Selection(Ledger ledger, Exporter exporter) {
        this.ledger = ledger;
        this.exporter = exporter;
        this.corrections = ledger.corrections();
    }

    /// Exports what a search finds. What is added meanwhile by others may be in it or not.
    ///
    /// @param search without words, so that its hits come in order; [Search#ALL] takes every article
    /// @return whether there was any
    public static boolean export(Ledger ledger, Search search, Exporter exporter) throws IOException {
        if (!search.terms().isEmpty()) {
            throw new IllegalArgumentException("hits of words come in another order");
        }
        Selection selection = new Selection(ledger, exporter);
        if (search.equals(Search.ALL)) {
            selection.all();
        } else {
            selection.found(search);
        }
        selection.corrections(search);
        exporter.finish();
        return selection.any;
    }

    private void all() throws IOException {
        try {
            ledger.forEachReading(this::take);
            if (last != null) {
                add(last.record());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// An article's readings follow one another, the current one last.
    private void take(Reading reading) {
        try {
            boolean anotherArticle = last != null && !last.id().equals(reading.id());
            if (last != null && (anotherArticle || exporter.takesEveryReading())) {
                add(last.record());
            }
            last = reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hits of one article follow one another, perhaps over the end of a page of hits.
    private void found(Search search) throws IOException {
        String article = null;
        Set<String> statements = new LinkedHashSet<>();
        int offset = 0;
        boolean more = true;
        while (more) {
            Hits hits = ledger.search(search, new Page(AT_ONCE, offset));
            for (var hit : hits.hits()) {
                Said said = hit.said();
                if (article != null && !article.equals(said.article())) {
                    add(article, statements);
                    statements.clear();
                }
                article = said.article();
                statements.add(said.statement());
            }
            offset += AT_ONCE;
            more = hits.more();
        }
        if (article != null) {
            add(article, statements);
        }
    }

    private void add(String article, Set<String> wanted) throws IOException {
        Entry entry = ledger.article(article).orElseThrow();
        if (exporter.takesEveryReading()) {
            articles.add(article);
            for (Reading reading : entry.readings()) {
                add(reading.record());
            }
            return;
        }
        Record record = corrections.apply(entry.current().record()).record();
        any = true;
        exporter.add(
                record,
                record.statements().stream()
                        .filter(statement -> wanted.contains(statement.id()))
                        .toList());
    }

    private void add(Record read) throws IOException {
        any = true;
        Record record =
                exporter.takesEveryReading() ? read : corrections.apply(read).record();
        List<Statement> statements = record.statements();
        exporter.add(record, statements);
    }

    /// All of them, or those of the articles that were taken, with what undoes them.
    private void corrections(Search search) throws IOException {
        if (!exporter.takesEveryReading()) {
            return;
        }
        Set<String> taken = new HashSet<>();
        for (Correction correction : corrections.all()) {
            boolean wanted = search.equals(Search.ALL)
                    || switch (correction.change()) {
                        case Change.OfArticle change -> articles.contains(change.article());
                        case Change.Undo(String id) -> taken.contains(id);
                        case Change.Merge merge -> false;
                        case Change.Split split -> false;
                    };
            if (wanted) {
                any = true;
                taken.add(correction.id());
                exporter.add(correction);
            }
        }
    }
}
