package org.hearsay.app.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at every request before it is answered. Thread-safe.
public final class Guard {

    /// The field of a form that holds its key.
    public static final String FORM_KEY = "key";

    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Hosts hosts;
    private final Token token;
    private final Pace asking;
    private final Pace working;
    private final String cookie;

    /// @param asking how often a client may ask at all
    /// @param working how often a client may have an article read or written
    /// @param cookie name of the session's cookie, which all ports of a machine share, so that it tells them apart
    public Guard(Hosts hosts, Token token, Pace asking, Pace working, String cookie) {
        this.hosts = hosts;
        this.token = token;
        this.asking = asking;
        this.working = working;
        this.cookie = cookie;
    }

    /// @throws Refusal if the request shall not be answered
    public void check(Context context) {
        Headers.set(context);
        if (!hosts.accepts(context.header("Host"))) {
            throw new Refusal(
                    421,
                    "Unknown host",
                    "This reading room is not known by that name; if it shall be, start it with --allow-host NAME");
        }
        if (!asking.admits(context.ip())) {
            context.header("Retry-After", "1");
            throw new Refusal(429, "Too many requests", "Ask again in a second");
        }
        if (!READING.contains(context.method().name())
                && !Origins.isOwn(context.header("Sec-Fetch-Site"), context.header("Origin"), context.header("Host"))) {
            throw new Refusal(
                    403, "Another site's request", "Another site made your browser send this; it was ignored");
        }
    }

    /// For what costs much work.
    ///
    /// @throws Refusal if this client asks too often
    public void checkPace(Context context) {
        if (!working.admits(context.ip())) {
            context.header("Retry-After", "5");
            throw new Refusal(429, "Too many articles", "Reading costs time; send the next one in some seconds");
        }
    }

    /// Whether the browser has shown the token.
    public boolean isSignedIn(Context context) {
        return token.isSession(context.cookie(cookie));
    }

    /// What the forms of this browser must bring back; `null` if it has not shown the token.
    public @Nullable String formKey(Context context) {
        String session = context.cookie(cookie);
        return session != null && token.isSession(session) ? token.formKey(session) : null;
    }

    /// Lets a browser in that shows the token.
    ///
    /// @throws Refusal if it is another one
    public void signIn(Context context, @Nullable String shown) {
        checkPace(context);
        if (!token.is(shown)) {
            throw new Refusal(
                    403, "Not the token", "The token is the one that was printed when the reading room was started");
        }
        Cookie session = new Cookie(cookie, token.newSession());
        session.setPath("/");
        session.setHttpOnly(true);
        session.setSameSite(SameSite.STRICT);
        context.cookie(session);
    }

    public void signOut(Context context) {
        context.removeCookie(cookie, "/");
    }

    /// For a page's form that writes.
    ///
    /// @throws Refusal if the browser has not shown the token, or the form is not one of ours
    public void checkForm(Context context) {
        String session = context.cookie(cookie);
        if (session == null || !token.isSession(session)) {
            throw new Refusal(401, "Not signed in", "Writing needs the token; sign in first");
        }
        if (!token.isFormKey(context.formParam(FORM_KEY), session)) {
            throw new Refusal(403, "An old form", "Load the page again, then send the form again");
        }
    }

    /// For a program that writes.
    ///
    /// @throws Refusal if the request does not show the token
    public void checkBearer(Context context) {
        String authorization = context.header("Authorization");
        boolean shown = authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && token.is(authorization.substring(BEARER.length()).strip());
        if (!shown) {
            context.header("WWW-Authenticate", "Bearer");
            throw new Refusal(401, "Token missing", "Writing needs the header 'Authorization: Bearer TOKEN'");
        }
    }
}
