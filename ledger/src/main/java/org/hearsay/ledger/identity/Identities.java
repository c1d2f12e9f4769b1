package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.SpeakerKind;

/// Puts namings together that are one speaker. Pure: the same set gives the same identities, in whatever order.
public final class Identities {

    /// What a block says of its namings.
    ///
    /// @param groups each naming of the block in exactly one
    /// @param open those of the block that may mean any of several speakers
    public record Block(List<List<Naming>> groups, Set<Naming> open) {

        public Block {
            groups = groups.stream().map(List::copyOf).toList();
            open = Set.copyOf(open);
        }
    }

    /// How the key of an office begins.
    static final String OFFICE = "office ";

    private Identities() {}

    /// The identities of these namings, in order of their first.
    public static List<Identity> of(Collection<Naming> namings) {
        Map<String, List<Naming>> blocks = new TreeMap<>();
        List<Identity> identities = new ArrayList<>();
        Partition<Naming> partition = new Partition<>();
        for (Naming naming : new TreeSet<>(namings)) {
            Set<String> keys = blocks(naming);
            keys.forEach(key ->
                    blocks.computeIfAbsent(key, each -> new ArrayList<>()).add(naming));
            if (keys.isEmpty()) {
                identities.add(new Identity(List.of(naming), false));
            } else {
                partition.add(naming);
            }
        }
        Set<Naming> open = new LinkedHashSet<>();
        blocks.forEach((key, members) -> {
            Block block = block(key, members);
            block.groups().forEach(partition::join);
            open.addAll(block.open());
        });
        for (List<Naming> group : partition.groups()) {
            identities.add(new Identity(group, group.size() > 1 || !open.contains(group.getFirst())));
        }
        identities.sort((one, other) ->
                one.namings().getFirst().compareTo(other.namings().getFirst()));
        return List.copyOf(identities);
    }

    /// The blocks in which a naming is compared; none if it is never put together with another.
    public static Set<String> blocks(Naming naming) {
        return switch (naming.kind()) {
            case PERSON -> {
                PersonName name = PersonName.of(naming.name());
                yield name.second().isEmpty()
                        ? keys("person ", name.surname())
                        : keys("person ", name.surname(), name.second());
            }
            case ORGANISATION -> {
                String own = OrganisationName.of(naming.name()).key();
                yield own.isEmpty() || naming.alias() == null
                        ? keys("body ", own)
                        : keys("body ", own, OrganisationName.of(naming.alias()).key());
            }
            case OFFICE -> keys(OFFICE, OfficeName.of(naming.name()).key());
            case UNNAMED, COLLECTIVE, DOCUMENT, HEARSAY, AUTHOR, UNKNOWN -> Set.of();
        };
    }

    /// Puts the namings of one block together.
    ///
    /// @param members all that have `key` among their [#blocks]
    public static Block block(String key, Collection<Naming> members) {
        List<Naming> sorted = members.stream().sorted().toList();
        String name = key.substring(key.indexOf(' ') + 1);
        return switch (sorted.getFirst().kind()) {
            case PERSON -> {
                People people = new People(name, sorted);
                yield new Block(people.groups(), people.open());
            }
            case ORGANISATION -> {
                Organisations bodies = new Organisations(name, sorted);
                yield new Block(bodies.groups(), bodies.open());
            }
            case OFFICE -> new Block(List.of(sorted), Set.of());
            case UNNAMED, COLLECTIVE, DOCUMENT, HEARSAY, AUTHOR, UNKNOWN ->
                throw new IllegalArgumentException("no block has " + sorted.getFirst());
        };
    }

    /// Whether speakers of this kind can be put together at all.
    public static boolean canBeJoined(SpeakerKind kind) {
        return switch (kind) {
            case PERSON, ORGANISATION, OFFICE -> true;
            case UNNAMED, COLLECTIVE, DOCUMENT, HEARSAY, AUTHOR, UNKNOWN -> false;
        };
    }

    private static Set<String> keys(String prefix, String... names) {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            if (!name.isEmpty()) {
                keys.add(prefix + name);
            }
        }
        return keys;
    }
}
