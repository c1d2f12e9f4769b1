package org.hearsay.app.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// One speaker and all that the article gives of that speaker's statements.
///
/// @param name as in [Speaker#name()]
/// @param descriptions titles and roles without repetition, in text order; empty if none are given
/// @param anonymity the words that justify a name kept back; empty if none are given
/// @param statements at least one, in text order
public record Voice(
        @Nullable String name,
        SpeakerKind kind,
        List<String> descriptions,
        List<String> anonymity,
        List<Statement> statements) {

    public Voice {
        descriptions = List.copyOf(descriptions);
        anonymity = List.copyOf(anonymity);
        statements = List.copyOf(statements);
    }

    static List<Voice> of(List<Statement> statements) {
        Map<Key, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            groups.computeIfAbsent(Key.of(statement.speaker()), key -> new ArrayList<>())
                    .add(statement);
        }
        return groups.entrySet().stream()
                .map(group -> new Voice(
                        group.getKey().name(),
                        group.getKey().kind(),
                        distinct(group.getValue(), Speaker::description),
                        distinct(group.getValue(), Speaker::anonymity),
                        group.getValue()))
                .toList();
    }

    private static List<String> distinct(List<Statement> statements, Function<Speaker, @Nullable String> words) {
        SequencedSet<String> found = new LinkedHashSet<>();
        for (Statement statement : statements) {
            String value = words.apply(statement.speaker());
            if (value != null) {
                found.add(value);
            }
        }
        return List.copyOf(found);
    }

    /// What makes two speakers of one article the same to a reader.
    private record Key(@Nullable String name, SpeakerKind kind) {

        static Key of(Speaker speaker) {
            return new Key(speaker.name(), speaker.kind());
        }
    }
}
