package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.hearsay.app.web.correct.Amendments;
import org.hearsay.app.web.correct.Fields;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.intake.Overview;
import org.hearsay.app.web.view.Addresses;
import org.hearsay.app.web.view.AmendView;
import org.hearsay.app.web.view.CorrectionsView;
import org.hearsay.app.web.view.Cursor;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.correction.Change;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// What people put right, and the forms by which they do.
final class Corrector {

    private static final String LIST = "/corrections";

    private final Ledger ledger;
    private final Amendments amendments;
    private final Overview overview;
    private final Guard guard;
    private final Templates templates;

    Corrector(Ledger ledger, Overview overview, Guard guard, Templates templates) {
        this.ledger = ledger;
        this.amendments = new Amendments(ledger);
        this.overview = overview;
        this.guard = guard;
        this.templates = templates;
    }

    void addTo(RoutesConfig routes) {
        routes.get(LIST, this::list);
        routes.post(LIST, this::correct);
        routes.get("/article/{id}/correct", this::form);
    }

    private void list(Context context) {
        int offset = Cursor.offset(context.queryParam("after"));
        templates.show(context, "corrections", "Corrections", LIST, CorrectionsView.of(ledger.corrections(), offset));
    }

    /// The form for one statement or, if none is named, for one that was not read.
    private void form(Context context) {
        Record record = amendments.record(context.pathParam("id"));
        String id = context.queryParam("statement");
        AmendView view = id == null ? AmendView.ofNew(record) : AmendView.of(record, Amendments.statement(record, id));
        templates.show(context, "amend", view.title(), "", view);
    }

    private void correct(Context context) {
        guard.checkForm(context);
        Correction correction = amendments.of(new Fields(context.formParamMap()));
        ledger.correct(List.of(correction));
        overview.forget();
        context.redirect(place(correction.change(), context.formParam("statement")), HttpStatus.SEE_OTHER);
    }

    private static String place(Change change, @Nullable String statement) {
        return switch (change) {
            case Change.Merge merge -> Addresses.speaker(merge.one().name());
            case Change.Split split -> Addresses.speaker(split.name().name());
            case Change.Fix fix -> Addresses.article(fix.article()) + (statement == null ? "" : "#" + statement);
            case Change.Reject reject -> Addresses.article(reject.article());
            case Change.Add add -> Addresses.article(add.article());
            case Change.Undo undo -> LIST;
        };
    }
}
