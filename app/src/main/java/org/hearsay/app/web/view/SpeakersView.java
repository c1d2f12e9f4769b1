package org.hearsay.app.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.app.outline.Wording;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// Who says most.
///
/// @param kinds which kinds there are to choose from
/// @param plot of those who say most of all
/// @param next address of the page after this one; `null` if it is the last
public record SpeakersView(
        List<Row> rows,
        List<Kind> kinds,
        Plot plot,
        @Nullable String next) {

    /// Names a page.
    public static final int ROWS = 50;

    public record Row(
            String name,
            String address,
            String kind,
            String style,
            String statements,
            String articles,
            String outlets) {}

    public record Kind(String label, String address, boolean chosen) {}

    /// @param kind which kind is listed; `null` for all
    /// @param upToOneMore the page's names and, if there are further ones, the next
    public static SpeakersView of(@Nullable SpeakerKind kind, int offset, List<SpeakerCount> upToOneMore, Plot plot) {
        List<Kind> kinds = Arrays.stream(SpeakerKind.values())
                .filter(one -> one != SpeakerKind.HEARSAY && one != SpeakerKind.UNKNOWN)
                .map(one -> new Kind(Wording.of(one), address(one, 0), one == kind))
                .toList();
        return new SpeakersView(
                upToOneMore.stream().limit(ROWS).map(SpeakersView::row).toList(),
                kinds,
                plot,
                upToOneMore.size() > ROWS ? address(kind, offset + ROWS) : null);
    }

    private static Row row(SpeakerCount count) {
        return new Row(
                count.name(),
                Addresses.speaker(count.name()),
                Wording.of(count.kind()),
                Line.style(count.kind()),
                SearchView.number(count.statements()),
                SearchView.number(count.articles()),
                SearchView.number(count.outlets()));
    }

    private static String address(@Nullable SpeakerKind kind, int offset) {
        String parameters = Objects.requireNonNullElse(
                        kind == null ? null : "&kind=" + kind.name().toLowerCase(Locale.ROOT), "")
                + (offset == 0 ? "" : "&after=" + Cursor.of(offset));
        return "/speakers" + (parameters.isEmpty() ? "" : "?" + parameters.substring(1));
    }
}
