package org.hearsay.app.evaluate;

import java.util.List;

/// A text with the attributions that a person found in it.
///
/// @param name of its file, without ending
/// @param gold in text order of their first character
public record AnnotatedArticle(String name, String text, List<Annotation> gold) {

    public AnnotatedArticle {
        gold = List.copyOf(gold);
    }
}
