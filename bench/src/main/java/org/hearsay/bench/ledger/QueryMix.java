package org.hearsay.bench.ledger;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Term;
import org.hearsay.model.Record;
import org.hearsay.model.Statement;

/// Questions as people may ask them, each about a statement that is there: a third of two words, a third of one or
/// three, and phrases, beginnings of long words, and filters. The words are taken as they come in the text, so half of
/// them are as
/// frequent as "the".
final class QueryMix {

    private final Newsroom newsroom;
    private final int articles;
    private final RandomGenerator random = new SplittableRandom(20310514);

    /// @param articles that were added: the numbers below this
    QueryMix(Newsroom newsroom, int articles) {
        this.newsroom = newsroom;
        this.articles = articles;
    }

    Search search() {
        Record record = record();
        Statement statement = statement(record);
        List<String> words =
                List.of(statement.content().in(record.article().text()).split(" "));
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> Search.of(word(words) + " " + word(words));
            case 4, 5 -> Search.of(word(words));
            case 6, 7 -> Search.of(word(words) + " " + word(words) + " " + word(words));
            case 8 -> phrase(words);
            case 9 -> {
                String word = words.stream().max(comparing(String::length)).orElseThrow();
                yield Search.of(word.substring(0, Math.min(5, word.length())) + "*");
            }
            case 10 ->
                Search.of(word(words) + " " + word(words))
                        .withOutlet(record.article().outlet());
            default ->
                Search.of(word(words))
                        .withKind(statement.speaker().kind())
                        .withDays(record.article().published(), null);
        };
    }

    /// All that somebody says who says something: who speaks often is asked for often.
    Search speaker() {
        String name = statement(record()).speaker().name();
        return Search.ALL.withSpeaker(
                random.nextInt(4) == 0 ? String.valueOf(name).replaceAll(".* ", "") : name);
    }

    private Search phrase(List<String> words) {
        int from = random.nextInt(Math.max(1, words.size() - 3));
        List<String> phrase = words.subList(from, Math.min(words.size(), from + 3));
        return Search.ALL.withTerms(List.of(new Term(String.join(" ", phrase), false)));
    }

    private String word(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private Record record() {
        Record record = newsroom.article(random.nextInt(articles)).record();
        while (record.statements().isEmpty()) {
            record = newsroom.article(random.nextInt(articles)).record();
        }
        return record;
    }

    private Statement statement(Record record) {
        return record.statements().get(random.nextInt(record.statements().size()));
    }
}
