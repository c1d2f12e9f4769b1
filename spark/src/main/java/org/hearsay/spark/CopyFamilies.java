package org.hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.hearsay.spark.Schema.field;
import static org.hearsay.spark.Schema.struct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.hearsay.ledger.Family;
import org.hearsay.ledger.copy.CopyRule;
import org.hearsay.ledger.copy.Credit;
import org.hearsay.ledger.copy.PrintIndex;
import org.hearsay.ledger.copy.Prints;
import org.hearsay.ledger.copy.Shingles;
import org.hearsay.model.Article;

/// Which articles of an archive carry one text, and which is the origin, by the rules of a ledger: prints find the
/// few
/// pairs that [CopyRule] is asked about, what it joins is a family, and [Family] says which member is its origin.
final class CopyFamilies {

    private static final StructType PRINT = struct(
            field("print", IntegerType),
            field("published", DateType),
            field("id", BinaryType),
            field("size", IntegerType));

    private static final StructType PAIR =
            struct(field("u", BinaryType), field("v", BinaryType), field("least", IntegerType));

    private CopyFamilies() {}

    /// @param articles all of an archive, as [Schema#ARTICLE]
    /// @return rows of [Schema#COPY]: every article of a family of two or more
    static Dataset<Row> of(Dataset<Row> articles) {
        Dataset<Row> texts =
                articles.select(expr("unhex(substr(id, 8))").as("id"), col("published"), col("outlet"), col("text"));
        Dataset<Row> edges = candidates(texts)
                .join(
                        texts.select(
                                col("id").as("u"),
                                col("outlet").as("uo"),
                                col("text").as("ut")),
                        "u")
                .join(
                        texts.select(
                                col("id").as("v"),
                                col("outlet").as("vo"),
                                col("text").as("vt")),
                        "v")
                .filter((FilterFunction<Row>) CopyFamilies::areOneText)
                .select("u", "v");
        Dataset<Row> families = Components.of(edges);
        Dataset<Row> members = families.select(col("u").as("member"), col("v").as("family"))
                .union(families.select(col("v"), col("v")).distinct());
        return members.join(articles, expr("member = unhex(substr(id, 8))"))
                .groupByKey((MapFunction<Row, byte[]>) row -> row.getAs("family"), Encoders.BINARY())
                .flatMapGroups(
                        (FlatMapGroupsFunction<byte[], Row, Row>) (family, rows) -> copies(rows),
                        Encoders.row(Schema.COPY));
    }

    /// Pairs that share a fifth of the prints of one of the two.
    private static Dataset<Row> candidates(Dataset<Row> texts) {
        return texts.flatMap((FlatMapFunction<Row, Row>) CopyFamilies::prints, Encoders.row(PRINT))
                .repartition(col("print"))
                .sortWithinPartitions(col("print"), col("published"), col("id"))
                .mapPartitions((MapPartitionsFunction<Row, Row>) Sharing::pairs, Encoders.row(PAIR))
                .groupBy("u", "v", "least")
                .count()
                .filter(PrintIndex.PART + " * count >= least")
                .select("u", "v");
    }

    private static Iterator<Row> prints(Row text) {
        int[] prints = Prints.of(Shingles.of(text.getAs("text")));
        List<Row> rows = new ArrayList<>(prints.length);
        for (int print : prints) {
            rows.add(RowFactory.create(print, text.getAs("published"), text.getAs("id"), prints.length));
        }
        return rows.iterator();
    }

    private static boolean areOneText(Row pair) {
        String outlet = pair.getAs("uo");
        return CopyRule.sameText(
                Shingles.of(pair.getAs("ut")),
                Shingles.of(pair.getAs("vt")),
                outlet != null && Objects.equals(outlet, pair.getAs("vo")));
    }

    private static Iterator<Row> copies(Iterator<Row> rows) {
        List<Article> articles = new ArrayList<>();
        rows.forEachRemaining(row -> articles.add(Rows.article(row)));
        Family family = Family.of(articles);
        List<Row> copies = new ArrayList<>();
        copies.add(copy(family.origin(), family));
        family.copies().forEach(member -> copies.add(copy(member, family)));
        return copies.iterator();
    }

    private static Row copy(Family.Member member, Family family) {
        Credit credit = member.credit();
        return RowFactory.create(
                member.id(), family.origin().id(), member.share(), credit == null ? null : credit.agency());
    }

    /// The pairs of articles with one print, print after print. Holds the first that share one.
    private static final class Sharing {

        private record Sharer(byte[] id, int size) {}

        private final List<Sharer> first = new ArrayList<>();
        private int print;

        static Iterator<Row> pairs(Iterator<Row> prints) {
            return new Flattened<>(prints, new Sharing()::pairs);
        }

        private Iterator<Row> pairs(Row row) {
            int now = row.getAs("print");
            if (now != print) {
                first.clear();
                print = now;
            }
            Sharer later = new Sharer(row.getAs("id"), row.getAs("size"));
            List<Row> found = new ArrayList<>();
            for (Sharer earlier : first) {
                found.add(RowFactory.create(earlier.id(), later.id(), Math.min(earlier.size(), later.size())));
            }
            if (first.size() < PrintIndex.MOST_SHARING) {
                first.add(later);
            }
            return found.iterator();
        }
    }
}
