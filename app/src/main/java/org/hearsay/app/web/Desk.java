package org.hearsay.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.app.web.intake.Intake;
import org.hearsay.app.web.intake.Overview;
import org.hearsay.app.web.view.Addresses;
import org.hearsay.app.web.view.ArticleView;
import org.hearsay.app.web.view.ReadView;
import org.hearsay.ingest.Hints;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Reading;
import org.hearsay.model.Record;
import org.jspecify.annotations.Nullable;

/// The pages through which something comes in: a text to read, an article to keep, the token.
final class Desk {

    /// What the project's folder of examples holds, and what is known of each beside its own words.
    private record Example(String file, Hints hints) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example("orrin-dam.txt", Intake.hints(name -> "published".equals(name) ? "2031-05-14" : null)),
            new Example("harbour-strike.html", Hints.NONE));

    private static final String PASTED = "pasted text";

    private final Ledger ledger;
    private final Overview overview;
    private final Intake intake;
    private final Guard guard;
    private final Templates templates;

    Desk(Ledger ledger, Overview overview, Intake intake, Guard guard, Templates templates) {
        this.ledger = ledger;
        this.overview = overview;
        this.intake = intake;
        this.guard = guard;
        this.templates = templates;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/read", context -> templates.show(context, "read", "Read a text", "/read", ReadView.EMPTY));
        routes.post("/read", this::read);
        routes.post("/articles", this::keep);
        routes.post("/examples", this::examples);
        routes.get("/sign-in", context -> templates.show(context, "sign-in", "Sign in", "", ""));
        routes.post("/sign-in", context -> signIn(context, context.formParam("token")));
        routes.get("/enter", context -> signIn(context, context.queryParam("token")));
        routes.post("/sign-out", this::signOut);
    }

    private void read(Context context) throws IOException {
        guard.checkPace(context);
        String address = field(context, "address").strip();
        if (!address.isEmpty()) {
            guard.checkForm(context);
            Record record = intake.fetch(address, Intake.hints(context::formParam));
            show(
                    context,
                    new ReadView(
                            ArticleView.of(record),
                            "",
                            field(context, "outlet"),
                            field(context, "published"),
                            "",
                            address));
            return;
        }
        byte[] bytes = sent(context);
        Record record = intake.read(bytes, origin(context), Intake.hints(context::formParam));
        show(
                context,
                new ReadView(
                        ArticleView.of(record),
                        new String(bytes, UTF_8),
                        field(context, "outlet"),
                        field(context, "published"),
                        field(context, "url"),
                        ""));
    }

    private void show(Context context, ReadView view) {
        templates.show(context, "read", "What the text says", "/read", view);
    }

    /// As it was sent; empty if it was not.
    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }

    private void keep(Context context) throws IOException {
        guard.checkForm(context);
        guard.checkPace(context);
        String address = field(context, "address").strip();
        Record record = address.isEmpty()
                ? intake.read(sent(context), origin(context), Intake.hints(context::formParam))
                : intake.fetch(address, Intake.hints(context::formParam));
        add(List.of(record));
        context.redirect(Addresses.article(record.article().id()), HttpStatus.SEE_OTHER);
    }

    private void examples(Context context) throws IOException {
        guard.checkForm(context);
        guard.checkPace(context);
        List<Record> records = new ArrayList<>();
        for (Example example : EXAMPLES) {
            try (InputStream in = Objects.requireNonNull(
                    Desk.class.getResourceAsStream("examples/" + example.file()), example.file())) {
                records.add(intake.read(in.readAllBytes(), "examples/" + example.file(), example.hints()));
            }
        }
        add(records);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    /// The file that was chosen, else the text that was written or pasted.
    private static byte[] sent(Context context) throws IOException {
        UploadedFile file = context.isMultipartFormData() ? context.uploadedFile("file") : null;
        if (file != null && file.size() > 0) {
            try (InputStream in = file.content()) {
                return in.readAllBytes();
            }
        }
        String text = context.formParam("text");
        if (text == null || text.isBlank()) {
            throw new Refusal(422, "No article", "There is no text to read; paste one or choose a file");
        }
        return text.getBytes(UTF_8);
    }

    private static String origin(Context context) {
        UploadedFile file = context.isMultipartFormData() ? context.uploadedFile("file") : null;
        return file == null || file.size() == 0 ? PASTED : file.filename();
    }

    private void add(List<Record> records) {
        Instant now = Instant.now();
        ledger.add(records.stream().map(record -> new Reading(record, now)).toList());
        overview.forget();
    }

    private void signIn(Context context, @Nullable String token) {
        guard.signIn(context, token);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void signOut(Context context) {
        guard.signOut(context);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
