package org.hearsay.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.evaluate.TimeScore.Pair;
import org.hearsay.model.TimeExpression;
import org.hearsay.time.TimeReader;

/// Measures the time reader on articles whose expressions a person has marked.
///
/// @param articles how many
/// @param score over all articles together
/// @param differences a line for each expression missed, invented, or read otherwise: article, what was
///     marked, what was
///     found
public record TimeEvaluation(int articles, TimeScore score, List<String> differences) {

    public TimeEvaluation {
        differences = List.copyOf(differences);
    }

    /// Reads the articles of a folder in the format of [TimeGold] and compares.
    ///
    /// @throws CorpusException if the folder holds none or a file is not in this format
    /// @throws IOException if the folder or a file cannot be read
    public static TimeEvaluation of(Path folder) throws IOException {
        TimeReader reader = new TimeReader();
        TimeScore score = TimeScore.NONE;
        List<String> differences = new ArrayList<>();
        List<TimeGold> articles = TimeGold.readAll(folder);
        for (TimeGold article : articles) {
            List<TimeExpression> found = reader.read(article.text(), article.published());
            List<Pair> pairs = TimeScore.pair(article.expressions(), found);
            score = score.plus(TimeScore.of(pairs));
            pairs.stream()
                    .filter(pair -> !agrees(pair))
                    .map(pair -> difference(article, pair))
                    .forEach(differences::add);
        }
        return new TimeEvaluation(articles.size(), score, differences);
    }

    private static boolean agrees(Pair pair) {
        return pair.gold() != null
                && pair.found() != null
                && pair.gold().span().equals(pair.found().span())
                && pair.gold().value().equals(pair.found().value().timex());
    }

    private static String difference(TimeGold article, Pair pair) {
        String marked = pair.gold() == null
                ? "nothing"
                : "%s %s \"%s\""
                        .formatted(
                                pair.gold().type(),
                                pair.gold().value(),
                                pair.gold().span().in(article.text()));
        TimeExpression time = pair.found();
        String found = time == null
                ? "nothing"
                : "%s %s \"%s\""
                        .formatted(
                                time.type(), time.value().timex(), time.span().in(article.text()));
        return article.name() + "\t" + marked + "\t" + found;
    }
}
