/// Pages and feeds from the network, fetched as a polite and careful guest.
///
/// Start with [Fetcher]: an address in, a [Fetched] out. On the way, [Robots] asks whether the site lets us, [Turns]
/// keeps one request at a time and a pause for each site, and [PublicAddresses] keeps out whatever is not the public
/// network: every address that a name resolves to is looked at, at every redirect anew.
///
/// Traps: a name may resolve to another address when the connection is made than when it was looked at (DNS
/// rebinding). So the addresses that were found good are pinned, and the JDK's resolver, for which
/// [PinnedResolverProvider] stands in, answers with them. No proxy is used, as a proxy would resolve the name itself.
/// [FeedNotes] is a courtesy, not part of the ledger: without it, the next poll asks for everything once more.
@NullMarked
package org.hearsay.app.fetch;

import org.jspecify.annotations.NullMarked;
