package org.hearsay.app.evaluate;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// An attribution as somebody marked it, a person or a program; each role may be empty.
///
/// @param source contiguous segments in text order
/// @param cue contiguous segments in text order
/// @param content contiguous segments in text order
public record Annotation(List<Span> source, List<Span> cue, List<Span> content) {

    public Annotation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static Annotation of(Attribution attribution) {
        return new Annotation(
                spans(attribution.source()),
                spans(attribution.cue()),
                attribution.content().spans());
    }

    private static List<Span> spans(@Nullable Passage passage) {
        return passage == null ? List.of() : passage.spans();
    }
}
