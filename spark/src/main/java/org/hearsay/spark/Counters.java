package org.hearsay.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/// What the tasks have done so far, for who watches: Spark's pages show them. A task that is run again counts
/// again, so
/// that the manifest's numbers are counted from what was written instead.
///
/// @param articles read
/// @param statements in them
/// @param rejects what could not be read
/// @param passedOver articles that stand in the input once more
record Counters(
        LongAccumulator articles, LongAccumulator statements, LongAccumulator rejects, LongAccumulator passedOver)
        implements Serializable {

    static Counters in(SparkContext context) {
        return new Counters(
                context.longAccumulator("articles read"),
                context.longAccumulator("statements"),
                context.longAccumulator("rejects"),
                context.longAccumulator("articles passed over"));
    }
}
