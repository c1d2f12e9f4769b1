package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Article;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// What statements to find: those that meet every condition. `null` sets no condition.
///
/// @param terms all of them stand in the content or the article's headline; empty sets no condition
/// @param speaker words that stand together in the speaker's name: `Ruiz` finds `Ana Ruiz`
/// @param outlet words that stand together in the outlet's name
/// @param since first day of publication; articles without a day are left out
/// @param until last day of publication; articles without a day are left out
/// @param via words that stand together in a relay's name
public record Search(
        List<Term> terms,
        @Nullable String speaker,
        @Nullable SpeakerKind kind,
        @Nullable Act act,
        @Nullable String outlet,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String via) {

    /// Every statement.
    public static final Search ALL = new Search(List.of(), null, null, null, null, null, null, null);

    public Search {
        terms = List.copyOf(terms);
    }

    /// Statements with these words, written as [Term#parse(String)] has it.
    public static Search of(String words) {
        return ALL.withTerms(Term.parse(words));
    }

    public Search withTerms(List<Term> words) {
        return new Search(words, speaker, kind, act, outlet, since, until, via);
    }

    public Search withSpeaker(@Nullable String name) {
        return new Search(terms, name, kind, act, outlet, since, until, via);
    }

    public Search withKind(@Nullable SpeakerKind wanted) {
        return new Search(terms, speaker, wanted, act, outlet, since, until, via);
    }

    public Search withAct(@Nullable Act wanted) {
        return new Search(terms, speaker, kind, wanted, outlet, since, until, via);
    }

    public Search withOutlet(@Nullable String name) {
        return new Search(terms, speaker, kind, act, name, since, until, via);
    }

    public Search withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Search(terms, speaker, kind, act, outlet, first, last, via);
    }

    public Search withVia(@Nullable String name) {
        return new Search(terms, speaker, kind, act, outlet, since, until, name);
    }

    /// Whether this statement of this article meets every condition but those on names.
    boolean accepts(Article article, Said said) {
        return (kind == null || kind == said.speaker().kind())
                && (act == null || act == said.act())
                && (outlet == null || Folding.namesMatch(outlet, said.outlet()))
                && (since == null
                        || (said.published() != null && !said.published().isBefore(since)))
                && (until == null
                        || (said.published() != null && !said.published().isAfter(until)))
                && terms.stream()
                        .allMatch(term -> term.isIn(said.content())
                                || (article.headline() != null && term.isIn(article.headline())));
    }
}
