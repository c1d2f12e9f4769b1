package org.hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes to characters: byte order mark, then the declared encoding, then UTF-8 if the bytes are that, then the
/// likely one. Bytes that the encoding does not know become U+FFFD; none is an error. Line ends become `\n`.
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_WITHIN = 4096;
    private static final int DETECT_WITHIN = 1 << 16;

    /// `charset=…` of a header or a meta tag, `encoding="…"` of an XML declaration.
    private static final Pattern DECLARATION = Pattern.compile(
            "(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private TextDecoder() {}

    /// @param contentType of the protocol, may carry the encoding
    /// @param markup whether the bytes themselves may declare their encoding
    public static String decode(byte[] bytes, @Nullable String contentType, boolean markup) {
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return clean(new String(bytes, wide));
        }
        Charset declared = contentType == null ? null : declaredIn(contentType);
        if (declared == null && markup) {
            declared = declaredIn(
                    new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1));
        }
        // Pages often declare an encoding they are not in; UTF-8 of more than ASCII is never valid by accident.
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return clean(declared == null || !isSevenBit(declared) ? utf8 : new String(bytes, declared));
        }
        return clean(new String(bytes, declared != null ? declared : likely(bytes)));
    }

    /// The encoding that a byte order mark names, or UTF-16 without one; `null` for all others.
    public static @Nullable Charset wideCharset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32");
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        int pairs = Math.min(bytes.length, 512) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 8 && odd > pairs * 0.7 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs >= 8 && even > pairs * 0.7 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /// The encoding named in a header, tag or declaration; `null` if none is, or one unknown here.
    public static @Nullable Charset declaredIn(String declaration) {
        Matcher named = DECLARATION.matcher(declaration);
        if (!named.find()) {
            return null;
        }
        String name = named.group(1).toLowerCase(Locale.ROOT);
        // As in the WHATWG Encoding Standard: pages that say Latin-1 or ASCII mean windows-1252.
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") || name.equals("ascii")) {
            return WINDOWS_1252;
        }
        // A declaration that could be read byte by byte is not in a wide encoding, whatever it says.
        if (name.startsWith("utf-16") || name.startsWith("utf-32") || name.startsWith("utf16")) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.newDecoder().charset();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | UnsupportedOperationException e) {
            return null;
        }
    }

    /// Bytes that are not valid UTF-8: damaged UTF-8, else windows-1252 where few bytes are beyond ASCII (an
    /// English text with curly quotes, on which detectors err), else what the detector says.
    private static Charset likely(byte[] bytes) {
        int sequences = 0;
        int strays = 0;
        int high = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int length = sequenceAt(bytes, i);
            sequences += length > 0 ? 1 : 0;
            strays += length > 0 ? 0 : 1;
            high += Math.max(1, length);
            i += Math.max(1, length) - 1;
        }
        if (sequences > strays) {
            return StandardCharsets.UTF_8;
        }
        if (high < bytes.length / 10) {
            return WINDOWS_1252;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECT_WITHIN));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        // The detector mistakes windows-1251 for the Macintosh encoding, in which no news has come for decades.
        name = "MACCYRILLIC".equals(name) ? "windows-1251" : name;
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
    }

    /// Length of the UTF-8 sequence of two to four bytes that starts at `i`, 0 if none does.
    private static int sequenceAt(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length =
                lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /// Whether all of the encoding's bytes are below 128, so that they are valid UTF-8 of other characters.
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
