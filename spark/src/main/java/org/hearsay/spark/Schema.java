package org.hearsay.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/// The columns of an archive. Those of an article, a statement, a time and a figure are the keys of the record's
/// JSON,
/// so
/// that one description (docs/record-json.md) serves both; docs/archive.md tells what comes beside them.
final class Schema {

    /// The value of the key `schema` in a manifest. A later version that only adds columns keeps it.
    static final String VERSION = "hearsay.archive/1";

    private static final DataType STRINGS = list(StringType);
    private static final DataType SPANS = list(list(IntegerType));
    private static final StructType PASSAGE = struct(field("text", StringType), field("spans", SPANS));

    private static final StructType DATELINE = struct(
            field("text", StringType),
            field("place", StringType),
            field("date", DateType),
            field("agency", StringType));

    private static final StructType SPEAKER = struct(
            field("name", StringType),
            field("kind", StringType),
            field("description", StringType),
            field("anonymity", StringType));

    private static final StructType RELAY =
            struct(field("name", StringType), field("kind", StringType), field("spans", SPANS));

    static final StructType ARTICLE = struct(
            field("id", StringType),
            field("origin", StringType),
            field("url", StringType),
            field("outlet", StringType),
            field("headline", StringType),
            field("byline", STRINGS),
            field("dateline", DATELINE),
            field("published", DateType),
            field("language", StringType),
            field("licence", StringType),
            field("credit", StringType),
            field("text", StringType));

    static final StructType STATEMENT = struct(
            field("id", StringType),
            field("source", PASSAGE),
            field("cue", PASSAGE),
            field("content", PASSAGE),
            field("speaker", SPEAKER),
            field("via", list(RELAY)),
            field("form", StringType),
            field("act", StringType),
            field("negated", BooleanType),
            field("certainty", StringType),
            field("disputes", StringType),
            field("times", STRINGS),
            field("figures", STRINGS),
            field("confidence", DoubleType));

    static final StructType TIME = struct(
            field("id", StringType),
            field("text", StringType),
            field("spans", SPANS),
            field("type", StringType),
            field("value", StringType),
            field("mod", StringType),
            field("freq", StringType),
            field("from", DateType),
            field("to", DateType));

    /// Numbers are texts, as no type of a table holds every number that an article may claim.
    static final StructType FIGURE = struct(
            field("id", StringType),
            field("text", StringType),
            field("spans", SPANS),
            field("relation", StringType),
            field("value", StringType),
            field("low", StringType),
            field("high", StringType),
            field("unit", StringType),
            field("of", StringType),
            field("asOf", StringType),
            field("contested", StringType),
            field("statement", StringType),
            field("unitKind", StringType),
            field("unitText", StringType),
            field("currency", StringType),
            field("ofSpans", SPANS),
            field("asOfSpans", SPANS),
            field("contestedSpans", SPANS));

    static final StructType MODEL = struct(field("version", StringType), field("sha256", StringType));

    /// What one article says, as the keys of the record's JSON.
    static final StructType RECORD = struct(
            field("article", ARTICLE),
            field("statements", list(STATEMENT)),
            field("times", list(TIME)),
            field("figures", list(FIGURE)),
            field("model", MODEL));

    static final StructType REJECT = struct(
            field("origin", StringType),
            field("reason", StringType),
            field("place", StringType),
            field("remedy", StringType));

    /// What a task gives: of a record and a reject one is there.
    static final StructType READING =
            struct(field("month", StringType), field("record", RECORD), field("reject", REJECT));

    static final StructType COPY = struct(
            field("article", StringType),
            field("origin", StringType),
            field("share", DoubleType),
            field("agency", StringType));

    private Schema() {}

    static StructType struct(StructField... fields) {
        return new StructType(fields);
    }

    static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    static ArrayType list(DataType of) {
        return DataTypes.createArrayType(of, false);
    }

    /// The names of the columns, in their order.
    static String[] names(StructType type) {
        return Arrays.copyOf(type.fieldNames(), type.size());
    }
}
