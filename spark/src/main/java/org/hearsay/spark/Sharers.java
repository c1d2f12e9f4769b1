package org.hearsay.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.hearsay.spark.Schema.field;
import static org.hearsay.spark.Schema.list;
import static org.hearsay.spark.Schema.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.hearsay.ledger.claim.ClaimIndex;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;

/// The claims that share a word, word after word, as [ClaimIndex] would see them if the articles were added one
/// after the
/// other: a claim finds those of articles before its own and of its own, as long as not too many have the word. Holds
/// the claims with one word, no more than that many.
final class Sharers {

    /// A claim with a word; `pos` is -1, or the word's place among those by which the claim asks.
    static final StructType TERM = struct(
            field("key", StringType),
            field("published", DateType),
            field("article", StringType),
            field("claim", IntegerType),
            field("pos", IntegerType),
            field("weight", DoubleType),
            field("dimensions", list(StringType)));

    /// A claim that asks and one that it finds by a word.
    static final StructType PAIR = struct(
            field("article", StringType),
            field("claim", IntegerType),
            field("pos", IntegerType),
            field("weight", DoubleType),
            field("published", DateType),
            field("other", StringType),
            field("otherClaim", IntegerType),
            field("comparable", org.apache.spark.sql.types.DataTypes.BooleanType));

    private record Sharer(@Nullable LocalDate published, String article, int claim, Seq<String> dimensions) {}

    private final List<Sharer> sharers = new ArrayList<>();
    private String key = "";

    private Sharers() {}

    /// The pairs, as rows of [#PAIR].
    ///
    /// @param terms sorted by key, day (unknown ones first), article, place of the word and claim
    static Iterator<Row> pairs(Iterator<Row> terms) {
        return new Flattened<>(terms, new Sharers()::pairs);
    }

    private Iterator<Row> pairs(Row term) {
        if (!term.getString(0).equals(key)) {
            sharers.clear();
            key = term.getString(0);
        }
        Sharer own = new Sharer(term.getAs(1), term.getString(2), term.getInt(3), term.getSeq(6));
        int pos = term.getInt(4);
        if (pos < 0) {
            if (sharers.size() <= ClaimIndex.MOST_POSTINGS) {
                sharers.add(own);
            }
            return Collections.emptyIterator();
        }
        if (sharers.size() > ClaimIndex.MOST_POSTINGS) {
            return Collections.emptyIterator();
        }
        List<Row> found = new ArrayList<>();
        for (Sharer other : sharers) {
            if (other.claim() != own.claim() || !other.article().equals(own.article())) {
                found.add(RowFactory.create(
                        own.article(),
                        own.claim(),
                        pos,
                        term.getDouble(5),
                        other.published(),
                        other.article(),
                        other.claim(),
                        comparable(own, other)));
            }
        }
        return found.iterator();
    }

    /// Whether both are of other articles and measure in one dimension: without that no figure disputes another's.
    private static boolean comparable(Sharer one, Sharer other) {
        return !one.article().equals(other.article())
                && scala.jdk.javaapi.CollectionConverters.asJava(one.dimensions()).stream()
                        .anyMatch(dimension -> other.dimensions().contains(dimension));
    }
}
