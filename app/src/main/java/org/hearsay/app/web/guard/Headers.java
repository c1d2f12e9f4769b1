package org.hearsay.app.web.guard;

import io.javalin.http.Context;

/// What every answer tells the browser: a page may load what comes from here and nothing else, run no script that is
/// written in it, be shown in no other page, and tell no other site where its reader comes from.
///
/// The policy on referrers is not `no-referrer`, as a browser would then call the origin of our own forms `null`, too.
final class Headers {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private Headers() {}

    static void set(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-cache");
    }
}
