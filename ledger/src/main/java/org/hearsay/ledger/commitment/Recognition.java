package org.hearsay.ledger.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.ledger.claim.Notion;
import org.hearsay.ledger.claim.Outlook;
import org.hearsay.ledger.claim.Sheet;
import org.hearsay.model.Act;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// Which claims commit. Immutable.
final class Recognition {

    /// Who can say what he or his house will do.
    private static final Set<SpeakerKind> AGENTS =
            Set.of(SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.OFFICE, SpeakerKind.UNNAMED);

    private static final List<String> SELVES = List.of("we ", "i ", "they ", "he ", "she ", "it ");
    private static final List<String> OBLIGATIONS = List.of(
            " must ", " have to ", " has to ", " are required ", " is required ", " are obliged ", " is obliged ");
    private static final List<String> LAWS =
            List.of(" under the ", " under a ", " by law", " law ", " rules ", " the rule ", " according to the act");
    private static final int FIRST_NOTIONS = 2;
    private static final int LEAST_NOTIONS = 3;

    private final Set<String> harms;
    private final List<List<String>> requests = Sheet.rows(Recognition.class, "requests.tsv");
    private final List<List<String>> told = Sheet.rows(Recognition.class, "told.tsv");
    private final List<List<String>> cues = Sheet.rows(Recognition.class, "commitments.tsv");

    /// @param reader gives the keys of words
    Recognition(ClaimReader reader) {
        harms = Sheet.words(Recognition.class, "harms.txt").stream()
                .map(reader::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What sort of commitment a claim makes; `null` if none.
    @Nullable
    CommitmentKind kind(Claim claim) {
        if (claim.narrated()) {
            return narrated(claim);
        }
        if (obliges(claim)
                || opines(claim)
                || claim.negated()
                || claim.denies()
                || !claim.asserted()
                || claim.negative() && noCommitment(claim)) {
            return null;
        }
        String cued = cued(claim.cue());
        if (cued != null) {
            return cued.equals("none") || !mayBe(cued, claim)
                    ? null
                    : CommitmentKind.valueOf(cued.toUpperCase(Locale.ROOT));
        }
        return switch (claim.act()) {
            case PROMISE -> CommitmentKind.PROMISE;
            case THREATEN -> CommitmentKind.THREAT;
            case DEMAND -> CommitmentKind.DEMAND;
            case ASSERT, CONCEDE -> plans(claim) ? planned(claim) : null;
            case DENY, DOUBT, ACCUSE, PREDICT, ASK, BELIEVE -> null;
        };
    }

    /// The article itself tells that somebody agreed, undertook or was called upon to do something.
    private @Nullable CommitmentKind narrated(Claim claim) {
        if (claim.negative()) {
            return null;
        }
        String words = claim.words();
        for (List<String> row : told) {
            int at = words.indexOf(" " + row.get(0) + " ");
            int to = at < 0 ? -1 : words.indexOf(row.get(1).isEmpty() ? " to " : " " + row.get(1) + " ", at);
            if (to >= 0 && words.indexOf(" to ", to) >= 0) {
                return CommitmentKind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    /// Whether somebody tells that something was asked for: `his government had asked the allies for drones`.
    boolean tellsOfADemand(Claim claim) {
        String words = " " + claim.words();
        return claim.act() == Act.ASSERT
                && !claim.negative()
                && requests.stream().anyMatch(row -> {
                    int at = words.indexOf(" " + row.get(0) + " ");
                    return at >= 0 && (row.get(1).isEmpty() || words.indexOf(" " + row.get(1) + " ", at) >= 0);
                });
    }

    /// What a law or a rule obliges to is told, not demanded.
    private static boolean obliges(Claim claim) {
        String words = " " + claim.words().toLowerCase(Locale.ROOT) + " ";
        return claim.speaker().kind() == SpeakerKind.DOCUMENT && words.contains(" if ")
                || (OBLIGATIONS.stream().anyMatch(words::contains)
                        && LAWS.stream().anyMatch(words::contains));
    }

    /// To agree that something is so is no agreement to do something.
    private static boolean opines(Claim claim) {
        return claim.cue().contains("agree") && claim.words().startsWith("that ") && claim.outlook() == Outlook.FACT;
    }

    /// A plan to do harm if something does not happen is a threat.
    private CommitmentKind planned(Claim claim) {
        boolean harms = claim.notions().keySet().stream().anyMatch(this.harms::contains);
        return harms && Condition.of(claim) != null ? CommitmentKind.THREAT : CommitmentKind.PLAN;
    }

    /// `he had not promised` commits to nothing.
    private static boolean noCommitment(Claim claim) {
        return claim.words().contains("not promised") || claim.words().contains("never promised");
    }

    /// A warning threatens only if it says what its speaker's side will do.
    private static boolean mayBe(String cued, Claim claim) {
        return !cued.equals("threat") || claim.act() == Act.THREATEN || (saysWill(claim) && ofItsOwn(claim));
    }

    private @Nullable String cued(String cue) {
        for (String word : cue.split("\\s+")) {
            for (List<String> row : cues) {
                if (word.startsWith(row.get(0))) {
                    return row.get(1);
                }
            }
        }
        return null;
    }

    private static boolean plans(Claim claim) {
        return (AGENTS.contains(claim.speaker().kind()) || speaksForItself(claim))
                && saysWill(claim)
                && ofItsOwn(claim)
                && (!claim.negative() || Condition.of(claim) != null)
                && claim.notions().size() >= LEAST_NOTIONS;
    }

    private static boolean speaksForItself(Claim claim) {
        String words = " " + claim.words().toLowerCase(Locale.ROOT);
        return words.contains(" we will ") || words.contains(" we shall ");
    }

    /// Whether somebody is said to do it, and not something to happen: `aftershocks will continue`.
    private static boolean ofItsOwn(Claim claim) {
        String words = claim.words().toLowerCase(Locale.ROOT).replaceFirst("^[^\\p{L}]*(that )?", "");
        boolean pronoun = SELVES.stream().anyMatch(words::startsWith) || words.contains(" we will ");
        return pronoun
                || claim.notions().values().stream().limit(FIRST_NOTIONS).anyMatch(Notion::name)
                || words.startsWith("the ");
    }

    private static boolean saysWill(Claim claim) {
        String words = " " + claim.words() + " ";
        return words.contains(" will ") || words.contains("'ll ") || words.contains("’ll ");
    }
}
