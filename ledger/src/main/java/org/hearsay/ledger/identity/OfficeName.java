package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An office as it is compared: `iraq: foreign minister`.
///
/// @param key empty if the words do not say of what place it is
record OfficeName(String key) {

    static OfficeName of(String words) {
        Post post = PostReader.read(words);
        if (post != null) {
            return post.places().isEmpty() ? new OfficeName("") : of(post);
        }
        List<String> rest = new ArrayList<>(Words.of(words));
        if (!rest.isEmpty() && PostReader.isArticle(rest.getFirst())) {
            rest.removeFirst();
        }
        Set<Place> places = new LinkedHashSet<>();
        int from = PostReader.takePlace(rest, places, true);
        if (places.isEmpty() || from == rest.size()) {
            return new OfficeName("");
        }
        String head = rest.subList(from, rest.size()).stream().map(Words::fold).collect(Collectors.joining(" "));
        return new OfficeName(places.iterator().next().key() + ": " + head);
    }

    /// The office that a person's title makes them hold; `null` if it makes them hold none.
    static @Nullable OfficeName heldBy(String description) {
        Post post = PostReader.read(description);
        return post == null || !post.now() || !post.unique() || post.places().isEmpty() ? null : of(post);
    }

    private static OfficeName of(Post post) {
        String places = post.places().stream().map(Place::key).sorted().collect(Collectors.joining(", "));
        return new OfficeName(places + ": " + (post.now() ? "" : "former ") + post.head());
    }
}
