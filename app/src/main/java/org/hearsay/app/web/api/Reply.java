package org.hearsay.app.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// An answer that tells the client by a tag whether it has it already (RFC 9110, section 8.8.3).
public final class Reply {

    private static final int BYTES = 12;

    private Reply() {}

    /// Answers with `body` or, if the client shows its tag, with 304 and nothing else.
    ///
    /// @param type media type, with its character set
    public static void send(Context context, String type, String body) {
        send(context, type, body.getBytes(UTF_8));
    }

    /// The same with a body of bytes.
    public static void send(Context context, String type, byte[] body) {
        context.contentType(type);
        String tag = "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(sha256(body), BYTES)) + "\"";
        boolean whole = context.statusCode() != HttpStatus.OK.getCode()
                || !context.method().name().equals("GET");
        if (!whole) {
            context.header("ETag", tag);
            String known = context.header("If-None-Match");
            if (known != null
                    && Arrays.stream(known.split(","))
                            .anyMatch(one -> one.strip().equals(tag))) {
                context.status(HttpStatus.NOT_MODIFIED);
                return;
            }
        }
        context.result(body);
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
