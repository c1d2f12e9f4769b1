/// An archive in Parquet, as the job on Spark writes it, read without Spark.
///
/// Start with [ArchiveFolder]. Each data set is sorted by article within a file, so that the rows of one article are
/// brought together by walking through all files of a month side by side, and memory holds one article.
@NullMarked
package org.hearsay.app.archive;

import org.jspecify.annotations.NullMarked;
