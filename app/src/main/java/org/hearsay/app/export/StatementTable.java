package org.hearsay.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Relay;
import org.hearsay.model.Statement;

/// Statements as CSV, one line each.
public final class StatementTable {

    /// The first line.
    public static final String HEADER = "article,statement,published,outlet,headline,byline,url,licence,speaker,kind,"
            + "description,via,form,act,negated,certainty,confidence,content\n";

    private StatementTable() {}

    /// The lines of one article; empty without a statement.
    public static String lines(Article article, List<Statement> statements) {
        String id = article.id();
        return statements.stream()
                .map(statement -> line(id, article, statement))
                .collect(Collectors.joining());
    }

    private static String line(String id, Article article, Statement statement) {
        return Csv.line(Arrays.asList(
                id,
                statement.id(),
                article.published(),
                article.outlet(),
                article.headline(),
                String.join("; ", article.byline()),
                article.url(),
                article.licence(),
                statement.speaker().name(),
                lower(statement.speaker().kind()),
                statement.speaker().description(),
                statement.via().stream().map(Relay::name).collect(Collectors.joining("; ")),
                lower(statement.form()),
                lower(statement.act()),
                statement.negated(),
                lower(statement.certainty()),
                String.format(Locale.ROOT, "%.4f", statement.confidence()),
                statement.content().in(article.text())));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
