package org.hearsay.bench;

import java.util.List;
import java.util.Random;

/// Writes texts that look like news to a reader of dates and figures. The same seed gives the same text.
///
/// One thread at a time.
final class NewsGenerator {

    private static final List<String> WHO = List.of(
            "The water ministry",
            "Ilse Maran",
            "A senior official",
            "The harbour office",
            "Analysts",
            "Two people briefed on the matter",
            "The central bank",
            "River Watch",
            "A spokeswoman for the council");

    private static final List<String> SAYS =
            List.of("said", "announced", "denied", "told reporters", "promised", "has warned", "conceded");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final List<String> UNITS = List.of("days", "weeks", "months", "years", "hours");

    private static final List<String> THINGS = List.of(
            "troops",
            "villagers",
            "grain barges",
            "turbines",
            "tons of rice",
            "cubic metres of water",
            "houses",
            "American engineers",
            "miles of canal",
            "votes");

    private static final List<String> PLAIN = List.of(
            "that the gates of the dam would stay shut while both sides went on with their talks",
            "that nobody in the valley had been asked before the workers came with their machines",
            "that the old treaty says nothing about a summer as dry as the one the farmers had just seen",
            "that it was a matter for the river court and not for the newspapers of the capital",
            "that the wall was safe, whatever people who had never seen it might write about its cracks");

    private final Random random;

    NewsGenerator(long seed) {
        this.random = new Random(seed);
    }

    /// An article of at least so many words, in paragraphs. Of its sentences two fifths hold a time, two fifths a
    /// figure.
    String article(int words) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        while (written < words) {
            String paragraph = paragraph();
            text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
            written += paragraph.split(" ", -1).length;
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder();
        for (int sentences = 2 + random.nextInt(3); sentences > 0; sentences--) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(sentence());
        }
        return paragraph.toString();
    }

    private String sentence() {
        String start = pick(WHO) + " " + pick(SAYS) + " ";
        return start
                + switch (random.nextInt(5)) {
                    case 0 -> pick(PLAIN) + ".";
                    case 1 -> "that " + figure() + " had been lost, and " + pick(PLAIN) + ".";
                    case 2 -> time() + " " + pick(PLAIN) + ".";
                    case 3 -> "that " + figure() + " came " + time() + ".";
                    default -> pick(PLAIN) + ", and " + pick(PLAIN) + ".";
                };
    }

    private String time() {
        return switch (random.nextInt(8)) {
            case 0 -> "on " + pick(DAYS);
            case 1 -> "on " + pick(MONTHS) + " " + (1 + random.nextInt(28));
            case 2 -> "in " + pick(MONTHS) + " " + (1990 + random.nextInt(60));
            case 3 -> "by the end of the year";
            case 4 -> (2 + random.nextInt(30)) + " " + pick(UNITS) + " ago";
            case 5 -> "in late " + (1990 + random.nextInt(60));
            case 6 -> "last " + pick(List.of("week", "month", "year", "autumn"));
            default -> "from " + (1990 + random.nextInt(20)) + " to " + (2011 + random.nextInt(20));
        };
    }

    private String figure() {
        int number = 2 + random.nextInt(9000);
        return switch (random.nextInt(7)) {
            case 0 -> "%,d %s".formatted(number, pick(THINGS));
            case 1 -> "nearly %,d %s".formatted(number, pick(THINGS));
            case 2 -> "more than %d percent of the %s".formatted(number % 100, pick(THINGS));
            case 3 -> "two-thirds of the " + pick(THINGS);
            case 4 -> "$%d.%dbn".formatted(number % 90, number % 10);
            case 5 -> "between %d and %d %s".formatted(number, 2 * number, pick(THINGS));
            default -> "a dozen " + pick(THINGS);
        };
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
