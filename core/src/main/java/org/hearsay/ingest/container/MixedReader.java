package org.hearsay.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.hearsay.ingest.TextDecoder;
import org.jspecify.annotations.Nullable;

/// Characters of a stream in UTF-8, in which bytes that are not that are taken for windows-1252: feeds are put together
/// from pieces of both. For one thread.
final class MixedReader extends Reader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_WITHIN = 1024;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private boolean ended;

    private MixedReader(InputStream in) {
        this.in = in;
    }

    /// A reader in the encoding that byte order mark, protocol or declaration name, a mixed one for UTF-8 and for none.
    ///
    /// @param start the first bytes of `in`, which are still to come
    /// @param contentType of the protocol
    static Reader of(InputStream in, byte[] start, @Nullable String contentType) {
        Charset charset = TextDecoder.wideCharset(start);
        if (charset == null && contentType != null) {
            charset = TextDecoder.declaredIn(contentType);
        }
        if (charset == null) {
            String declaration =
                    new String(start, 0, Math.min(start.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
            int end = declaration.indexOf("?>");
            charset = TextDecoder.declaredIn(end < 0 ? "" : declaration.substring(0, end));
        }
        return charset == null || charset.equals(StandardCharsets.UTF_8)
                ? new MixedReader(in)
                : new InputStreamReader(in, charset);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                if (chars.remaining() < result.length()) {
                    break;
                }
                for (int i = 0; i < result.length(); i++) {
                    chars.put(new String(new byte[] {bytes.get()}, WINDOWS_1252));
                }
            } else if (result.isUnderflow() && chars.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            } else if (result.isOverflow()) {
                break;
            }
        }
        return chars.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = n < 0;
        bytes.position(bytes.position() + Math.max(0, n)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
