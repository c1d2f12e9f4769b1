package org.hearsay.app.web.view;

import org.jspecify.annotations.Nullable;

/// The page that reads any text.
///
/// @param article what the text says; `null` before there is one
/// @param text as it was sent, to be kept if the reader likes; empty before
/// @param outlet as it was told; empty if it was not
/// @param published likewise
/// @param url likewise
/// @param address from which the text was fetched; empty if it was sent
public record ReadView(
        @Nullable ArticleView article, String text, String outlet, String published, String url, String address) {

    public static final ReadView EMPTY = new ReadView(null, "", "", "", "", "");
}
