package org.hearsay.ledger.identity;

import java.util.Set;

/// A post as words describe it: `Iraq's former foreign minister`.
///
/// @param head what it is, in small letters, in one of its names: `foreign minister`
/// @param places that it belongs to; empty if the words do not say
/// @param now whether the words say that it is held
/// @param unique whether one alone holds it at a time in its place
record Post(String head, Set<Place> places, boolean now, boolean unique) {

    Post {
        places = Set.copyOf(places);
    }

    /// Whether both tell of the same post, so that a name that fits is its bearer's.
    boolean agrees(Post other) {
        boolean same = head.equals(other.head);
        boolean part = head.endsWith(" " + other.head) || other.head.endsWith(" " + head);
        boolean meet = places.stream().anyMatch(other.places::contains);
        return same ? meet || places.isEmpty() || other.places.isEmpty() : part && meet;
    }

    /// Whether nobody is likely to be both: posts of two states, or the same post in two places.
    boolean conflicts(Post other) {
        if (places.isEmpty() || other.places.isEmpty() || places.stream().anyMatch(other.places::contains)) {
            return false;
        }
        boolean states =
                places.stream().allMatch(Place::state) && other.places.stream().allMatch(Place::state);
        return states || head.equals(other.head);
    }
}
