package org.hearsay.ledger.identity;

import static java.util.Collections.reverseOrder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.ledger.identity.Bearer.Called;

/// Tells people of one surname apart.
///
/// Names that say the same are one person, unless their posts conflict. Then the names that tell less go, level by
/// level, to the one person among those that tell more whom they fit: to the only one, or with several to the only one
/// whose post agrees. A level is decided on the people of the levels above, so the order of namings does not count.
final class People {

    private final List<Person> people = new ArrayList<>();
    private final List<List<Naming>> alone = new ArrayList<>();
    private final Set<Naming> open = new HashSet<>();

    /// @param members sorted
    People(String surname, List<Naming> members) {
        Map<Integer, List<Bearer>> levels = new TreeMap<>(reverseOrder());
        for (Naming naming : members) {
            Bearer bearer = Bearer.of(naming, surname);
            levels.computeIfAbsent(bearer.level(), key -> new ArrayList<>()).add(bearer);
        }
        levels.values().forEach(this::settle);
    }

    /// The namings of one person each.
    List<List<Naming>> groups() {
        return Stream.concat(people.stream().map(Person::namings), alone.stream())
                .toList();
    }

    /// Those that fit several people and may mean any of them.
    Set<Naming> open() {
        return open;
    }

    private void settle(List<Bearer> bearers) {
        Map<Called, List<Bearer>> byName = new LinkedHashMap<>();
        bearers.forEach(bearer -> byName.computeIfAbsent(bearer.called(), key -> new ArrayList<>())
                .add(bearer));
        List<Person> above = List.copyOf(people);
        Map<Person, Map<Person, Boolean>> chosen = new LinkedHashMap<>();
        for (List<Bearer> sameName : byName.values()) {
            for (Person person : byPost(sameName)) {
                List<Person> possible = above.stream().filter(person::mayBe).toList();
                List<Person> agreeing = possible.stream().filter(person::agrees).toList();
                List<Person> fitting = possible.stream()
                        .filter(other -> !person.isToldApart(other))
                        .toList();
                if (agreeing.size() == 1 || agreeing.isEmpty() && fitting.size() == 1) {
                    boolean agrees = !agreeing.isEmpty();
                    chosen.computeIfAbsent(
                                    agrees ? agreeing.getFirst() : fitting.getFirst(), key -> new LinkedHashMap<>())
                            .put(person, agrees);
                } else {
                    stay(person, possible.size() > 1);
                }
            }
        }
        chosen.forEach((person, choosers) -> join(person, choosers));
    }

    /// Two names of a level that both fit one person, as Bill and Will do William, are told by their posts alone.
    private void join(Person person, Map<Person, Boolean> choosers) {
        boolean several = choosers.keySet().stream()
                        .map(chooser -> chooser.called().name().given())
                        .distinct()
                        .count()
                > 1;
        choosers.forEach((chooser, agrees) -> {
            if (agrees || !several) {
                person.join(chooser);
            } else {
                stay(chooser, true);
            }
        });
    }

    private void stay(Person person, boolean several) {
        if (several && person.called().tellsLittle() && !person.hasTitle()) {
            person.namings().forEach(this::leaveOpen);
        } else {
            people.add(person);
        }
    }

    private void leaveOpen(Naming naming) {
        alone.add(List.of(naming));
        open.add(naming);
    }

    /// People of one name: of a name that tells little, those whose titles agree, and those without; else all, unless
    /// posts conflict.
    private static List<Person> byPost(List<Bearer> sameName) {
        return sameName.getFirst().called().tellsLittle() ? agreeing(sameName) : notConflicting(sameName);
    }

    private static List<Person> agreeing(List<Bearer> sameName) {
        List<Person> groups = new ArrayList<>();
        for (Bearer bearer : sameName) {
            Person group = Person.of(List.of(bearer));
            for (Person other : groups.stream().filter(group::isTitledAs).toList()) {
                groups.remove(other);
                group.join(other);
            }
            groups.add(group);
        }
        return groups;
    }

    /// If posts conflict, whoever has no post is one of the people told apart, but which is told by nothing.
    private static List<Person> notConflicting(List<Bearer> sameName) {
        List<Person> groups = new ArrayList<>();
        List<Bearer> without = new ArrayList<>();
        for (Bearer bearer : sameName) {
            if (bearer.post() == null || bearer.post().places().isEmpty()) {
                without.add(bearer);
                continue;
            }
            Person group = Person.of(List.of(bearer));
            for (Person other : groups.stream().filter(group::sharesPlace).toList()) {
                groups.remove(other);
                group.join(other);
            }
            groups.add(group);
        }
        boolean conflict = groups.stream()
                .anyMatch(one -> groups.stream().anyMatch(other -> one != other && one.conflicts(other)));
        if (!conflict) {
            return List.of(Person.of(sameName));
        }
        Map<Person, List<Bearer>> told = new HashMap<>();
        Person rest = null;
        for (Bearer bearer : without) {
            Person alone = Person.of(List.of(bearer));
            List<Person> agreeing = groups.stream().filter(alone::agrees).toList();
            if (agreeing.size() == 1) {
                told.computeIfAbsent(agreeing.getFirst(), key -> new ArrayList<>())
                        .add(bearer);
            } else if (rest == null) {
                rest = alone;
            } else {
                rest.join(alone);
            }
        }
        told.forEach((group, bearers) -> group.join(Person.of(bearers)));
        if (rest != null) {
            groups.add(rest);
        }
        return groups;
    }
}
