package org.hearsay.app.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// One request and its answer, to an address that was looked at and no other. Thread-safe.
final class Connection implements AutoCloseable {

    private static final String TOO_LARGE = "body exceeds capacity";

    private final FetchRules rules;
    private final Function<InetAddress, Optional<String>> guard;
    private final HttpClient client;

    /// @param guard says what an address is for that must not be asked
    Connection(FetchRules rules, Function<InetAddress, Optional<String>> guard) {
        this.rules = rules;
        this.guard = guard;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(rules.longestTime())
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /// Says why an address is not asked.
    void check(URI at) throws RefusedException {
        try {
            allowed(at.getHost());
        } catch (UnknownHostException e) {
            throw new RefusedException(
                    "no site of the name " + at.getHost(), "check the address and the network", true);
        }
    }

    /// @param longest body, in bytes
    HttpResponse<byte[]> get(URI at, Validators known, int longest)
            throws IOException, RefusedException, InterruptedException {
        String host = at.getHost();
        Pins.pin(host, allowed(host));
        try {
            return answer(
                    client.sendAsync(request(at, known), BodyHandlers.limiting(BodyHandlers.ofByteArray(), longest)));
        } finally {
            Pins.unpin(host);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /// What a failure is called in a message.
    static String words(IOException e) {
        String name = e.getClass().getSimpleName();
        return e.getMessage() == null ? name : name + ": " + e.getMessage();
    }

    private HttpRequest request(URI at, Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(rules.longestTime())
                .header("User-Agent", rules.agent())
                .header("Accept", "text/html, application/atom+xml, application/rss+xml, */*;q=0.5")
                .header("Accept-Encoding", "gzip");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private HttpResponse<byte[]> answer(CompletableFuture<HttpResponse<byte[]>> sent)
            throws IOException, RefusedException, InterruptedException {
        try {
            return sent.get(rules.longestTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new IOException(
                    "no whole answer within %d s".formatted(rules.longestTime().toSeconds()));
        } catch (InterruptedException e) {
            sent.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                if (String.valueOf(cause.getMessage()).contains(TOO_LARGE)) {
                    throw new RefusedException(
                            "over %,d bytes".formatted(rules.longestBody()), "download it and add the file", false);
                }
                throw cause;
            }
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    private List<InetAddress> allowed(String host) throws RefusedException, UnknownHostException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        List<InetAddress> addresses = PublicAddresses.of(bare);
        for (InetAddress address : addresses) {
            Optional<String> purpose = guard.apply(address);
            if (purpose.isPresent()) {
                throw new RefusedException(
                        "%s is not of the public network (%s: %s)"
                                .formatted(bare, address.getHostAddress(), purpose.get()),
                        "pass --allow-private if it is your own",
                        false);
            }
        }
        return addresses;
    }
}
