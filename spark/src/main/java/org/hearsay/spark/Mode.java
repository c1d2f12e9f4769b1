package org.hearsay.spark;

/// What a run does with what an archive has.
public enum Mode {
    /// Adds the articles that it has not, so that the same run again adds nothing.
    append,
    /// Replaces every month of which there is an article in the input.
    overwrite_months;

    /// As a user writes it.
    @Override
    public String toString() {
        return name().replace('_', '-');
    }
}
