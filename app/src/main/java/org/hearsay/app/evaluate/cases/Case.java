package org.hearsay.app.evaluate.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.model.Article;

/// A few short articles and what they hold.
///
/// @param id e.g. `dev-figure-01`
/// @param about one line
/// @param lookAlike whether it resembles a dispute and must stay silent
/// @param articles by letter, in the order given
public record Case(String id, String about, boolean lookAlike, Map<String, Article> articles, List<Expected> expected) {

    public Case {
        expected = List.copyOf(expected);
    }

    /// The set it belongs to: how its id begins, e.g. `dev`.
    public String set() {
        int dash = id.indexOf('-');
        return dash < 0 ? id : id.substring(0, dash);
    }

    /// What it expects of one sort.
    public <E extends Expected> Stream<E> all(Class<E> sort) {
        return expected.stream().filter(sort::isInstance).map(sort::cast);
    }
}
