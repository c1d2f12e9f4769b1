package org.hearsay.attribute;

import java.util.List;
import java.util.function.Function;
import org.hearsay.encode.Labels;
import org.hearsay.model.Article;
import org.hearsay.model.Statement;
import org.hearsay.text.Prose;

/// Turns the encoder's labels into statements. Immutable and thread-safe.
public final class Attributor {

    private final Lexicon lexicon = Lexicon.shared();
    private final List<Rule> rules;

    /// @param inner labels the content of a claim by itself, so that claims within claims are found; thread-safe
    public Attributor(Function<String, Labels> inner) {
        this.rules = List.of(
                new CueEdges(),
                new CarriedOn(),
                new Accused(),
                new Disputed(),
                new Resumed(),
                new Stranded(),
                new NoReason(),
                new MissingSource(),
                new Citing(),
                new Unsourced(),
                new Challenges(),
                new Nested(inner),
                new Relayed());
    }

    /// Reads the word lists of this package, which otherwise the first attributor waits for.
    public static void loadWordLists() {
        Lexicon.shared();
    }

    /// The statements of `article` in text order; empty if nobody says anything.
    ///
    /// @param labels of the article's text
    public List<Statement> read(Article article, Labels labels) {
        Scene scene = Scene.of(Prose.of(article.text()), labels, lexicon);
        List<Claim> claims = labels.attributions().stream().map(Claim::of).toList();
        for (Rule rule : rules) {
            claims = rule.apply(claims, scene);
        }
        return new StatementReader(article, scene).read(claims);
    }
}
