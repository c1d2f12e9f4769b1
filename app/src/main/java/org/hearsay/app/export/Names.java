package org.hearsay.app.export;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/// What articles, licences and constants are called in the web's forms.
final class Names {

    private static final String SCHEME = "sha256:";

    private Names() {}

    /// The article's id as a name of the web (RFC 6920): `ni:///sha-256;` and the digest.
    static String article(String id) {
        byte[] digest = HexFormat.of().parseHex(id.substring(SCHEME.length()));
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    /// The licence's address at SPDX, or as the article gives it; `null` if it states none.
    static @Nullable String licence(Article article) {
        String licence = article.licence();
        return licence != null && licence.matches("CC0?-[A-Za-z0-9.-]{1,40}|CC0-1\\.0")
                ? "https://spdx.org/licenses/" + licence
                : licence;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
