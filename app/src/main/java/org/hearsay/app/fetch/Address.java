package org.hearsay.app.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Addresses that may be asked at all.
public final class Address {

    private Address() {}

    /// Whether an argument is an address and not a path.
    public static boolean is(String argument) {
        return argument.regionMatches(true, 0, "http://", 0, 7) || argument.regionMatches(true, 0, "https://", 0, 8);
    }

    /// @throws RefusedException if it is no address of http or https, or carries a password
    static URI parse(String written) throws RefusedException {
        try {
            URI uri = new URI(written.strip().replace(" ", "%20").replace("|", "%7C"));
            return checked(new URI(uri.toASCIIString()));
        } catch (URISyntaxException e) {
            throw new RefusedException("no address: " + e.getReason(), "copy it from your browser", false);
        }
    }

    static URI redirected(URI from, String location) throws RefusedException {
        if (location.isBlank()) {
            throw new RefusedException("a redirect to nowhere", "check the address in your browser", false);
        }
        return checked(from.resolve(parseAny(location)));
    }

    private static URI parseAny(String written) throws RefusedException {
        try {
            return new URI(new URI(written.strip().replace(" ", "%20").replace("|", "%7C")).toASCIIString());
        } catch (URISyntaxException e) {
            throw new RefusedException("a redirect to no address: " + e.getReason(), "check it in your browser", false);
        }
    }

    private static URI checked(URI uri) throws RefusedException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedException("not http or https: " + uri, "give an address of the web", false);
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            throw new RefusedException("no name of a site: " + uri, "copy the address from your browser", false);
        }
        if (uri.getRawUserInfo() != null) {
            throw new RefusedException("a name or password in the address", "give the address without it", false);
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(scheme + "://" + uri.getRawAuthority() + path + query);
    }
}
