package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.hearsay.ledger.copy.CopyRule;
import org.hearsay.ledger.copy.Shingles;
import org.hearsay.ledger.copy.Standing;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/// The families of a [MemoryLedger], found by asking the rule about every pair.
final class MemoryFamilies {

    private record Text(String id, @Nullable String outlet, Shingles shingles, Standing standing) {}

    private final List<Text> texts = new ArrayList<>();

    /// The family of each article, the origin first.
    private final Map<String, TreeSet<Standing>> families = new HashMap<>();

    /// @return how many more copies there are than before
    int add(Article article) {
        String id = article.id();
        Shingles shingles = Shingles.of(article.text());
        Text added = new Text(id, article.outlet(), shingles, Family.standing(article, id, shingles));
        TreeSet<Standing> family = new TreeSet<>(List.of(added.standing()));
        int joined = 0;
        for (Text text : texts) {
            boolean sameOutlet = text.outlet() != null && Objects.equals(text.outlet(), added.outlet());
            if (!family.contains(text.standing()) && CopyRule.sameText(text.shingles(), shingles, sameOutlet)) {
                family.addAll(families.getOrDefault(text.id(), new TreeSet<>()));
                joined++;
            }
        }
        texts.add(added);
        family.forEach(member -> families.put(member.id(), family));
        return joined;
    }

    /// Ids of the articles in this article's family, the origin first.
    List<String> of(String id) {
        return families.getOrDefault(id, new TreeSet<>()).stream()
                .map(Standing::id)
                .toList();
    }

    String origin(String id) {
        return of(id).getFirst();
    }

    boolean isCopy(String id) {
        return !origin(id).equals(id);
    }

    void clear() {
        texts.clear();
        families.clear();
    }
}
