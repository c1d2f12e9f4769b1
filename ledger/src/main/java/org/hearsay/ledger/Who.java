package org.hearsay.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.SpeakerKind;

/// A speaker of many articles.
///
/// @param id [Naming#code()] of the first of its variants in [Naming]'s order; the code of any of them finds it
/// @param name the variant to show: of a person one with a given name, if any, of those the one that says most
/// @param one whether the variants stand for one speaker; if not, there is one variant, whose words may mean another
///     in each article: unnamed sources, `the ministry`, a surname that several bear
/// @param variants every way in which articles name it, those that say most first
/// @param held offices that articles say it held, by place and title, the earliest first
/// @param counts of what was said under these names, not by an office it held
public record Who(
        String id, String name, SpeakerKind kind, boolean one, List<Variant> variants, List<Held> held, Counts counts) {

    /// How much a speaker says. A text that several articles carry counts once, as the one of them in which the
    /// speaker says most.
    ///
    /// @param statements 0 or more
    /// @param articles with such a statement
    /// @param copies further articles with such a statement that carry a text counted before
    /// @param outlets that published those articles or copies of them, 0 if none is known
    /// @param relayed statements that it passed on, in copies too
    public record Counts(long statements, long articles, long copies, long outlets, long relayed) {}

    /// One way in which articles name a speaker.
    ///
    /// @param statements said under it, in copies too, 0 or more
    public record Variant(Naming naming, long statements) {}

    /// An office, as long as articles tell that it was held.
    ///
    /// @param office place and title, e.g. `Iraq: foreign minister`
    /// @param to the last day
    public record Held(String office, LocalDate from, LocalDate to) {}

    /// In [Ledger#who]'s order.
    public static final Comparator<Who> MOST_FIRST = comparing(
                    (Who who) -> who.counts().statements(), reverseOrder())
            .thenComparing(who -> who.counts().relayed(), reverseOrder())
            .thenComparing(Who::name)
            .thenComparing(Who::id);

    /// Puts the variants in order.
    public Who {
        variants = variants.stream()
                .sorted(comparing(Variant::statements, reverseOrder()).thenComparing(Variant::naming))
                .toList();
        held = List.copyOf(held);
    }

    /// @param variants at least one
    public static Who of(List<Variant> variants, boolean one, List<Held> held, Counts counts) {
        Naming first =
                variants.stream().map(Variant::naming).min(Naming::compareTo).orElseThrow();
        Naming shown = shown(variants);
        return new Who(first.code(), shown.name(), shown.kind(), one, variants, held, counts);
    }

    /// The variant to show.
    ///
    /// @param variants at least one
    public static Naming shown(List<Variant> variants) {
        return variants.stream()
                .min(comparing((Variant variant) -> !variant.naming().isFull())
                        .thenComparing(Variant::statements, reverseOrder())
                        .thenComparing(Variant::naming))
                .orElseThrow()
                .naming();
    }

    /// Of those whose names hold what was asked for, the ones that may be meant: the one that has it as its whole
    /// name, if there is exactly one such; else all.
    public static List<Who> meant(String asked, List<Who> found) {
        String folded = Folding.fold(asked);
        List<Who> whole = found.stream()
                .filter(who -> who.variants().stream()
                        .anyMatch(
                                variant -> Folding.fold(variant.naming().name()).equals(folded)))
                .toList();
        return whole.size() == 1 && (whole.getFirst().one() || found.size() == 1) ? whole : found;
    }
}
