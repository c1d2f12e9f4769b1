package org.hearsay.ledger.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.claim.Sheet;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every entry of the table joins the two names of its example.
class AliasTableTest {

    private final AliasReader reader = new AliasReader();

    static Stream<List<String>> rows() {
        return Sheet.rows(AliasReader.class, "aliases.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void joinsTheNamesOfItsExample(List<String> row) {
        List<Alias> found = reader.read(Article.of(row.get(2)));
        assertThat(found).as(row.get(2)).hasSize(1);
        boolean names = row.get(1).equals("name");
        assertThat(found.getFirst().first()).isEqualTo(names ? "Orrin dam" : "combat mission");
        assertThat(found.getFirst().second())
                .isIn(names ? List.of("Old Wall") : List.of("advisory mission", "training mission"));
    }

    @Test
    void joinsNothingElse() {
        assertThat(reader.read(Article.of("The Orrin dam, near the Old Wall, was shut.")))
                .isEmpty();
        assertThat(reader.read(Article.of("The combat mission became a disaster.")))
                .isEmpty();
    }
}
