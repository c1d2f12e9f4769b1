package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.hearsay.app.page.PageWriter;
import org.hearsay.app.web.guard.Refusal;

/// The files that come with the pages. Each is named here, so no address leads to any other.
///
/// A page names a file together with a checksum of its bytes, so that a browser may keep it for good.
final class Assets {

    private static final String WEBJARS = "/META-INF/resources/webjars/";

    private static final Map<String, File> FILES = Map.of(
            "record.css", new File(PageWriter.class, "record.css", "text/css"),
            "room.css", new File(Assets.class, "room.css", "text/css"),
            "room.js", new File(Assets.class, "room.js", "text/javascript"),
            "plots.js", new File(Assets.class, "plots.js", "text/javascript"),
            "api.js", new File(Assets.class, "api.js", "text/javascript"),
            "icon.svg", new File(Assets.class, "icon.svg", "image/svg+xml"),
            "htmx.js", new File(Assets.class, WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", "text/javascript"),
            "d3.js", new File(Assets.class, WEBJARS + "d3/7.9.0/dist/d3.min.js", "text/javascript"),
            "swagger-ui.js",
                    new File(Assets.class, WEBJARS + "swagger-ui/5.34.1/swagger-ui-bundle.js", "text/javascript"),
            "swagger-ui.css", new File(Assets.class, WEBJARS + "swagger-ui/5.34.1/swagger-ui.css", "text/css"));

    /// @param beside the class beside which it lies, unless its path is absolute
    private record File(Class<?> beside, String path, String type) {

        byte[] read() {
            try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(path), path)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
    }

    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

    /// Where a file is.
    ///
    /// @throws IllegalArgumentException if it is not one of them
    String address(String name) {
        if (!FILES.containsKey(name)) {
            throw new IllegalArgumentException("no such file comes with the pages: " + name);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes(name));
        return "/assets/" + name + "?v=" + Long.toHexString(sum.getValue());
    }

    /// Answers with the file that the address names.
    void serve(Context context) {
        String name = context.pathParam("name");
        File file = FILES.get(name);
        if (file == null) {
            throw new Refusal(404, "Not found", "No such file comes with the pages");
        }
        context.contentType(file.type() + "; charset=utf-8");
        keepForGood(context);
        context.result(bytes(name));
    }

    /// Answers with the rules that light up what belongs to a statement, for as many as the address says: it is the
    /// same for every article, so no page needs styles of its own.
    void lights(Context context) {
        int count;
        try {
            count = Integer.parseInt(context.pathParam("count").replaceFirst("\\.css$", ""));
        } catch (NumberFormatException e) {
            count = -1;
        }
        if (count < 0 || count > 1536) {
            throw new Refusal(404, "Not found", "No such file comes with the pages");
        }
        StringBuilder rules = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rules.append("#record:has(.s%d:hover,#s%d:target,#t%d:target) .s%d{--lit:1}\n".formatted(i, i, i, i));
        }
        context.contentType("text/css; charset=utf-8");
        keepForGood(context);
        context.result(rules.toString());
    }

    private static void keepForGood(Context context) {
        context.header("Cache-Control", "public, max-age=31536000, immutable");
    }

    private byte[] bytes(String name) {
        return bytes.computeIfAbsent(
                name, key -> Objects.requireNonNull(FILES.get(key)).read());
    }
}
