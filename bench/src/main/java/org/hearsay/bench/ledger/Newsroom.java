package org.hearsay.bench.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hearsay.bench.ledger.Made.Kind;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// Writes the articles of many outlets over months. An article depends on the seed and its number alone, so each can
/// be had without those before it.
///
/// Of a hundred articles 65 are written anew, 25 are copies of one of the 400 before, and 10 are look-alikes: another
/// story on the same topic, with some of the same quotations. Some 600 words and 17 statements make an article.
///
/// Safe for use by many threads.
final class Newsroom {

    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
    private static final int ARTICLES_A_DAY = 300;
    private static final int COPIED_FROM = 400;
    private static final int OUTLETS = 600;
    private static final int PEOPLE = 24_000;
    private static final List<String> AGENCIES = List.of("Reuters", "AP", "AFP", "Xinhua", "dpa");
    private static final List<String> POSTS = List.of(
            "water minister",
            "mayor",
            "spokesman",
            "chief engineer",
            "deputy governor",
            "union leader",
            "opposition leader");
    private static final List<String> UNNAMED = List.of(
            "a senior official", "two people briefed on the matter", "an official at the ministry", "a diplomat");
    private static final List<String> COLLECTIVE = List.of("analysts", "residents", "aid groups", "critics");

    private final long seed;
    private final Vocabulary vocabulary;
    private final List<String> people = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<String> outlets = new ArrayList<>();
    private final List<String> footers = new ArrayList<>();

    Newsroom(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        vocabulary = new Vocabulary(random);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(name(random) + " " + name(random));
        }
        for (int i = 0; i < PEOPLE / 10; i++) {
            organisations.add("The " + name(random) + " "
                    + List.of("ministry", "council", "bank", "party").get(i % 4));
        }
        for (int i = 0; i < OUTLETS; i++) {
            outlets.add("The " + name(random) + " "
                    + List.of("Courier", "Post", "Chronicle", "Herald").get(i % 4));
            footers.add(Vocabulary.capital(String.join(" ", words(random, List.of(), 20 + random.nextInt(20)))) + ".");
        }
    }

    /// @param number 0 or more
    Made article(int number) {
        RandomGenerator random = random(number);
        Kind kind = kind(number, random);
        int from = kind == Kind.ORIGINAL ? number : source(number, random);
        Story story = story(number, kind, from, random);
        String agency = kind.isCopy() ? null : story.agency();
        String outlet = agency == null ? outlets.get(outlet(number, kind, random)) : agency;
        String footer = agency == null && random.nextBoolean() ? footers.get(outlets.indexOf(outlet)) : "";
        return new Made(number, kind, from, Press.print(story, number, outlet, day(number), footer));
    }

    /// No outlet prints one text twice a day: copies are printed by a second half of the outlets, in turn.
    private static int outlet(int number, Kind kind, RandomGenerator random) {
        return kind.isCopy() ? OUTLETS / 2 + number % (OUTLETS / 2) : Vocabulary.rank(random, OUTLETS / 2);
    }

    private Story story(int number, Kind kind, int from, RandomGenerator random) {
        return switch (kind) {
            case ORIGINAL -> original(number, random);
            case LOOK_ALIKE -> lookAlike(copied(from), random, from);
            case EXACT -> copied(from);
            case TRIMMED -> copied(from).trimmed(0.15 + 0.65 * random.nextDouble());
            case RE_HEADLINED -> copied(from).withHeadline(headline(random, from));
            case EDITED ->
                copied(from)
                        .trimmed(random.nextBoolean() ? 1 : 0.4 + 0.5 * random.nextDouble())
                        .edited(random, vocabulary, 0.02 + 0.06 * random.nextDouble())
                        .with(List.of(line(random, from), line(random, from)));
        };
    }

    private Story copied(int from) {
        RandomGenerator random = random(from);
        Kind kind = kind(from, random);
        return story(from, kind, kind == Kind.ORIGINAL ? from : source(from, random), random);
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number / ARTICLES_A_DAY);
    }

    private static Kind kind(int number, RandomGenerator random) {
        int drawn = random.nextInt(100);
        if (number == 0 || drawn < 65) {
            return Kind.ORIGINAL;
        }
        return drawn < 75
                ? Kind.LOOK_ALIKE
                : drawn < 81 ? Kind.EXACT : drawn < 88 ? Kind.TRIMMED : drawn < 93 ? Kind.RE_HEADLINED : Kind.EDITED;
    }

    /// The article that was not copied itself, at or before one of those before `number`.
    private int source(int number, RandomGenerator random) {
        int from = number - 1 - random.nextInt(Math.min(number, COPIED_FROM));
        while (kind(from, random(from)).isCopy()) {
            from--;
        }
        return from;
    }

    private Story original(int number, RandomGenerator random) {
        int sentences = random.nextInt(10) == 0 ? 5 + random.nextInt(4) : 12 + random.nextInt(28);
        List<List<Line>> paragraphs = new ArrayList<>();
        for (int written = 0; written < sentences; ) {
            List<Line> paragraph = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0 && written < sentences; i--, written++) {
                paragraph.add(line(random, number));
            }
            paragraphs.add(paragraph);
        }
        String agency = random.nextInt(4) == 0 ? AGENCIES.get(random.nextInt(AGENCIES.size())) : null;
        return new Story(headline(random, number), agency, name(random).toUpperCase(Locale.ROOT), paragraphs);
    }

    private Story lookAlike(Story other, RandomGenerator random, int from) {
        List<Line> quotations = other.quotations();
        List<List<Line>> paragraphs = new ArrayList<>();
        int sentences = 12 + random.nextInt(16);
        for (int written = 0; written < sentences; written++) {
            boolean shared = written % 4 == 2 && written / 4 < quotations.size();
            paragraphs.add(List.of(shared ? quotations.get(written / 4) : line(random, from)));
        }
        return new Story(headline(random, from), null, other.place(), paragraphs);
    }

    private Line line(RandomGenerator random, int subject) {
        List<String> words = words(random, topic(subject), 12 + random.nextInt(18));
        boolean said = random.nextInt(4) > 0;
        boolean quoted = said && random.nextInt(3) == 0;
        return new Line(
                said ? voice(random) : null,
                said && random.nextInt(20) == 0 ? outlets.get(random.nextInt(OUTLETS)) : null,
                quoted,
                random.nextInt(7) == 0 ? day(subject) : null,
                random.nextInt(8) == 0 ? 1 + random.nextInt(9000) : 0,
                words);
    }

    private Voice voice(RandomGenerator random) {
        int drawn = random.nextInt(100);
        if (drawn < 62) {
            @Nullable String post = random.nextBoolean() ? POSTS.get(random.nextInt(POSTS.size())) : null;
            return new Voice(people.get(Vocabulary.rank(random, PEOPLE)), SpeakerKind.PERSON, post);
        }
        if (drawn < 84) {
            String name = organisations.get(Vocabulary.rank(random, organisations.size()));
            return new Voice(name, SpeakerKind.ORGANISATION, null);
        }
        return drawn < 94
                ? new Voice(UNNAMED.get(random.nextInt(UNNAMED.size())), SpeakerKind.UNNAMED, null)
                : new Voice(COLLECTIVE.get(random.nextInt(COLLECTIVE.size())), SpeakerKind.COLLECTIVE, null);
    }

    private List<String> topic(int number) {
        return vocabulary.topic(random(-1 - number), 40);
    }

    private String headline(RandomGenerator random, int subject) {
        return Vocabulary.capital(String.join(" ", words(random, topic(subject), 6 + random.nextInt(5))));
    }

    private List<String> words(RandomGenerator random, List<String> topic, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean ofTopic = !topic.isEmpty() && random.nextInt(5) == 0;
            words.add(ofTopic ? topic.get(random.nextInt(topic.size())) : vocabulary.word(random));
        }
        return words;
    }

    private static String name(RandomGenerator random) {
        return Vocabulary.capital(Vocabulary.invented(random));
    }

    private RandomGenerator random(int number) {
        return new SplittableRandom(new SplittableRandom(seed + number).nextLong());
    }
}
