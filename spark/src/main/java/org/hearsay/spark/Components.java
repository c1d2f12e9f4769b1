package org.hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/// What belongs together, directly or through others, by alternating large and small stars (Kiveris, Lattanzi,
/// Mirrokni, Rastogi and Vassilvitskii, "Connected components in MapReduce and beyond", 2014): some rounds of two
/// shuffles each, in the logarithm of the longest chain.
final class Components {

    private Components() {}

    /// @param edges columns `u` and `v` of one type that has an order, in whichever direction, none from one to
    ///     itself
    /// @return columns `u` and `v`: each that has an edge, but for the smallest of its component, and that smallest
    /// one
    static Dataset<Row> of(Dataset<Row> edges) {
        Dataset<Row> now = edges.checkpoint();
        Row before = null;
        Row sum = sum(now);
        while (!sum.equals(before)) {
            now = smallStar(largeStar(now)).checkpoint();
            before = sum;
            sum = sum(now);
        }
        return now;
    }

    /// Binds all larger neighbours to the smallest.
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col("v").as("u"), col("u").as("v")));
        return both.withColumn("m", least(col("u"), min("v").over(Window.partitionBy("u"))))
                .filter("v > u AND v != m")
                .select(col("v").as("u"), col("m").as("v"))
                .distinct();
    }

    /// Binds itself and all smaller neighbours to the smallest.
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> down = edges.selectExpr("greatest(u, v) AS u", "least(u, v) AS v")
                .withColumn("m", min("v").over(Window.partitionBy("u")));
        return down.filter("v != m")
                .select(col("v").as("u"), col("m").as("v"))
                .union(down.select(col("u"), col("m").as("v")))
                .distinct();
    }

    /// Tells whether a round changed anything.
    private static Row sum(Dataset<Row> edges) {
        return edges.selectExpr("count(*)", "sum(CAST(xxhash64(u, v) AS DECIMAL(20, 0)))")
                .head();
    }
}
