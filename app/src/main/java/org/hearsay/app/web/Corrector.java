package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.app.web.intake.Overview;
import org.hearsay.app.web.view.Addresses;
import org.hearsay.app.web.view.CorrectionsView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.NameRef;
import org.hearsay.ledger.correction.Quote;
import org.hearsay.ledger.identity.Naming;
import org.hearsay.model.Record;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;

/// What people put right, and the forms by which they do.
final class Corrector {

    private static final Page MOST = new Page(50, 0);
    private static final String LIST = "/corrections";

    private final Ledger ledger;
    private final Overview overview;
    private final Guard guard;
    private final Templates templates;

    Corrector(Ledger ledger, Overview overview, Guard guard, Templates templates) {
        this.ledger = ledger;
        this.overview = overview;
        this.guard = guard;
        this.templates = templates;
    }

    void addTo(RoutesConfig routes) {
        routes.get(
                LIST,
                context -> templates.show(
                        context, "corrections", "Corrections", LIST, CorrectionsView.of(ledger.corrections())));
        routes.post("/corrections/merge", this::merge);
        routes.post("/corrections/split", this::split);
        routes.post("/corrections/statement", this::statement);
        routes.post("/corrections/undo", this::undo);
    }

    private void merge(Context context) {
        guard.checkForm(context);
        NameRef one = name(given(context, "one"));
        NameRef other = name(given(context, "other"));
        keep(context, new Change.Merge(one, other));
        context.redirect(Addresses.speaker(one.name()), HttpStatus.SEE_OTHER);
    }

    private void split(Context context) {
        guard.checkForm(context);
        NameRef name = name(given(context, "name"));
        keep(context, new Change.Split(name));
        context.redirect(Addresses.speaker(name.name()), HttpStatus.SEE_OTHER);
    }

    private void statement(Context context) {
        guard.checkForm(context);
        String id = Addresses.full(given(context, "article"));
        Record record = ledger.record(id)
                .orElseThrow(() -> new Refusal(404, "No such article", "The ledger holds no article of this id"))
                .record();
        String number = given(context, "statement");
        Statement statement = record.statements().stream()
                .filter(one -> one.id().equals(number))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(404, "No such statement", "The article has no statement of this number"));
        Quote quote = Quote.of(record.article().text(), statement.content());
        boolean none = "none".equals(context.formParam("what"));
        keep(context, none ? new Change.Reject(id, quote) : speaker(context, id, quote, statement));
        context.redirect(Addresses.statement(id, none ? "" : number), HttpStatus.SEE_OTHER);
    }

    private static Change speaker(Context context, String id, Quote quote, Statement statement) {
        SpeakerKind kind = kind(given(context, "kind"));
        Speaker speaker =
                new Speaker(given(context, "speaker"), kind, statement.speaker().description(), null);
        return new Change.Fix(id, quote, speaker, null, null, null, null, null, null, null, null);
    }

    private void undo(Context context) {
        guard.checkForm(context);
        String id = given(context, "id");
        if (ledger.corrections().all().stream()
                .noneMatch(correction -> correction.id().equals(id))) {
            throw new Refusal(404, "No such correction", "The ledger holds no correction of this id");
        }
        keep(context, new Change.Undo(id));
        context.redirect(LIST, HttpStatus.SEE_OTHER);
    }

    private void keep(Context context, Change change) {
        ledger.correct(List.of(new Correction(given(context, "by"), Instant.now(), given(context, "why"), change)));
        overview.forget();
    }

    /// The name that is meant: by its code, or as articles write it.
    private NameRef name(String typed) {
        List<Naming> coded = ledger.whoIs(typed).stream()
                .flatMap(Corrector::namings)
                .filter(naming -> naming.code().equals(typed))
                .toList();
        if (!coded.isEmpty()) {
            Naming naming = coded.getFirst();
            return new NameRef(naming.kind(), naming.name(), naming.description());
        }
        List<SpeakerKind> kinds = ledger.who(typed, MOST).stream()
                .flatMap(Corrector::namings)
                .filter(naming -> naming.name().equals(typed))
                .map(Naming::kind)
                .distinct()
                .toList();
        if (kinds.size() != 1) {
            throw new Refusal(
                    422,
                    "No such speaker",
                    kinds.isEmpty()
                            ? "No speaker is written so; give the name exactly as an article has it"
                            : "Speakers of several kinds are written so; use the command 'hearsay correct merge'");
        }
        return new NameRef(kinds.getFirst(), typed, null);
    }

    private static Stream<Naming> namings(Who who) {
        return who.variants().stream().map(Who.Variant::naming);
    }

    private static SpeakerKind kind(String name) {
        for (SpeakerKind kind : SpeakerKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new Refusal(400, "Wrong parameter", "There is no such kind of speaker");
    }

    private static String given(Context context, String name) {
        String value = Objects.requireNonNullElse(context.formParam(name), "").strip();
        if (value.isEmpty() || value.length() > 500) {
            throw new Refusal(
                    422, "Something is missing", "Fill in every field of the form, with 500 characters at most");
        }
        return value;
    }
}
