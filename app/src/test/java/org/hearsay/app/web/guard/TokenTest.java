package org.hearsay.app.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileKeepsItForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("token");
        Token made = Token.in(file);
        assertThat(Token.in(file).is(made.secret())).isTrue();
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Token.fresh().secret()).isNotEqualTo(made.secret()).hasSize(48);
    }

    @Test
    void refusesWhatCouldBeGuessed() {
        assertThatThrownBy(() -> Token.of("short")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Token.of("spaces are not allowed here")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sessionsAndFormKeysAreItsOwn() {
        Token token = Token.fresh();
        String session = token.newSession();
        assertThat(token.isSession(session)).isTrue();
        assertThat(token.isFormKey(token.formKey(session), session)).isTrue();
        assertThat(token.isFormKey(token.formKey(session), token.newSession())).isFalse();
        assertThat(Token.fresh().isSession(session)).isFalse();
        assertThat(token.isSession(session + "0")).isFalse();
        assertThat(token.isSession(".")).isFalse();
        assertThat(token.isSession("")).isFalse();
        assertThat(token.isSession(null)).isFalse();
    }
}
