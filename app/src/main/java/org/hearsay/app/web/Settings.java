package org.hearsay.app.web;

import java.util.Set;
import org.hearsay.app.web.guard.Token;

/// How a reading room is run.
///
/// @param host name or address to listen at; an address of loopback is reached from this machine alone
/// @param port 0 for any that is free
/// @param names under which the room may be asked for, besides `localhost` and addresses in digits
/// @param token what lets one write
public record Settings(String host, int port, Set<String> names, Token token) {

    public Settings {
        names = Set.copyOf(names);
    }
}
