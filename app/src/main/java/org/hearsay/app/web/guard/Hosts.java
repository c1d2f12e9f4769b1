package org.hearsay.app.web.guard;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The names under which the reading room may be asked for.
///
/// A page elsewhere can make its own name point to this machine (DNS rebinding) and then read what it is answered; but
/// the browser still sends that name. Addresses in digits cannot be made to point elsewhere, so they are always fine.
public final class Hosts {

    private static final Pattern IP_V4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern IP_V6 = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}]");
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final int LONGEST = 300;

    private final Set<String> names;

    /// @param names besides `localhost` and addresses in digits
    public Hosts(Set<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /// @param header what the request names as its host, with or without a port; `null` if it names none
    public boolean accepts(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return false;
        }
        String host = PORT.matcher(header).replaceFirst("").toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || names.contains(host)
                || IP_V4.matcher(host).matches()
                || IP_V6.matcher(host).matches();
    }
}
