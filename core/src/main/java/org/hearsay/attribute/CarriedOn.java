package org.hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.text.Prose;

/// A quotation over several paragraphs, each opened by a mark of its own and only the last one closed, is one content.
///
/// `“The barn stood for ninety years.` ¶ `“It will stand again,” he added.`: what the encoder leaves unlinked of such a
/// chain
/// goes to the claim that has the rest of it.
final class CarriedOn implements Rule {

    @Override
    public List<Claim> apply(List<Claim> claims, Scene scene) {
        List<List<Span>> chains = chains(scene.prose());
        if (chains.isEmpty()) {
            return claims;
        }
        Covered covered = Covered.by(claims);
        List<Claim> mended = new ArrayList<>(claims);
        for (List<Span> chain : chains) {
            int owner = onlyOwner(mended, chain);
            if (owner >= 0) {
                mended.set(owner, withRest(mended.get(owner), chain, covered));
            }
        }
        return mended;
    }

    /// Quotations that run on: each but the last ends its paragraph without a closing mark, and the next opens the
    /// next.
    private static List<List<Span>> chains(Prose prose) {
        Map<Integer, Span> opening = new TreeMap<>();
        for (Span quotation : prose.quotations()) {
            int paragraph = prose.paragraphAt(quotation.start());
            if (quotation.start() == firstVisible(prose, paragraph) && !isTurn(quotation, prose)) {
                opening.put(paragraph, quotation);
            }
        }
        List<List<Span>> chains = new ArrayList<>();
        List<Span> chain = new ArrayList<>();
        for (int paragraph = 0; paragraph < prose.paragraphs().size(); paragraph++) {
            Span quotation = opening.get(paragraph);
            if (quotation != null) {
                chain.add(quotation);
            }
            if (quotation == null || !isUnclosed(quotation, prose)) {
                if (chain.size() > 1) {
                    chains.add(List.copyOf(chain));
                }
                chain.clear();
            }
        }
        return chains;
    }

    /// `“HALE: Good evening`: a turn in a transcript, which its own speaker owns.
    private static boolean isTurn(Span quotation, Prose prose) {
        return prose.words(quotation).stream().skip(1).limit(3).anyMatch(word -> word.is(":"));
    }

    private static int firstVisible(Prose prose, int paragraph) {
        int at = prose.wordAt(prose.paragraphs().get(paragraph).start());
        return at < prose.words().size() ? prose.words().get(at).start() : -1;
    }

    private static boolean isUnclosed(Span quotation, Prose prose) {
        char last = prose.text().charAt(quotation.end() - 1);
        return last != '”' && last != '"' && last != '»' && last != '’' && last != '\'';
    }

    /// The claim that holds a part of the chain, if no other does.
    private static int onlyOwner(List<Claim> claims, List<Span> chain) {
        int owner = -1;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (chain.stream().anyMatch(span -> claim.content().overlaps(span))) {
                if (owner >= 0) {
                    return -1;
                }
                owner = i;
            }
        }
        return owner;
    }

    private static Claim withRest(Claim claim, List<Span> chain, Covered covered) {
        List<Span> content = new ArrayList<>(claim.content().spans());
        chain.stream().filter(covered::leaves).forEach(content::add);
        return claim.withContent(Passage.union(content));
    }
}
