package org.hearsay.ledger.matter;

import java.util.List;
import org.hearsay.ledger.claim.Claim;

/// A question that two or more claims speak to.
///
/// @param id of its first claim, by which it can be asked for again
/// @param title what it is about, in words of the articles
/// @param members the earliest first, two or more
public record Matter(String id, String title, List<Member> members) {

    /// A claim and why it is here.
    ///
    /// @param because words it shares with an earlier member; empty for the first
    public record Member(Claim claim, List<String> because) {
        public Member {
            because = List.copyOf(because);
        }
    }

    public Matter {
        members = List.copyOf(members);
    }

    /// Its claims, the earliest first.
    public List<Claim> claims() {
        return members.stream().map(Member::claim).toList();
    }
}
