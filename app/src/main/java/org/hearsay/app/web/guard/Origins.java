package org.hearsay.app.web.guard;

import org.jspecify.annotations.Nullable;

/// Tells requests that another site made a browser send. After OWASP's advice on cross-site request forgery
/// (<https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html>).
final class Origins {

    private Origins() {}

    /// Whether no other site is behind the request; one from a program, which sends neither header, is fine.
    ///
    /// @param site the header `Sec-Fetch-Site`
    /// @param origin the header `Origin`
    /// @param host the header `Host`, which [Hosts] accepts
    static boolean isOwn(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
    }
}
