package org.hearsay.ledger.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.Measure;
import org.hearsay.ledger.claim.Notion;
import org.hearsay.model.Act;
import org.hearsay.model.Passage;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// The article itself, or nobody named, calls a claim into question: `however, that number has been disputed`.
final class AuthorChallenges {

    private static final double LINKED = 0.9;
    private static final double CONTESTED = 0.8;
    private static final double PHRASED = 0.75;
    private static final int NEAR = 1;
    private static final int DOUBT_REACHES = 3;
    /// Keys of words that point at what was just said.
    private static final Set<String> POINTERS = Set.of(
            "claim",
            "number",
            "figur",
            "account",
            "report",
            "stori",
            "statement",
            "version",
            "alleg",
            "total",
            "estim",
            "toll",
            "count",
            "assert",
            "boast",
            "explan");
    private static final double LEAST_ECHO = 1;
    private static final double LEAST_ECHO_FROM_AFAR = 2;
    private static final int FAR = 6;

    private AuthorChallenges() {}

    /// @param claims of one article
    static List<Conflict> in(List<Claim> claims) {
        List<Conflict> found = new ArrayList<>();
        for (Claim claim : claims) {
            Claim challenged = claims.stream()
                    .filter(other -> other.unit().equals(claim.challenges()))
                    .findFirst()
                    .orElse(null);
            if (challenged != null && isSomebody(challenged) && isSomebody(claim)) {
                found.add(linked(challenged, claim));
            } else if (claim.challenge() != null && isTheArticles(claim)) {
                Claim target = target(claim, claims);
                if (target != null) {
                    found.add(linked(target, claim, "the article itself says “" + claim.challenge() + "”"));
                }
            }
            if (challenged == null && claim.challenge() == null && doubts(claim)) {
                Claim target = doubted(claim, claims);
                if (target != null) {
                    found.add(linked(target, claim, "the article itself says of it “" + claim.cue() + "”"));
                }
            }
            for (Measure measure : claim.measures()) {
                Claim by = challenger(claim, measure.figure().contested(), claims);
                if (by != null) {
                    found.add(new Conflict(
                            DisputeKind.AUTHOR,
                            claim,
                            by,
                            CONTESTED,
                            "the article itself calls “" + measure.words() + "” into question"));
                }
            }
        }
        return found;
    }

    private static Conflict linked(Claim challenged, Claim by) {
        boolean narrator =
                by.speaker().kind() == SpeakerKind.AUTHOR || by.speaker().kind() == SpeakerKind.HEARSAY;
        return narrator
                ? new Conflict(DisputeKind.AUTHOR, challenged, by, LINKED, "the article itself calls it into question")
                : new Conflict(
                        DisputeKind.DENIAL, challenged, by, LINKED, "one calls what the other says into question");
    }

    /// Whether the reader took it for the article's own doubt or denial.
    private static boolean doubts(Claim claim) {
        boolean article =
                claim.speaker().kind() == SpeakerKind.AUTHOR || claim.speaker().kind() == SpeakerKind.HEARSAY;
        return article && !claim.narrated() && (claim.act() == Act.DOUBT || claim.act() == Act.DENY);
    }

    /// The nearest claim within reach that shares a word that is not common, or that the doubt points at: `the claim`.
    private static @Nullable Claim doubted(Claim by, List<Claim> claims) {
        boolean points = by.notions().values().stream().allMatch(notion -> POINTERS.contains(notion.key()));
        Claim target = null;
        for (Claim claim : claims) {
            boolean before = claim.attributed()
                    && claim.number() < by.number()
                    && by.number() - claim.number() <= (points ? NEAR : DOUBT_REACHES);
            boolean nearer =
                    target == null || claim.passage().start() > target.passage().start();
            if (before && nearer && (points || counts(by, claim) || shared(by, claim) >= LEAST_ECHO_FROM_AFAR)) {
                target = claim;
            }
        }
        return target;
    }

    private static boolean isSomebody(Claim claim) {
        return claim.speaker().kind() != SpeakerKind.UNKNOWN;
    }

    /// Whether the article itself says it, or the phrase was taken for the words of the one it challenges.
    private static boolean isTheArticles(Claim claim) {
        return saysIt(claim) && isTheArticlesVoice(claim);
    }

    /// Whether the phrase of its sentence is in its own words, not beside them.
    private static boolean saysIt(Claim claim) {
        String phrase = plain(String.valueOf(claim.challenge()));
        String words = plain(claim.words());
        String cue = plain(claim.cue());
        return claim.narrated()
                || phrase.contains("…")
                || claim.sentence().toLowerCase(Locale.ROOT).startsWith(phrase)
                || (cue + " " + words).contains(phrase)
                || (words + " " + cue).contains(phrase);
    }

    /// Whether its words of saying are those of the phrase, which the article says of him: `He offered no evidence`.
    private static boolean isOfHim(Claim claim) {
        return !claim.cue().isEmpty() && String.valueOf(claim.challenge()).startsWith(claim.cue());
    }

    /// In lower case, without adverbs.
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\w+ly ", "");
    }

    private static boolean isTheArticlesVoice(Claim claim) {
        return claim.narrated()
                || claim.speaker().kind() == SpeakerKind.UNKNOWN
                || claim.speaker().kind() == SpeakerKind.DOCUMENT
                || claim.speaker().kind() == SpeakerKind.AUTHOR
                || claim.speaker().kind() == SpeakerKind.HEARSAY
                || claim.words().equalsIgnoreCase(claim.challenge())
                || isOfHim(claim);
    }

    /// The nearest claim before, not by the article, that the phrase can mean.
    private static @Nullable Claim target(Claim by, List<Claim> claims) {
        Claim target = null;
        for (Claim claim : claims) {
            boolean before = (claim.passage().start() < by.passage().start() || claim.number() == by.number())
                    && by.number() - claim.number() <= (by.echoes() ? FAR : NEAR)
                    && (claim.attributed()
                            || counts(by, claim)
                            || (pointsAtNumber(by) && !claim.measures().isEmpty()))
                    && (claim.challenge() == null || claim.number() == by.number());
            boolean nearer =
                    target == null || claim.passage().start() > target.passage().start();
            if (claim != by
                    && before
                    && nearer
                    && (!by.echoes() || echoes(by, claim) || (points(by) && by.number() - claim.number() <= NEAR))) {
                target = claim;
            }
        }
        return target;
    }

    /// Whether it has a word for what was just said: `her boast`.
    private static boolean points(Claim by) {
        return by.notions().keySet().stream().anyMatch(POINTERS::contains);
    }

    private static boolean pointsAtNumber(Claim by) {
        String phrase = String.valueOf(by.challenge());
        return phrase.startsWith("that number") || phrase.startsWith("that figure");
    }

    private static boolean echoes(Claim by, Claim claim) {
        boolean near = by.number() - claim.number() <= NEAR;
        return shared(by, claim) >= (near ? LEAST_ECHO : LEAST_ECHO_FROM_AFAR) || counts(by, claim);
    }

    private static double shared(Claim by, Claim claim) {
        return by.notions().values().stream()
                .filter(notion -> notion.weight() >= 1 && claim.notions().containsKey(notion.key()))
                .mapToDouble(Notion::weight)
                .sum();
    }

    /// Whether both have one number.
    private static boolean counts(Claim by, Claim claim) {
        return by.measures().stream()
                .anyMatch(one ->
                        claim.measures().stream().anyMatch(other -> one.value().compareTo(other.value()) == 0));
    }

    private static Conflict linked(Claim challenged, Claim by, String reason) {
        return new Conflict(DisputeKind.AUTHOR, challenged, by, PHRASED, reason);
    }

    private static @Nullable Claim challenger(Claim claim, @Nullable Passage words, List<Claim> claims) {
        return words == null || claim.speaker().kind() == SpeakerKind.AUTHOR
                ? null
                : claims.stream()
                        .filter(other -> other != claim && other.place().contains(words.start()))
                        .filter(other -> other.narrated()
                                || other.speaker().kind() == SpeakerKind.AUTHOR
                                || other.speaker().kind() == SpeakerKind.HEARSAY)
                        .findFirst()
                        .orElse(null);
    }
}
