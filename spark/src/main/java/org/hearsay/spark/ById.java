package org.hearsay.spark;

import org.apache.spark.Partitioner;

/// Brings what has one id to one task, and spreads the ids evenly.
final class ById extends Partitioner {

    private final int partitions;

    ById(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(((Piecework.Key) key).id().hashCode(), partitions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ById same && same.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
