package org.hearsay.app.web;

import java.util.Set;
import org.hearsay.app.web.guard.Token;
import org.hearsay.app.web.intake.Fetching;
import org.jspecify.annotations.Nullable;

/// How a reading room is run.
///
/// @param host name or address to listen at; an address of loopback is reached from this machine alone
/// @param port 0 for any that is free
/// @param names under which the room may be asked for, besides `localhost` and addresses in digits
/// @param token what lets one write
/// @param fetching gets pages from the network; `null` if nothing is to be fetched; closed with the room
public record Settings(
        String host,
        int port,
        Set<String> names,
        Token token,
        @Nullable Fetching fetching) {

    public Settings {
        names = Set.copyOf(names);
    }
}
