package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.function.Consumer;
import org.hearsay.app.answer.AnswerJson;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.app.web.intake.Intake;
import org.hearsay.app.web.view.ProblemView;
import org.hearsay.encode.EncoderException;
import org.hearsay.ledger.LedgerException;

/// Answers with what went wrong: a page for people, `application/problem+json` (RFC 9457) for programs.
final class Problems {

    private final Templates templates;
    private final Consumer<Throwable> mistakes;

    /// @param mistakes is told of what should not have happened
    Problems(Templates templates, Consumer<Throwable> mistakes) {
        this.templates = templates;
        this.mistakes = mistakes;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(Refusal.class, (e, context) -> answer(context, e.status(), e.title(), e.detail()));
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, e.getStatus()));
        routes.exception(LedgerException.class, (e, context) -> {
            mistakes.accept(e);
            answer(context, 503, "The ledger does not answer", String.valueOf(e.getMessage()));
        });
        routes.exception(EncoderException.class, (e, context) -> {
            mistakes.accept(e);
            answer(context, 503, "Nothing can be read", String.valueOf(e.getMessage()));
        });
        routes.exception(Exception.class, (e, context) -> {
            mistakes.accept(e);
            answer(context, 500, "A mistake in Hearsay", "What went wrong stands where Hearsay was started");
        });
    }

    private void answer(Context context, int status) {
        switch (status) {
            case 404 -> answer(context, status, "Not found", "There is nothing at this address");
            case 405 -> answer(context, status, "Not that way", "This address cannot be asked by " + context.method());
            case 413 ->
                answer(
                        context,
                        status,
                        "Too large",
                        "More than " + Intake.LARGEST / 1_000_000
                                + " MB; add such an article by the command 'hearsay add'");
            default -> answer(context, status, "It cannot be answered", "The request is not one that can be answered");
        }
    }

    private void answer(Context context, int status, String title, String detail) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            context.contentType("application/problem+json; charset=utf-8")
                    .result(AnswerJson.problem(status, title, detail));
        } else {
            templates.show(context, "problem", title, "", new ProblemView(status, title, detail));
        }
    }
}
