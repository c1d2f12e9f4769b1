package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// An example in `rules.txt`: `> He left [two days ago]. => DATE 2021-07-24 @2021-07-26`.
///
/// @param published null if the article has no publication day
/// @param expected the bracketed words and, after ` = `, the type if the example tells one, value and
///     modifier
record Example(String text, @Nullable LocalDate published, List<String> expected, List<Boolean> typed) {

    private static final LocalDate MONDAY = LocalDate.of(2021, 7, 26);

    static Example parse(String line) {
        int arrow = line.lastIndexOf("=>");
        String marked = line.substring(1, arrow).strip();
        String right = line.substring(arrow + 2).strip();
        LocalDate published = MONDAY;
        int at = right.indexOf('@');
        if (at >= 0) {
            String day = right.substring(at + 1).strip();
            published = day.equals("none") ? null : LocalDate.parse(day);
            right = right.substring(0, at).strip();
        }
        String[] values = right.isEmpty() ? new String[0] : right.split(" \\| ", -1);
        List<String> words = new ArrayList<>();
        for (String part : marked.split("\\[", -1)) {
            int close = part.indexOf(']');
            if (close >= 0) {
                words.add(part.substring(0, close));
            }
        }
        if (words.size() != values.length) {
            throw new IllegalArgumentException("as many brackets as values, please: " + line);
        }
        List<String> expected = new ArrayList<>();
        List<Boolean> typed = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            expected.add(words.get(i) + " = " + values[i].strip());
            typed.add(values[i].strip().matches("(DATE|TIME|DURATION|SET) .*"));
        }
        return new Example(marked.replace("[", "").replace("]", ""), published, expected, typed);
    }

    /// What a reader finds, written as in `expected`.
    List<String> found(TimeReader reader) {
        List<String> found = new ArrayList<>();
        for (TimeExpression time : reader.read(text, published)) {
            boolean withType = found.size() < typed.size() && typed.get(found.size());
            found.add(time.span().in(text)
                    + " = "
                    + (withType ? time.type() + " " : "")
                    + time.value().timex()
                    + (time.modifier() == null ? "" : " " + time.modifier()));
        }
        return found;
    }
}
