package org.hearsay.encode;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/// What the encoder sees in a text; all lists are in text order.
///
/// @param attributions cues linked to their source and contents, in order of their cues; each has a cue
/// @param sources every span tagged as a source, linked or not
/// @param cues every span tagged as a cue, those without content too
/// @param contents every span tagged as content, linked or not
/// @param entities names of people, places, organisations and other things
public record Labels(
        List<Attribution> attributions,
        List<Span> sources,
        List<Span> cues,
        List<Span> contents,
        List<Entity> entities) {

    public Labels {
        attributions = List.copyOf(attributions);
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        contents = List.copyOf(contents);
        entities = List.copyOf(entities);
    }
}
