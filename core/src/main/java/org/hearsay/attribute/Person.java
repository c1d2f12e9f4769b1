package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody with a name who appears in the article. Built up by [Cast] while it reads, not changed afterwards.
final class Person {

    /// A title or description the article gives a person.
    ///
    /// @param words as written: `Iraq's foreign minister`
    /// @param head the noun in it, singular: `foreign minister`
    /// @param states display names of the states named in it
    record Role(String words, String head, Set<String> states) {}

    private String name;
    private Gender gender;
    private final List<Role> roles = new ArrayList<>();

    Person(String name, Gender gender) {
        this.name = name;
        this.gender = gender;
    }

    /// The fullest name seen.
    String name() {
        return name;
    }

    Gender gender() {
        return gender;
    }

    List<Role> roles() {
        return roles;
    }

    /// The first title the article gave, if any.
    @Nullable
    String description() {
        return roles.isEmpty() ? null : roles.getFirst().words();
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    void see(String variant, Gender as) {
        if (variant.length() > name.length() && variant.contains(" ")) {
            name = variant;
        }
        if (gender == Gender.UNKNOWN) {
            gender = as;
        }
    }

    void addRole(Role role) {
        if (roles.stream().noneMatch(known -> known.words().equalsIgnoreCase(role.words()))) {
            roles.add(role);
        }
    }

    /// Whether a role of this head fits: `president` of the same state, or of none where either names none.
    boolean holds(String head, Set<String> states) {
        return roles.stream().anyMatch(role -> sameHead(role.head(), head) && sameStates(role.states(), states));
    }

    private static boolean sameHead(String a, String b) {
        return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    private static boolean sameStates(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    @Override
    public String toString() {
        return name;
    }
}
