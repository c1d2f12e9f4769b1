package org.hearsay.app.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/// Where things are in the reading room.
public final class Addresses {

    private static final String SCHEME = "sha256:";

    private Addresses() {}

    /// The page of an article.
    ///
    /// @param id as in [org.hearsay.model.Article#id()]
    public static String article(String id) {
        return "/article/" + bare(id);
    }

    /// A statement on the page of its article.
    public static String statement(String id, String statement) {
        return article(id) + "#" + statement;
    }

    /// The form that puts a statement right.
    ///
    /// @param statement its id
    public static String correction(String id, String statement) {
        return article(id) + "/correct?statement=" + encode(statement);
    }

    /// The page of an outlet.
    public static String outlet(String name) {
        return "/outlet?name=" + encode(name);
    }

    /// The page of a speaker.
    public static String speaker(String name) {
        return "/speaker?name=" + encode(name);
    }

    /// A search with one condition.
    public static String search(String parameter, String value) {
        return "/search?" + parameter + "=" + encode(value);
    }

    /// An id without the name of its scheme.
    public static String bare(String id) {
        return id.startsWith(SCHEME) ? id.substring(SCHEME.length()) : id;
    }

    /// The id that an address has without the name of its scheme.
    public static String full(String bare) {
        return bare.startsWith(SCHEME) ? bare : SCHEME + bare;
    }

    /// The address of something else on the web, if it is one that a browser may be led to.
    public static @Nullable String elsewhere(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
