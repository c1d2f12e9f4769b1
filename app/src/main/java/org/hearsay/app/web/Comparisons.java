package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.app.web.api.Reply;
import org.hearsay.app.web.compare.Findings;
import org.hearsay.app.web.guard.Refusal;
import org.hearsay.app.web.intake.Overview;
import org.hearsay.app.web.view.CommitmentView;
import org.hearsay.app.web.view.Cursor;
import org.hearsay.app.web.view.DisputeView;
import org.hearsay.app.web.view.ListView;
import org.hearsay.app.web.view.MatterView;
import org.hearsay.app.web.view.Plot;
import org.hearsay.app.web.view.TimelineView;
import org.hearsay.ledger.commitment.Commitment;
import org.hearsay.ledger.commitment.Status;
import org.hearsay.ledger.dispute.Dispute;
import org.hearsay.ledger.dispute.DisputeKind;
import org.hearsay.ledger.matter.Matter;
import org.jspecify.annotations.Nullable;

/// The pages that set articles beside one another: disputes, matters, commitments, the timeline.
final class Comparisons {

    private static final String CSV = ".csv";

    private final Overview overview;
    private final Templates templates;

    Comparisons(Overview overview, Templates templates) {
        this.overview = overview;
        this.templates = templates;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/disputes", this::disputes);
        routes.get("/dispute/{name}", this::dispute);
        routes.get("/matters", this::matters);
        routes.get("/matter/{name}", this::matter);
        routes.get("/commitments", this::commitments);
        routes.get("/timeline", this::timeline);
        routes.get(
                "/timeline.csv",
                context -> csv(context, "timeline", timelineView(context).plot()));
    }

    private void disputes(Context context) {
        Findings findings = overview.findings();
        DisputeKind kind = constant(context.queryParam("kind"), DisputeKind.values());
        List<Dispute> wanted = kind == null
                ? findings.disputes()
                : findings.disputes().stream()
                        .filter(dispute -> dispute.kind() == kind)
                        .toList();
        list(
                context,
                new Listed("disputes", "Disputes", "kind", kind),
                wanted,
                dispute -> DisputeView.of(dispute, findings));
    }

    private void dispute(Context context) {
        String name = context.pathParam("name");
        Findings findings = overview.findings();
        Dispute dispute = findings.dispute(bare(name))
                .orElseThrow(() -> new Refusal(
                        404, "No such dispute", "The articles that are set beside one another hold none of this name"));
        DisputeView view = DisputeView.of(dispute, findings);
        if (name.endsWith(CSV)) {
            csv(context, "dispute", view.plot());
        } else {
            templates.show(context, "dispute", view.title(), "/disputes", view);
        }
    }

    private void matters(Context context) {
        Findings findings = overview.findings();
        list(
                context,
                new Listed("matters", "Matters", "", null),
                findings.matters(),
                matter -> MatterView.of(matter, findings));
    }

    private void matter(Context context) {
        String name = context.pathParam("name");
        Findings findings = overview.findings();
        Matter matter = findings.matter(MatterView.id(bare(name)))
                .orElseThrow(() -> new Refusal(
                        404, "No such matter", "The articles that are set beside one another hold none of this name"));
        MatterView view = MatterView.of(matter, findings);
        if (name.endsWith(CSV)) {
            csv(context, "matter", view.plot());
        } else {
            templates.show(context, "matter", view.title(), "/matters", view);
        }
    }

    private void commitments(Context context) {
        Findings findings = overview.findings();
        Status status = constant(context.queryParam("status"), Status.values());
        List<Commitment> wanted = status == null
                ? findings.commitments()
                : findings.commitments().stream()
                        .filter(commitment -> commitment.status() == status)
                        .toList();
        list(
                context,
                new Listed("commitments", "Commitments", "status", status),
                wanted,
                commitment -> CommitmentView.of(commitment, findings));
    }

    /// A list and what it is narrowed to.
    ///
    /// @param name of template and address
    private record Listed(
            String name,
            String title,
            String parameter,
            @Nullable Enum<?> chosen) {}

    private <T> void list(Context context, Listed listed, List<T> wanted, Function<T, ?> view) {
        int offset = Cursor.offset(context.queryParam("after"));
        String address = "/" + listed.name();
        List<?> rows =
                wanted.stream().skip(offset).limit(ListView.ROWS).map(view).toList();
        templates.show(
                context,
                listed.name(),
                listed.title(),
                address,
                ListView.of(
                        address, listed.parameter(), listed.chosen(), offset, rows, wanted.size(), overview.scope()));
    }

    private void timeline(Context context) {
        templates.show(context, "timeline", "Timeline", "/timeline", timelineView(context));
    }

    private TimelineView timelineView(Context context) {
        return TimelineView.of(
                overview.findings(),
                overview.scope(),
                day(context.queryParam("from")),
                day(context.queryParam("to")),
                Cursor.offset(context.queryParam("after")));
    }

    private static void csv(Context context, String name, Plot plot) {
        context.header("Content-Disposition", "attachment; filename=\"" + name + CSV + "\"");
        Reply.send(context, "text/csv; charset=utf-8", plot.table());
    }

    private static String bare(String name) {
        return name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name;
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new Refusal(400, "Wrong parameter", "A day is written as 2031-05-14");
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(@Nullable String value, E[] constants) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        for (E constant : constants) {
            if (Objects.equals(constant.name().toLowerCase(Locale.ROOT), value)) {
                return constant;
            }
        }
        throw new Refusal(400, "Wrong parameter", "There is none of this name");
    }
}
