package org.hearsay.app.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hardwood.Hardwood;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import dev.hardwood.row.StructAccessor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands at one row of a Parquet file after the other. For one thread.
final class Cursor implements AutoCloseable {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Columns of figures that are a text in Parquet and a number in JSON.
    private static final Set<String> NUMBERS = Set.of("value", "low", "high");

    private final Path file;
    private final ParquetFileReader reader;
    private final RowReader rows;
    private final String key;
    private final boolean figures;
    private boolean atRow;
    private String article = "";
    private int number;

    private Cursor(Path file, ParquetFileReader reader, String key) {
        this.file = file;
        this.reader = reader;
        this.key = key;
        this.rows = reader.rowReader();
        this.figures = reader.getFileSchema().getColumns().stream()
                .anyMatch(column -> column.name().equals("amount"));
    }

    /// At its first row.
    static Cursor open(Hardwood hardwood, Path file, String key) throws IOException {
        try {
            Cursor cursor = new Cursor(file, hardwood.open(InputFile.of(file)), key);
            cursor.advance();
            return cursor;
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    boolean isAtRow() {
        return atRow;
    }

    String article() {
        return article;
    }

    int number() {
        return number;
    }

    String file() {
        return file.toString();
    }

    /// Goes on to the next row.
    ///
    /// @return whether there is one
    boolean advance() throws ArchiveFormatException {
        try {
            atRow = rows.hasNext();
            if (atRow) {
                rows.next();
                article = rows.getString(key);
                number = key.equals("article") ? rows.getInt("number") : 0;
            }
            return atRow;
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    /// The row as a piece of the record's JSON, with columns beside that the record skips.
    ObjectNode row() throws ArchiveFormatException {
        try {
            return object(rows);
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private ObjectNode object(StructAccessor struct) {
        ObjectNode object = JSON.objectNode();
        for (int i = 0; i < struct.getFieldCount(); i++) {
            String name = struct.getFieldName(i);
            Object value = struct.isNull(i) ? null : struct.getValue(i);
            object.set(name, node(value, figures && NUMBERS.contains(name)));
        }
        return object;
    }

    private JsonNode node(@Nullable Object value, boolean isNumber) {
        return switch (value) {
            case null -> JSON.nullNode();
            case PqStruct struct -> object(struct);
            case PqList list -> {
                ArrayNode array = JSON.arrayNode();
                for (int i = 0; i < list.size(); i++) {
                    array.add(node(list.get(i), false));
                }
                yield array;
            }
            case Boolean bool -> JSON.booleanNode(bool);
            case Integer integer -> JSON.numberNode(integer);
            case Double real -> JSON.numberNode(BigDecimal.valueOf(real));
            default -> isNumber ? JSON.numberNode(new BigDecimal(value.toString())) : JSON.textNode(value.toString());
        };
    }

    private static ArchiveFormatException damaged(Path file, Exception e) {
        if (e instanceof ArchiveFormatException known) {
            return known;
        }
        return new ArchiveFormatException(file + ": damaged (" + e + "); write the month anew", e);
    }

    @Override
    public void close() {
        rows.close();
        try {
            reader.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
