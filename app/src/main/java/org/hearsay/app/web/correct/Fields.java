package org.hearsay.app.web.correct;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.app.web.guard.Refusal;
import org.jspecify.annotations.Nullable;

/// What a form or a program sends, by name.
///
/// @param values each with the values given
public record Fields(Map<String, List<String>> values) {

    private static final int LONGEST = 20_000;

    public Fields {
        values = Map.copyOf(values);
    }

    /// Whether it was sent, be it empty.
    boolean has(String name) {
        return values.containsKey(name);
    }

    /// A field that must be there.
    ///
    /// @throws Refusal if it is not or is blank
    public String given(String name) {
        String value = maybe(name);
        if (value == null) {
            throw new Refusal(422, "Something is missing", "The field '" + name + "' is missing or empty");
        }
        return value;
    }

    /// A field without white space around it; `null` if it was not sent or is blank.
    @Nullable
    String maybe(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        String value = sent.isEmpty() ? "" : sent.getFirst().strip().replace("\r\n", "\n");
        if (value.length() > LONGEST) {
            throw new Refusal(422, "Too long", "The field '" + name + "' has more than " + LONGEST + " characters");
        }
        return value.isEmpty() ? null : value;
    }

    /// All values of a field, or all lines of its one value; blank ones are left out.
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The constant of this name in lower case; `null` if the field was not sent or is blank.
    ///
    /// @throws Refusal if there is none
    <E extends Enum<E>> @Nullable E constant(String name, E[] constants) {
        String value = maybe(name);
        return value == null
                ? null
                : Arrays.stream(constants)
                        .filter(constant ->
                                constant.name().toLowerCase(Locale.ROOT).equals(value))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(
                                422,
                                "Wrong value",
                                "The field '" + name + "' is none of "
                                        + String.join(
                                                ", ",
                                                Arrays.stream(constants)
                                                        .map(constant ->
                                                                constant.name().toLowerCase(Locale.ROOT))
                                                        .toList())));
    }

    /// `null` if the field was not sent or is blank.
    @Nullable
    Boolean truth(String name) {
        String value = maybe(name);
        if (value == null) {
            return null;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw new Refusal(422, "Wrong value", "The field '" + name + "' is neither true nor false");
        }
        return Boolean.valueOf(value);
    }
}
