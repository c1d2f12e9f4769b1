package org.hearsay.ledger.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words by which an article sets what it has found against what it was told. Immutable.
///
/// @param contrasts `but`, `however`
/// @param sources what was looked at: `records`, `visits`
/// @param findings what it does: `show`, `contradict`
/// @param little what makes a finding small: `only`, `no`
/// @param checks what one does to a claim, and says where it could not be done: `verify`
record Evidence(
        Set<String> contrasts, Set<String> sources, Set<String> findings, Set<String> little, Set<String> checks) {

    static Evidence load() {
        List<List<String>> rows = Sheet.rows(Evidence.class, "evidence.tsv");
        return new Evidence(
                words(rows, "contrast"),
                words(rows, "source"),
                words(rows, "finding"),
                words(rows, "little"),
                words(rows, "check"));
    }

    private static Set<String> words(List<List<String>> rows, String role) {
        return rows.stream()
                .filter(row -> row.get(1).equals(role))
                .flatMap(row -> List.of(row.getFirst().split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
