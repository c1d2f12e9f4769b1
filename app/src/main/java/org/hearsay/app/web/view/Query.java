package org.hearsay.app.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.Term;
import org.hearsay.model.Act;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// A search as an address has it.
///
/// @param values of the parameters that are given and not blank, by name, in the order of [#NAMES]
/// @param newest whether the newest statements come first, whatever is most relevant
/// @param offset rows before the page
public record Query(Map<String, String> values, boolean newest, int offset) {

    /// The parameters: words, speaker, kind, act, outlet, relay, first and last day.
    public static final List<String> NAMES = List.of("q", "speaker", "kind", "act", "outlet", "via", "since", "until");

    private static final int LONGEST = 500;

    public Query {
        values = new LinkedHashMap<>(values);
    }

    /// @param parameters gives the value of a parameter, `null` if it is not given
    /// @throws Refusal if a value is none of those that its parameter can have
    public static Query of(Function<String, @Nullable String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = parameters.apply(name);
            if (value != null && !value.isBlank()) {
                if (value.length() > LONGEST) {
                    throw bad(name, "is longer than " + LONGEST + " characters");
                }
                values.put(name, value.strip());
            }
        }
        Query query =
                new Query(values, "newest".equals(parameters.apply("order")), Cursor.offset(parameters.apply("after")));
        query.search();
        return query;
    }

    /// Whether nothing is asked for.
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /// The value of a parameter; empty if it is not given.
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public Search search() {
        return Search.ALL
                .withTerms(Term.parse(value("q")))
                .withSpeaker(values.get("speaker"))
                .withKind(constant("kind", SpeakerKind.values()))
                .withAct(constant("act", Act.values()))
                .withOutlet(values.get("outlet"))
                .withVia(values.get("via"))
                .withDays(day("since"), day("until"));
    }

    public Page page(int limit) {
        return new Page(limit, offset);
    }

    /// The same search with one parameter changed, from its first row.
    ///
    /// @param value `null` takes the parameter out
    public Query with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Query(changed, newest, 0);
    }

    /// The same search from another row.
    public Query from(int row) {
        return new Query(values, newest, row);
    }

    /// As the part of an address after `?`; the same search gives the same text. Empty if there is nothing to say.
    public String string() {
        Map<String, String> all = new LinkedHashMap<>(values);
        if (newest) {
            all.put("order", "newest");
        }
        if (offset > 0) {
            all.put("after", Cursor.of(offset));
        }
        return all.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private <E extends Enum<E>> @Nullable E constant(String name, E[] constants) {
        String value = values.get(name);
        if (value == null) {
            return null;
        }
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> bad(
                        name,
                        "is none of "
                                + Arrays.stream(constants)
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    private @Nullable LocalDate day(String name) {
        String value = values.get(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw bad(name, "is no day; write it as 2031-05-14");
        }
    }

    private static Refusal bad(String name, String problem) {
        return new Refusal(400, "Wrong parameter", "The parameter '" + name + "' " + problem);
    }
}
