package org.hearsay.ledger.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Phrases by which an article or a speaker takes up what was said before. Immutable.
///
/// @param rebuttals what somebody says of a claim just made, without repeating it
/// @param challenges how an article itself calls a claim into question
/// @param contrasts how an article sets what follows against what it has told
/// @param proposals what one rejects without saying that it is not so
/// @param pasts irregular past forms of verbs
/// @param otherViews verbs that give another's view
/// @param evidence words for what an article holds against a claim
record Phrasebook(
        PhraseList rebuttals,
        PhraseList challenges,
        PhraseList contrasts,
        Set<String> proposals,
        Set<String> pasts,
        Set<String> otherViews,
        Evidence evidence) {

    Phrasebook() {
        this(
                PhraseList.load(Phrasebook.class, "rebuttals.tsv"),
                PhraseList.load(Phrasebook.class, "challenges.tsv"),
                PhraseList.load(Phrasebook.class, "contrasts.tsv"),
                Set.copyOf(Sheet.words(Phrasebook.class, "proposals.txt")),
                Sheet.rows(Phrasebook.class, "irregular-forms.txt").stream()
                        .flatMap(row -> Arrays.stream(row.getFirst().split(" ")).skip(1))
                        .filter(form -> !form.equals("children") && !form.equals("men") && !form.equals("women"))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(Sheet.words(Phrasebook.class, "other-views.txt")),
                Evidence.load());
    }
}
