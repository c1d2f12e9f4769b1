package org.hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.hearsay.spark.Schema.field;
import static org.hearsay.spark.Schema.struct;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.hearsay.json.RecordFormatException;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Record;

/// The records of an archive, put together again from its data sets.
final class Records {

    private static final StructType JSON =
            struct(field("article", StringType), field("published", DateType), field("json", StringType));

    private Records() {}

    /// One row for each article: its id, its day and its record's JSON.
    static Dataset<Row> of(SparkSession spark, Archive archive) throws java.io.IOException {
        Dataset<Row> all = spark.read()
                .parquet(archive.published("articles"))
                .select(expr("struct(" + columns(Schema.ARTICLE) + ") AS article"), col("model"));
        String[] parts = {"statements", "times", "figures"};
        StructType[] types = {Schema.STATEMENT, Schema.TIME, Schema.FIGURE};
        for (int i = 0; i < parts.length; i++) {
            if (archive.has(parts[i])) {
                Dataset<Row> grouped = spark.read()
                        .parquet(archive.published(parts[i]))
                        .selectExpr("article AS of", "struct(number, struct(" + columns(types[i]) + ") AS part) AS row")
                        .groupBy("of")
                        .agg(expr("transform(array_sort(collect_list(row)), row -> row.part)")
                                .as(parts[i]));
                all = all.join(grouped, expr("article.id = of"), "left").drop("of");
            } else {
                all = all.withColumn(parts[i], expr("NULL"));
            }
        }
        return all.select("article", "statements", "times", "figures", "model")
                .map(
                        (MapFunction<Row, Row>) row -> {
                            Record record = Rows.record(row);
                            return RowFactory.create(
                                    record.article().id(), record.article().published(), RecordJson.line(record));
                        },
                        Encoders.row(JSON));
    }

    /// @throws ArchiveException if it is none
    static Record parsed(String json) {
        try {
            return RecordJson.read(json);
        } catch (RecordFormatException e) {
            throw new ArchiveException("the archive holds what is no record: " + e.getMessage(), e);
        }
    }

    private static String columns(StructType type) {
        return Arrays.stream(Schema.names(type)).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
