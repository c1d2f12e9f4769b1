package org.hearsay.app.web.correct;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.app.web.view.Addresses;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Passage;
import org.hearsay.model.Record;
import org.hearsay.model.Relay;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/// Makes corrections of what is sent. Words are given as they stand in the article and found again there; of several
/// places that one is meant which is nearest to the statement. What is sent as it is already is no change. Thread-safe.
public final class Amendments {

    private static final Page MOST = new Page(50, 0);

    private final Ledger ledger;

    public Amendments(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The correction that the fields describe, made now. Nothing is kept.
    ///
    /// @throws Refusal if something is missing, wrong or unknown
    public Correction of(Fields fields) {
        String by = fields.given("by");
        String why = fields.given("why");
        Change change = switch (fields.given("change")) {
            case "merge" -> new Change.Merge(name(fields, "one"), name(fields, "other"));
            case "split" -> new Change.Split(name(fields, "name"));
            case "fix" -> fix(fields);
            case "reject" -> reject(fields);
            case "add" -> add(fields);
            case "undo" -> undo(fields.given("correction"));
            default ->
                throw new Refusal(
                        422, "Wrong value", "The field 'change' is none of merge, split, fix, reject, add, undo");
        };
        return new Correction(by, Instant.now(), why, change);
    }

    private Change undo(String id) {
        return new Change.Undo(known(ledger.corrections(), id).id());
    }

    /// The correction of this id, of all that there are.
    ///
    /// @throws Refusal if there is none
    public static Correction known(Corrections all, String id) {
        return all.all().stream()
                .filter(correction -> correction.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "No such correction", "The ledger holds no correction of this id"));
    }

    private Change reject(Fields fields) {
        Record record = record(fields);
        return new Change.Reject(
                record.article().id(),
                Quote.of(record.article().text(), statement(record, fields).content()));
    }

    private Change fix(Fields fields) {
        Record record = record(fields);
        Statement old = statement(record, fields);
        String text = record.article().text();
        int near = old.content().start();
        Act act = fields.constant("act", Act.values());
        Form form = fields.constant("form", Form.values());
        Certainty certainty = fields.constant("certainty", Certainty.values());
        Boolean negated = fields.truth("negated");
        Speaker speaker = speaker(fields, old.speaker());
        Change.Fix fix = new Change.Fix(
                record.article().id(),
                Quote.of(text, old.content()),
                old.speaker().equals(speaker) ? null : speaker,
                via(fields, text, old),
                form == old.form() ? null : form,
                act == old.act() ? null : act,
                Objects.equals(negated, old.negated()) ? null : negated,
                certainty == old.certainty() ? null : certainty,
                words(fields, "source", text, old.source(), near),
                words(fields, "cue", text, old.cue(), near),
                words(fields, "content", text, old.content(), near));
        Change.Fix nothing =
                new Change.Fix(fix.article(), fix.statement(), null, null, null, null, null, null, null, null, null);
        if (fix.equals(nothing)) {
            throw new Refusal(422, "No change", "All that was sent is as it stands already; say what is otherwise");
        }
        return fix;
    }

    private Change add(Fields fields) {
        Record record = record(fields);
        String text = record.article().text();
        List<Quote> places = places("content", fields.given("content"), text);
        if (places.size() > 1) {
            throw new Refusal(
                    422,
                    "Which of them?",
                    "The words in the field 'content' stand " + places.size()
                            + " times in the article; give more of them");
        }
        Quote content = places.getFirst();
        int near = content.passage(text).start();
        Speaker speaker = speaker(fields, null);
        if (speaker == null) {
            throw new Refusal(422, "Something is missing", "Say who said it, in the field 'speaker' or 'kind'");
        }
        return new Change.Add(
                record.article().id(),
                words(fields, "source", text, null, near),
                words(fields, "cue", text, null, near),
                content,
                speaker,
                requireNonNullElse(via(fields, text, null, near), List.of()),
                requireNonNullElse(fields.constant("form", Form.values()), Form.INDIRECT),
                requireNonNullElse(fields.constant("act", Act.values()), Act.ASSERT),
                requireNonNullElse(fields.truth("negated"), false),
                requireNonNullElse(fields.constant("certainty", Certainty.values()), Certainty.CERTAIN));
    }

    private Record record(Fields fields) {
        return record(fields.given("article"));
    }

    /// The record of an article, as corrections leave it.
    ///
    /// @param article its id, as an address has it or in full
    /// @throws Refusal if the ledger does not hold it
    public Record record(String article) {
        return ledger.record(Addresses.full(article))
                .orElseThrow(() -> new Refusal(404, "No such article", "The ledger holds no article of this id"))
                .record();
    }

    private static Statement statement(Record record, Fields fields) {
        return statement(record, fields.given("statement"));
    }

    /// The statement of this id.
    ///
    /// @throws Refusal if the record has none
    public static Statement statement(Record record, String id) {
        return record.statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "No such statement", "The article has no statement of this id"));
    }

    /// Who said it; `null` if nothing is said of that.
    ///
    /// @param before as it was; `null` if there was none
    private static @Nullable Speaker speaker(Fields fields, @Nullable Speaker before) {
        if (!fields.has("speaker") && !fields.has("kind") && !fields.has("description")) {
            return before;
        }
        SpeakerKind said = fields.constant("kind", SpeakerKind.values());
        SpeakerKind kind = said != null ? said : before == null ? SpeakerKind.PERSON : before.kind();
        if (kind == SpeakerKind.HEARSAY || kind == SpeakerKind.UNKNOWN) {
            return new Speaker(null, kind, null, null);
        }
        String old = before == null ? null : before.name();
        String name = fields.has("speaker") ? fields.maybe("speaker") : old;
        if (name == null && kind != SpeakerKind.AUTHOR) {
            throw new Refusal(
                    422, "Something is missing", "A speaker of this kind needs a name, in the field 'speaker'");
        }
        Speaker same = before != null && Objects.equals(name, old) ? before : new Speaker(name, kind, null, null);
        String description = fields.has("description") ? fields.maybe("description") : same.description();
        return new Speaker(name, kind, description, same.anonymity());
    }

    /// `null` if nothing is said of relays or they are those that there are.
    private static @Nullable List<Change.Via> via(Fields fields, String text, Statement old) {
        boolean same =
                fields.all("via").equals(old.via().stream().map(Relay::name).toList());
        return same ? null : via(fields, text, old, old.content().start());
    }

    private static @Nullable List<Change.Via> via(Fields fields, String text, @Nullable Statement old, int near) {
        if (!fields.has("via")) {
            return null;
        }
        return fields.all("via").stream()
                .map(name -> kept(name, text, old)
                        .findFirst()
                        .orElseGet(() -> new Change.Via(
                                name, SpeakerKind.ORGANISATION, nearest(places("via", name, text), text, near))))
                .toList();
    }

    private static Stream<Change.Via> kept(String name, String text, @Nullable Statement old) {
        return old == null
                ? Stream.empty()
                : old.via().stream()
                        .filter(relay -> relay.name().equals(name))
                        .map(relay -> new Change.Via(name, relay.kind(), Quote.of(text, relay.passage())));
    }

    /// The place of words that are sent; `null` if none are, or those that are there.
    private static @Nullable Quote words(Fields fields, String name, String text, @Nullable Passage before, int near) {
        String words = fields.maybe(name);
        if (words == null || (before != null && squeezed(before.in(text)).equals(squeezed(words)))) {
            return null;
        }
        return nearest(places(name, words, text), text, near);
    }

    private static String squeezed(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static List<Quote> places(String name, String words, String text) {
        List<Quote> places = Quote.everywhere(text, words);
        if (places.isEmpty()) {
            throw new Refusal(
                    422,
                    "No such words",
                    "The article does not have the words in the field '" + name + "'; copy them as they stand there");
        }
        return places;
    }

    private static Quote nearest(List<Quote> places, String text, int near) {
        return places.stream()
                .min(Comparator.comparingInt(
                        place -> Math.abs(place.passage(text).start() - near)))
                .orElseThrow();
    }

    /// The name that is meant: by its code, or as articles write it.
    private NameRef name(Fields fields, String field) {
        String typed = fields.given(field);
        List<Naming> coded = ledger.whoIs(typed).stream()
                .flatMap(Amendments::namings)
                .filter(naming -> naming.code().equals(typed))
                .toList();
        if (!coded.isEmpty()) {
            Naming naming = coded.getFirst();
            return new NameRef(naming.kind(), naming.name(), naming.description());
        }
        List<SpeakerKind> kinds = ledger.who(typed, MOST).stream()
                .flatMap(Amendments::namings)
                .filter(naming -> naming.name().equals(typed))
                .map(Naming::kind)
                .distinct()
                .toList();
        if (kinds.size() != 1) {
            throw new Refusal(
                    422,
                    "No such speaker",
                    kinds.isEmpty()
                            ? "No speaker is written '" + typed + "'; give the name exactly as an article has it"
                            : "Speakers of several kinds are written '" + typed
                                    + "'; give the id of the one that is meant, as its page and the API tell it");
        }
        return new NameRef(kinds.getFirst(), typed, null);
    }

    private static Stream<Naming> namings(Who who) {
        return who.variants().stream().map(Who.Variant::naming);
    }
}
