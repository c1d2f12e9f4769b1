package org.hearsay.app.outline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// What the constants of a record are called when people read them.
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /// The kind of a speaker, e.g. `unnamed source`.
    public static String of(SpeakerKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case OFFICE -> "office";
            case UNNAMED -> "unnamed source";
            case COLLECTIVE -> "collective";
            case DOCUMENT -> "document";
            case HEARSAY -> "hearsay";
            case AUTHOR -> "author";
            case UNKNOWN -> "unknown";
        };
    }

    /// What stands where a speaker's name would, e.g. `Nobody named`.
    public static String title(@Nullable String name, SpeakerKind kind) {
        if (name != null) {
            return name;
        }
        return switch (kind) {
            case HEARSAY -> "Nobody named";
            case AUTHOR -> "The article itself";
            case UNKNOWN -> "Somebody the article does not let one find";
            case PERSON, ORGANISATION, OFFICE, UNNAMED, COLLECTIVE, DOCUMENT -> "Not named (" + of(kind) + ")";
        };
    }

    /// What the speaker does, e.g. `promises`, `does not promise`.
    public static String act(Statement statement) {
        return act(statement.act(), statement.negated());
    }

    /// The same of a statement of this act.
    public static String act(Act act, boolean negated) {
        String verb = act.name().toLowerCase(Locale.ROOT);
        if (negated) {
            return "does not " + verb;
        }
        return switch (act) {
            case DENY -> "denies";
            case ASSERT, DOUBT, PROMISE, THREATEN, DEMAND, ACCUSE, PREDICT, CONCEDE, ASK, BELIEVE -> verb + "s";
        };
    }

    public static String of(Form form) {
        return switch (form) {
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case MIXED -> "mixed";
        };
    }

    /// `probable` or `possible`; `null` where there is nothing to add.
    public static @Nullable String hedge(Certainty certainty) {
        return switch (certainty) {
            case PROBABLE -> "probable";
            case POSSIBLE -> "possible";
            case CERTAIN, UNKNOWN -> null;
        };
    }

    /// e.g. `14 May 2031`.
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /// e.g. `1 statement`, `12 statements`.
    public static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    /// e.g. `1 copy`, `12 copies`.
    public static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /// Where an article comes from, in a few words each: outlet, day, place, authors, licence, as far as it says.
    public static List<String> imprint(Article article) {
        List<String> parts = new ArrayList<>();
        if (article.outlet() != null) {
            parts.add(article.outlet());
        }
        if (article.published() != null) {
            parts.add(of(article.published()));
        }
        if (article.dateline() != null) {
            parts.add(article.dateline().text());
        }
        if (!article.byline().isEmpty()) {
            parts.add("by " + String.join(", ", article.byline()));
        }
        if (article.licence() != null) {
            parts.add(article.licence());
        }
        return parts;
    }
}
