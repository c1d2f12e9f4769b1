package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.correction.Change.Via;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What a statement is, as a user says it.
final class StatementOptions {

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it.")
    private @Nullable String speaker;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Constant.OfKind.class,
            description = "Kind of speaker, e.g. person, unnamed, hearsay (which has no name).")
    private @Nullable SpeakerKind kind;

    @Option(names = "--description", paramLabel = "WORDS", description = "The speaker's title as the article has it.")
    private @Nullable String description;

    @Option(
            names = "--via",
            paramLabel = "NAME",
            description = "A relay as the article names it, outermost first; several times for several; '' for none.")
    private List<String> via = new ArrayList<>();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            converter = Constant.OfForm.class,
            description = "direct, indirect or mixed.")
    private @Nullable Form form;

    @Option(
            names = "--act",
            paramLabel = "ACT",
            converter = Constant.OfAct.class,
            description = "What the speaker does, e.g. assert, deny, promise.")
    private @Nullable Act act;

    @Option(
            names = "--negated",
            negatable = true,
            arity = "0..1",
            fallbackValue = "true",
            description = "Whether the act is denied of the speaker: never promised.")
    private @Nullable Boolean negated;

    @Option(
            names = "--certainty",
            paramLabel = "HOW",
            converter = Constant.OfCertainty.class,
            description = "certain, probable, possible or unknown.")
    private @Nullable Certainty certainty;

    @Option(names = "--source", paramLabel = "WORDS", description = "The article's words that name the speaker.")
    private @Nullable String source;

    @Option(names = "--cue", paramLabel = "WORDS", description = "The article's words that mark the statement: said.")
    private @Nullable String cue;

    @Option(names = "--content", paramLabel = "WORDS", description = "The article's words that were said.")
    private @Nullable String content;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /// The speaker said; `null` if nothing is said of it.
    ///
    /// @param before as it was; `null` if there was none
    @Nullable
    Speaker speaker(@Nullable Speaker before) {
        if (speaker == null && kind == null && description == null) {
            return null;
        }
        SpeakerKind now = kind != null ? kind : before != null && speaker == null ? before.kind() : kindOf(before);
        if (now == SpeakerKind.HEARSAY || now == SpeakerKind.UNKNOWN) {
            return new Speaker(null, now, null, null);
        }
        String name = speaker != null ? speaker : before == null ? null : before.name();
        if (name == null && now != SpeakerKind.AUTHOR) {
            throw new ParameterException(command(), "--speaker: a speaker of this kind needs a name");
        }
        String title = description != null || before == null || speaker != null ? description : before.description();
        return new Speaker(name, now, title, before == null || speaker != null ? null : before.anonymity());
    }

    private static SpeakerKind kindOf(@Nullable Speaker before) {
        boolean nameless = before == null || before.name() == null;
        return nameless ? SpeakerKind.PERSON : Objects.requireNonNull(before).kind();
    }

    /// The relays said; `null` if nothing is said of them.
    @Nullable
    List<Via> via(String text, int near) {
        if (via.isEmpty()) {
            return null;
        }
        return via.stream()
                .filter(name -> !name.isBlank())
                .map(name -> new Via(
                        name, SpeakerKind.ORGANISATION, new Phrase("--via", name).nearest(text, near, command())))
                .toList();
    }

    @Nullable
    Form form() {
        return form;
    }

    @Nullable
    Act act() {
        return act;
    }

    @Nullable
    Boolean negated() {
        return negated;
    }

    @Nullable
    Certainty certainty() {
        return certainty;
    }

    @Nullable
    Quote source(String text, int near) {
        return source == null ? null : new Phrase("--source", source).nearest(text, near, command());
    }

    @Nullable
    Quote cue(String text, int near) {
        return cue == null ? null : new Phrase("--cue", cue).nearest(text, near, command());
    }

    @Nullable
    Quote content(String text, int near) {
        return content == null ? null : new Phrase("--content", content).nearest(text, near, command());
    }

    /// @throws ParameterException if there is none, or it stands in several places
    Quote onlyContent(String text) {
        if (content == null) {
            throw new ParameterException(command(), "--content is missing: the article's words that were said");
        }
        return new Phrase("--content", content).only(text, command());
    }

    private CommandLine command() {
        return spec.commandLine();
    }
}
