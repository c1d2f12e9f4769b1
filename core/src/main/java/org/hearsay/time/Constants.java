package org.hearsay.time;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.CalendarUnit;
import org.hearsay.model.TimeModifier;
import org.hearsay.model.TimeValue.DayPart;
import org.hearsay.model.TimeValue.YearPart;

/// The constants that `lexicon.txt` and `rules.txt` name, by their place in their kind, as a word's value
/// is a number.
final class Constants {

    static final List<CalendarUnit> UNITS = List.of(CalendarUnit.values());
    static final List<YearPart.Part> YEAR_PARTS = List.of(YearPart.Part.values());
    static final List<DayPart.Part> DAY_PARTS = List.of(DayPart.Part.values());
    static final List<Meaning.Which> WHICH = List.of(Meaning.Which.values());
    static final List<TimeModifier> MODIFIERS = List.of(TimeModifier.values());

    private Constants() {}

    /// A number as written, or the place of the constant of this name.
    ///
    /// @throws IllegalArgumentException if it is neither
    static int value(String text) {
        if (text.matches("-?\\d+")) {
            return Integer.parseInt(text);
        }
        return Stream.of(UNITS, YEAR_PARTS, DAY_PARTS, WHICH, MODIFIERS)
                .mapToInt(kind -> kind.stream().map(Enum::name).toList().indexOf(text))
                .filter(place -> place >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("neither a number nor a constant: " + text));
    }
}
