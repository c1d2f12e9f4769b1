package org.hearsay.app.cli;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A length of time as people write it: `30s`, `15m`, `2h`, `1d`.
final class Interval implements ITypeConverter<Duration> {

    private static final int MOST_DIGITS = 6;

    @Override
    public Duration convert(String value) {
        String written = value.strip().toLowerCase(Locale.ROOT);
        String number = written.isEmpty() ? "" : written.substring(0, written.length() - 1);
        boolean isNumber = !number.isEmpty()
                && number.length() <= MOST_DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            throw none(value);
        }
        long count = Long.parseLong(number);
        return switch (written.charAt(written.length() - 1)) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            case 'd' -> Duration.ofDays(count);
            default -> throw none(value);
        };
    }

    private static TypeConversionException none(String value) {
        return new TypeConversionException("'" + value + "' is no length of time; write it as 30s, 15m, 2h or 1d");
    }
}
