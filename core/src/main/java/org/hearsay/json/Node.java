package org.hearsay.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows its place, so that whatever is wrong with it can be said where.
///
/// @param place JSON pointer (RFC 6901), empty for the root
public record Node(JsonNode value, String place) {

    private static final int MOST_DIGITS = 1000;

    public Node get(String key) throws RecordFormatException {
        if (!value.isObject()) {
            throw expected("an object");
        }
        JsonNode child = value.get(key);
        if (child == null) {
            throw new RecordFormatException(place, "the key \"" + key + "\" is missing");
        }
        return new Node(child, place + "/" + key);
    }

    /// The value of the key, or `null` where JSON says null.
    @Nullable
    public Node find(String key) throws RecordFormatException {
        Node child = get(key);
        return child.value.isNull() ? null : child;
    }

    public List<Node> items() throws RecordFormatException {
        if (!value.isArray()) {
            throw expected("an array");
        }
        List<Node> items = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            items.add(new Node(value.get(i), place + "/" + i));
        }
        return items;
    }

    public List<String> strings() throws RecordFormatException {
        List<String> strings = new ArrayList<>();
        for (Node item : items()) {
            strings.add(item.string());
        }
        return strings;
    }

    public String string() throws RecordFormatException {
        if (!value.isTextual()) {
            throw expected("a string");
        }
        return value.textValue();
    }

    @Nullable
    public String string(String key) throws RecordFormatException {
        Node child = find(key);
        return child == null ? null : child.string();
    }

    @Nullable
    public LocalDate date(String key) throws RecordFormatException {
        Node child = find(key);
        if (child == null) {
            return null;
        }
        try {
            return LocalDate.parse(child.string());
        } catch (DateTimeParseException e) {
            throw child.expected("a day such as 2021-07-26");
        }
    }

    public int integer() throws RecordFormatException {
        if (!value.isInt()) {
            throw expected("a whole number");
        }
        return value.intValue();
    }

    public double number() throws RecordFormatException {
        if (!value.isNumber()) {
            throw expected("a number");
        }
        return value.doubleValue();
    }

    /// The number to its last digit.
    public BigDecimal decimal() throws RecordFormatException {
        if (!value.isNumber()) {
            throw expected("a number");
        }
        BigDecimal number = value.decimalValue();
        // An exponent of a few digits would unfold to gigabytes of zeros.
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw expected("a number of at most " + MOST_DIGITS + " digits");
        }
        return number;
    }

    public boolean bool() throws RecordFormatException {
        if (!value.isBoolean()) {
            throw expected("true or false");
        }
        return value.booleanValue();
    }

    /// A constant by its name in lower case.
    public <E extends Enum<E>> E oneOf(Class<E> type) throws RecordFormatException {
        return named(type, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /// A constant by its name as it stands, as TIMEX3 writes them.
    public <E extends Enum<E>> E constant(Class<E> type) throws RecordFormatException {
        return named(type, Enum::name);
    }

    private <E extends Enum<E>> E named(Class<E> type, Function<E, String> written) throws RecordFormatException {
        String name = string();
        for (E constant : type.getEnumConstants()) {
            if (written.apply(constant).equals(name)) {
                return constant;
            }
        }
        throw expected(
                "one of " + Arrays.stream(type.getEnumConstants()).map(written).collect(Collectors.joining(", ")));
    }

    public RecordFormatException expected(String what) {
        return new RecordFormatException(place, "expected " + what + ", found " + excerpt());
    }

    private String excerpt() {
        String json = value.isContainerNode() ? (value.isObject() ? "an object" : "an array") : value.toString();
        return json.length() <= 60 ? json : json.substring(0, 59) + "…";
    }
}
