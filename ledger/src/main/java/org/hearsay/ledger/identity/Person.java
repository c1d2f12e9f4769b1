package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.identity.Bearer.Called;

/// Namings that are one person's, while [People] puts them together.
final class Person {

    private final List<Naming> namings = new ArrayList<>();
    private final Set<Called> names = new LinkedHashSet<>();
    private final Set<Post> posts = new LinkedHashSet<>();
    private final Set<Place> places = new HashSet<>();

    /// Those that give no known post.
    private final Set<String> descriptions = new HashSet<>();

    static Person of(List<Bearer> bearers) {
        Person person = new Person();
        bearers.forEach(person::add);
        return person;
    }

    void add(Bearer bearer) {
        namings.add(bearer.naming());
        names.add(bearer.called());
        if (bearer.post() != null) {
            posts.add(bearer.post());
            places.addAll(bearer.post().places());
        } else if (!bearer.description().isEmpty()) {
            descriptions.add(bearer.description());
        }
    }

    void join(Person other) {
        namings.addAll(other.namings);
        names.addAll(other.names);
        posts.addAll(other.posts);
        places.addAll(other.places);
        descriptions.addAll(other.descriptions);
    }

    List<Naming> namings() {
        return namings;
    }

    Called called() {
        return names.iterator().next();
    }

    /// Whether names and posts allow that both are one.
    boolean mayBe(Person other) {
        return names.stream()
                        .anyMatch(one ->
                                other.names.stream().anyMatch(two -> one.name().givenFits(two.name())))
                && names.stream().allMatch(one -> other.names.stream().allMatch(one::mayBe))
                && !conflicts(other);
    }

    /// Whether names that fit are not enough: father and son, or a bearer of two surnames.
    boolean isToldApart(Person other) {
        return names.stream()
                .anyMatch(one -> other.names.stream()
                        .anyMatch(two -> one.byFirstOfTwo() != two.byFirstOfTwo() || !one.sameGeneration(two)));
    }

    /// Whether descriptions say that both are one.
    boolean agrees(Person other) {
        return posts.stream().anyMatch(one -> other.posts.stream().anyMatch(one::agrees))
                || !Collections.disjoint(descriptions, other.descriptions);
    }

    boolean hasTitle() {
        return !posts.isEmpty() || !descriptions.isEmpty();
    }

    /// Whether titles agree, or neither has one.
    boolean isTitledAs(Person other) {
        return agrees(other) || !hasTitle() && !other.hasTitle();
    }

    boolean conflicts(Person other) {
        return posts.stream().anyMatch(one -> other.posts.stream().anyMatch(one::conflicts)) && !agrees(other);
    }

    boolean sharesPlace(Person other) {
        return !Collections.disjoint(places, other.places);
    }
}
