package org.hearsay.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.hearsay.json.RecordJson;
import org.hearsay.model.Article;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/// Turns a record into a row of [Schema#RECORD] and back, by way of its JSON: so offsets are code points, and what
/// comes
/// back has passed the same checks as an imported file.
final class Rows {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /// The keys whose text is a number in JSON.
    private static final Set<String> NUMBERS = Set.of("low", "high");

    private Rows() {}

    static Row row(Record record) {
        try {
            Object row = value(MAPPER.readTree(RecordJson.line(record)), Schema.RECORD);
            return row instanceof Row it ? it : RowFactory.create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record's own JSON is JSON", e);
        }
    }

    /// @param row with the columns of [Schema#RECORD] in their order
    /// @throws ArchiveException if the row contradicts itself
    static Record record(Row row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", RecordJson.SCHEMA);
        for (int i = 0; i < Schema.RECORD.size(); i++) {
            StructField field = Schema.RECORD.fields()[i];
            boolean none = row.isNullAt(i) && field.dataType() instanceof ArrayType;
            json.set(field.name(), none ? JsonNodeFactory.instance.arrayNode() : node(row.get(i), field, false));
        }
        return Records.parsed(json.toString());
    }

    /// The article of a row with the columns of [Schema#ARTICLE].
    ///
    /// @throws ArchiveException if the row contradicts itself
    static Article article(Row row) {
        Object[] values = new Object[Schema.ARTICLE.size()];
        Arrays.setAll(values, i -> row.getAs(Schema.ARTICLE.fields()[i].name()));
        return record(RowFactory.create(
                        RowFactory.create(values), nothing(), nothing(), nothing(), RowFactory.create("", "")))
                .article();
    }

    private static Seq<Object> nothing() {
        return CollectionConverters.asScala(List.of()).toSeq();
    }

    private static @Nullable Object value(JsonNode node, DataType type) {
        if (node.isNull() || node.isMissingNode()) {
            return null;
        }
        return switch (type) {
            case StructType struct -> {
                @Nullable Object[] values = new @Nullable Object[struct.size()];
                for (int i = 0; i < values.length; i++) {
                    StructField field = struct.fields()[i];
                    values[i] = value(node.path(field.name()), field.dataType());
                }
                yield RowFactory.create(values);
            }
            case ArrayType list -> {
                List<@Nullable Object> values = new ArrayList<>();
                node.forEach(each -> values.add(value(each, list.elementType())));
                yield CollectionConverters.asScala(values).toSeq();
            }
            case BooleanType bool -> node.booleanValue();
            case IntegerType integer -> node.intValue();
            case DoubleType real -> node.doubleValue();
            case DateType day -> LocalDate.parse(node.textValue());
            default -> node.isNumber() ? node.decimalValue().toPlainString() : node.textValue();
        };
    }

    /// @param figure whether the field is one of a figure, whose value is a number
    private static JsonNode node(@Nullable Object value, StructField field, boolean figure) {
        return node(value, field.dataType(), figure && field.name().equals("value") || NUMBERS.contains(field.name()));
    }

    private static JsonNode node(@Nullable Object value, DataType type, boolean number) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value == null) {
            return json.nullNode();
        }
        return switch (type) {
            case StructType struct -> {
                ObjectNode object = json.objectNode();
                boolean figure = struct.equals(Schema.FIGURE);
                Row row = (Row) value;
                for (int i = 0; i < struct.size(); i++) {
                    StructField field = struct.fields()[i];
                    object.set(field.name(), node(row.get(i), field, figure));
                }
                yield object;
            }
            case ArrayType list -> {
                ArrayNode array = json.arrayNode();
                for (Object each : CollectionConverters.asJava((Seq<?>) value)) {
                    array.add(node(each, list.elementType(), false));
                }
                yield array;
            }
            case BooleanType bool -> json.booleanNode((Boolean) value);
            case IntegerType integer -> json.numberNode((Integer) value);
            case DoubleType real -> json.numberNode(BigDecimal.valueOf((Double) value));
            case DateType day -> json.textNode(value.toString());
            default -> number ? json.numberNode(new BigDecimal((String) value)) : json.textNode((String) value);
        };
    }
}
