package org.hearsay.app.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hearsay.ledger.Folding;
import org.hearsay.ledger.Search;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;

/// Which articles of an archive to take: those in which one statement meets every condition of a search. Names are
/// compared as each article writes them, as an archive does not know who is who. Immutable.
///
/// @param search without words
public record ArchiveFilter(Search search) {

    private static final String UNKNOWN = "unknown";

    /// @throws IllegalArgumentException if the search has words
    public ArchiveFilter {
        if (!search.terms().isEmpty()) {
            throw new IllegalArgumentException("an archive is not searched for words");
        }
    }

    /// Whether an article of this partition may be wanted.
    boolean acceptsMonth(String month) {
        if (month.equals(UNKNOWN)) {
            return search.since() == null && search.until() == null;
        }
        YearMonth whole = YearMonth.parse(month);
        LocalDate since = search.since();
        LocalDate until = search.until();
        return (since == null || !whole.atEndOfMonth().isBefore(since))
                && (until == null || !whole.atDay(1).isAfter(until));
    }

    boolean accepts(Record record) {
        Article article = record.article();
        LocalDate day = article.published();
        LocalDate since = search.since();
        LocalDate until = search.until();
        String outlet = search.outlet();
        return (since == null || (day != null && !day.isBefore(since)))
                && (until == null || (day != null && !day.isAfter(until)))
                && (outlet == null || Folding.namesMatch(outlet, article.outlet()))
                && (asksOfArticleAlone() || record.statements().stream().anyMatch(this::accepts));
    }

    private boolean asksOfArticleAlone() {
        return search.speaker() == null && search.kind() == null && search.act() == null && search.via() == null;
    }

    private boolean accepts(Statement statement) {
        String speaker = search.speaker();
        String via = search.via();
        return (speaker == null
                        || Folding.namesMatch(speaker, statement.speaker().name()))
                && (search.kind() == null
                        || search.kind() == statement.speaker().kind())
                && (search.act() == null || search.act() == statement.act())
                && (via == null || statement.via().stream().anyMatch(relay -> Folding.namesMatch(via, relay.name())));
    }
}
