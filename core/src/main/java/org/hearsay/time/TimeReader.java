package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds and resolves the time expressions of a text.
///
/// Immutable: make one and share it between threads. Its work grows in step with the length of the text.
public final class TimeReader {

    private final RuleBook book = RuleBook.load();
    private final Tense.Finder tenses = new Tense.Finder(book.vocabulary());
    private final Lexeme since = book.vocabulary().lexeme("since");
    private final Lexeme than = book.vocabulary().lexeme("than");

    /// Reads a text.
    ///
    /// @param text any text, even empty
    /// @param published the day it was published, from which `yesterday` counts; if null, what counts from
    ///     it becomes
    ///     a [TimeValue.Unresolved]
    /// @return in text order, none overlapping another
    public List<TimeExpression> read(String text, @Nullable LocalDate published) {
        List<TimeExpression> found = new ArrayList<>();
        Narrative narrative = new Narrative(published);
        Scanner scanner = new Scanner(book.vocabulary(), text);
        for (List<Token> tokens = scanner.next(); !tokens.isEmpty(); tokens = scanner.next()) {
            resolve(book.apply(tokens), narrative, found);
            narrative.endSentence();
        }
        return List.copyOf(found);
    }

    private void resolve(List<Token> tokens, Narrative narrative, List<TimeExpression> found) {
        Resolver resolver = new Resolver(tenses, narrative, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Vocabulary.SENTENCE_END)) {
                narrative.endSentence();
            }
            Reading reading = resolver.resolve(i);
            if (reading != null) {
                String id = "t" + (found.size() + 1);
                Span span = new Span(token.start(), token.end());
                TimeExpression time = new TimeExpression(id, span, reading.type(), reading.value(), reading.modifier());
                narrative.read(time.value(), time.interval(), tellsYear(token) && !isDistance(tokens, i));
                found.add(time);
            }
        }
    }

    private static boolean tellsYear(Token token) {
        Meaning meaning = token.meaning();
        return meaning instanceof Meaning.Fixed
                || meaning instanceof Meaning.Modified(Meaning.Fixed inner, var modifier);
    }

    /// Whether a date only measures from now, as after `since` and `than`, and the telling does not go
    /// there.
    private boolean isDistance(List<Token> tokens, int i) {
        return i > 0
                && (tokens.get(i - 1).lexeme() == since || tokens.get(i - 1).lexeme() == than);
    }
}
