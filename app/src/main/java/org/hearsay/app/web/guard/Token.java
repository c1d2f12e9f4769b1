package org.hearsay.app.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The secret that lets one write. What is derived from it (sessions, the keys of forms) is an HMAC of it, so nothing
/// has to be remembered, and a restart with the same token knows them again. Immutable.
public final class Token {

    /// Characters below which a token could be guessed.
    public static final int SHORTEST = 16;

    private static final int BYTES = 24;
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    /// One that nobody has seen before.
    public static Token fresh() {
        return new Token(random());
    }

    /// @throws IllegalArgumentException if it is shorter than [#SHORTEST] or has characters other than visible ASCII
    public static Token of(String secret) {
        if (secret.length() < SHORTEST || !secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "a token needs " + SHORTEST + " or more visible ASCII characters without spaces");
        }
        return new Token(secret);
    }

    /// The token in a file; if there is none, a fresh one is put there that its owner alone can read.
    ///
    /// @throws IllegalArgumentException as [#of(String)]
    public static Token in(Path file) throws IOException {
        if (Files.exists(file)) {
            return of(Files.readString(file).strip());
        }
        Token token = fresh();
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, token.secret + "\n", StandardOpenOption.CREATE);
        return token;
    }

    /// The token itself.
    public String secret() {
        return secret;
    }

    boolean is(@Nullable String shown) {
        return shown != null && same(shown, secret);
    }

    /// What a browser that has shown the token keeps instead of it.
    String newSession() {
        String name = random();
        return name + "." + sign("session " + name);
    }

    boolean isSession(@Nullable String session) {
        int dot = session == null ? -1 : session.indexOf('.');
        return session != null
                && dot > 0
                && same(session.substring(dot + 1), sign("session " + session.substring(0, dot)));
    }

    /// What a form of this session must bring back.
    String formKey(String session) {
        return sign("form " + session);
    }

    boolean isFormKey(@Nullable String key, String session) {
        return key != null && same(key, formKey(session));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String sign(String message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has " + ALGORITHM, e);
        }
    }

    /// In a time that does not tell where they differ.
    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(UTF_8), b.getBytes(UTF_8));
    }
}
