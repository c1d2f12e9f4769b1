package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Act;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/// Finds the statement that another one calls into question: `that number` in `that number has been disputed` is the
/// one
/// just stated; `the figure of 2,500` is the one that holds 2,500.
final class Disputes {

    private static final int MOST_SENTENCES_BACK = 6;
    private static final Set<String> POINTING = Set.of("that", "this", "those", "these", "such");
    private static final Set<String> FIGURES = Set.of(
            "number", "figure", "figures", "numbers", "total", "toll", "estimate", "count", "tally", "sum", "amount");
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "claims",
            "account",
            "version",
            "allegation",
            "allegations",
            "charge",
            "charges",
            "accusation",
            "accusations",
            "report",
            "reports",
            "suggestion",
            "it",
            "statement",
            "assertion");

    private final Scene scene;

    Disputes(Scene scene) {
        this.scene = scene;
    }

    /// The id of the statement among `earlier` that a statement of this act and content disputes.
    @Nullable
    String disputed(Act act, Passage content, List<Statement> earlier) {
        if (act != Act.DOUBT && act != Act.DENY) {
            return null;
        }
        List<Word> words = scene.prose().words(content.hull());
        boolean figure = words.stream().anyMatch(word -> FIGURES.contains(word.lower()));
        boolean pointing = !words.isEmpty() && isPointing(words.getFirst());
        boolean claim = pointing && words.stream().anyMatch(word -> CLAIMS.contains(word.lower()));
        int sentence = scene.prose().sentenceAt(content.start());
        for (Statement statement : earlier.reversed()) {
            if (sentence - scene.prose().sentenceAt(statement.content().start()) > MOST_SENTENCES_BACK) {
                break;
            }
            boolean itself = statement.content().overlaps(content) || statement.act() == Act.DOUBT;
            if (itself) {
                continue;
            }
            if (figure && sharesNumber(words, statement)
                    || figure && pointing && holdsNumber(statement)
                    || claim && !figure) {
                return statement.id();
            }
        }
        return null;
    }

    /// Whether a content's first word points back, or the word before it does: `that` before `number`, where the
    /// encoder
    /// took it for a conjunction.
    private boolean isPointing(Word first) {
        List<Word> words = scene.prose().words();
        int before = scene.prose().wordAt(first.start()) - 1;
        return POINTING.contains(first.lower())
                || before >= 0 && POINTING.contains(words.get(before).lower());
    }

    private boolean holdsNumber(Statement statement) {
        return statement.content().spans().stream().anyMatch(this::holdsNumber);
    }

    private boolean holdsNumber(Span span) {
        return scene.prose().words(span).stream().anyMatch(Disputes::isNumber);
    }

    private boolean sharesNumber(List<Word> words, Statement statement) {
        List<String> numbers =
                words.stream().filter(Disputes::isNumber).map(Word::lower).toList();
        return !numbers.isEmpty()
                && statement.content().spans().stream()
                        .flatMap(span -> scene.prose().words(span).stream())
                        .anyMatch(word -> numbers.contains(word.lower()));
    }

    private static boolean isNumber(Word word) {
        return Character.isDigit(word.text().charAt(0));
    }
}
