package org.hearsay.app.evaluate.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.model.Article;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.hearsay.text.Prose;
import org.jspecify.annotations.Nullable;

/// A case read: its articles' records and claims, and what its pointers point at.
public final class CaseReading {

    private final Map<String, Record> records = new LinkedHashMap<>();
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

    /// @param reader makes a record of an article
    public CaseReading(Case one, Function<Article, Record> reader, ClaimReader claimReader) {
        one.articles().forEach((letter, article) -> {
            Record record = reader.apply(article);
            records.put(letter, record);
            claims.put(letter, claimReader.claims(record));
        });
    }

    /// In the order of the articles.
    public List<Record> records() {
        return List.copyOf(records.values());
    }

    /// The claims of each article, in their order.
    public List<List<Claim>> claims() {
        return List.copyOf(claims.values());
    }

    /// Whether the claim is what the pointer means: in its sentence and, if it says who speaks, by that speaker.
    public boolean meets(Claim claim, Pointer pointer) {
        return isThere(claim, pointer) && (pointer.by() == null || speaks(claim, pointer.by()));
    }

    /// Whether the reader gave any claim in the pointer's sentence, whoever speaks.
    boolean hasPlace(Pointer pointer) {
        return claims.getOrDefault(pointer.article(), List.of()).stream().anyMatch(claim -> isThere(claim, pointer));
    }

    /// Whether its content or source shares a sentence with the snippet.
    public boolean isThere(Claim claim, Pointer pointer) {
        Record record = records.get(pointer.article());
        if (record == null || !record.article().id().equals(claim.source().article())) {
            return false;
        }
        Span sentence = sentence(record.article().text(), pointer.snippet());
        if (sentence == null) {
            return false;
        }
        List<Passage> passages = new ArrayList<>(List.of(claim.passage()));
        for (Statement statement : record.statements()) {
            if (statement.id().equals(claim.unit())) {
                passages.add(statement.content());
                if (statement.source() != null) {
                    passages.add(statement.source());
                }
            }
        }
        return passages.stream().anyMatch(passage -> passage.overlaps(sentence));
    }

    private static @Nullable Span sentence(String text, String snippet) {
        int at = text.replace('\n', ' ').indexOf(snippet);
        if (at < 0) {
            return null;
        }
        Prose prose = Prose.of(text);
        return prose.sentences().get(prose.sentenceAt(at));
    }

    static boolean speaks(Claim claim, String by) {
        Speaker speaker = claim.speaker();
        if (by.equals("narrator")) {
            return speaker.kind() == SpeakerKind.AUTHOR;
        }
        if (by.equals("hearsay")) {
            return speaker.kind() == SpeakerKind.HEARSAY;
        }
        return holds(speaker.name(), by) || holds(speaker.description(), by);
    }

    private static boolean holds(@Nullable String name, String by) {
        if (name == null) {
            return false;
        }
        String one = plain(name);
        String other = plain(by);
        return one.contains(other) || other.contains(one);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        for (String article : List.of("the ", "a ", "an ")) {
            if (lower.startsWith(article)) {
                return lower.substring(article.length());
            }
        }
        return lower;
    }
}
