package org.hearsay.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Act;
import org.hearsay.model.SpeakerKind;

/// How the statements that a search finds are distributed.
///
/// @param statements how many were counted, 0 or more
/// @param all whether that is all of them; if not, which ones were counted is up to the engine
/// @param kinds statements by kind of speaker; kinds without any are left out
/// @param acts statements by act; acts without any are left out
/// @param speakers persons and organisations by name, the most statements first, then by name, at most [#NAMES]
/// @param outlets known ones, likewise
/// @param relays likewise
/// @param links which outlet cites which relay, the most statements first, then by names, at most [#NAMES] times two
/// @param months months of publication in ascending order; those without a statement are left out
public record Facets(
        long statements,
        boolean all,
        Map<SpeakerKind, Long> kinds,
        Map<Act, Long> acts,
        List<Count> speakers,
        List<Count> outlets,
        List<Count> relays,
        List<Link> links,
        List<Month> months) {

    /// So many statements are counted at once, however large the ledger.
    public static final int MOST = 5_000;

    /// Names that are listed at most.
    public static final int NAMES = 20;

    public static final Facets NONE =
            new Facets(0, true, Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Facets {
        kinds = Map.copyOf(kinds);
        acts = Map.copyOf(acts);
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
        relays = List.copyOf(relays);
        links = List.copyOf(links);
        months = List.copyOf(months);
    }

    /// @param statements 1 or more
    public record Count(String name, long statements) {}

    /// Statements that an outlet has from a relay.
    ///
    /// @param statements 1 or more
    public record Link(String outlet, String relay, long statements) {}

    /// @param kinds statements by kind of speaker; kinds without any are left out
    public record Month(YearMonth month, Map<SpeakerKind, Long> kinds) {

        public Month {
            kinds = Map.copyOf(kinds);
        }
    }
}
