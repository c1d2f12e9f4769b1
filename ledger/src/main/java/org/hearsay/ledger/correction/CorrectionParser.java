package org.hearsay.ledger.correction;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.json.Node;
import org.hearsay.json.RecordFormatException;
import org.hearsay.ledger.correction.Change.Add;
import org.hearsay.ledger.correction.Change.Fix;
import org.hearsay.ledger.correction.Change.Merge;
import org.hearsay.ledger.correction.Change.Reject;
import org.hearsay.ledger.correction.Change.Split;
import org.hearsay.ledger.correction.Change.Undo;
import org.hearsay.ledger.correction.Change.Via;
import org.hearsay.model.Act;
import org.hearsay.model.Certainty;
import org.hearsay.model.Form;
import org.hearsay.model.Passage;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// Reads one correction.
final class CorrectionParser {

    private CorrectionParser() {}

    static Correction parse(Node json) throws RecordFormatException {
        Node schema = json.get("schema");
        if (!schema.string().equals(CorrectionJson.SCHEMA)) {
            throw schema.expected("\"" + CorrectionJson.SCHEMA + "\"");
        }
        Correction correction;
        try {
            correction = new Correction(
                    json.get("by").string(),
                    instant(json.get("at")),
                    json.get("why").string(),
                    change(json));
        } catch (IllegalArgumentException e) {
            throw new RecordFormatException(json.place(), String.valueOf(e.getMessage()), e);
        }
        Node id = json.get("id");
        if (!id.string().equals(correction.id())) {
            throw id.expected("the id of what the correction says, " + correction.id());
        }
        return correction;
    }

    private static Instant instant(Node json) throws RecordFormatException {
        try {
            return Instant.parse(json.string());
        } catch (DateTimeParseException e) {
            throw json.expected("a time such as 2031-05-14T08:30:00Z");
        }
    }

    private static Change change(Node json) throws RecordFormatException {
        Node change = json.get("change");
        return switch (change.string()) {
            case "merge" -> new Merge(name(json.get("one")), name(json.get("other")));
            case "split" -> new Split(name(json.get("name")));
            case "reject" -> new Reject(json.get("article").string(), quote(json.get("statement")));
            case "undo" -> new Undo(json.get("correction").string());
            case "fix" -> fix(json);
            case "add" -> add(json);
            default -> throw change.expected("one of merge, split, fix, reject, add, undo");
        };
    }

    private static Fix fix(Node json) throws RecordFormatException {
        Node speaker = json.find("speaker");
        Node via = json.find("via");
        Node form = json.find("form");
        Node act = json.find("act");
        Node negated = json.find("negated");
        Node certainty = json.find("certainty");
        return new Fix(
                json.get("article").string(),
                quote(json.get("statement")),
                speaker == null ? null : speaker(speaker),
                via == null ? null : via(via),
                form == null ? null : form.oneOf(Form.class),
                act == null ? null : act.oneOf(Act.class),
                negated == null ? null : negated.bool(),
                certainty == null ? null : certainty.oneOf(Certainty.class),
                maybeQuote(json.find("source")),
                maybeQuote(json.find("cue")),
                maybeQuote(json.find("content")));
    }

    private static Add add(Node json) throws RecordFormatException {
        return new Add(
                json.get("article").string(),
                maybeQuote(json.find("source")),
                maybeQuote(json.find("cue")),
                quote(json.get("content")),
                speaker(json.get("speaker")),
                via(json.get("via")),
                json.get("form").oneOf(Form.class),
                json.get("act").oneOf(Act.class),
                json.get("negated").bool(),
                json.get("certainty").oneOf(Certainty.class));
    }

    private static NameRef name(Node json) throws RecordFormatException {
        return new NameRef(
                json.get("kind").oneOf(SpeakerKind.class), json.get("name").string(), json.string("description"));
    }

    private static Speaker speaker(Node json) throws RecordFormatException {
        return new Speaker(
                json.string("name"),
                json.get("kind").oneOf(SpeakerKind.class),
                json.string("description"),
                json.string("anonymity"));
    }

    private static List<Via> via(Node json) throws RecordFormatException {
        List<Via> via = new ArrayList<>();
        for (Node relay : json.items()) {
            via.add(new Via(
                    relay.get("name").string(), relay.get("kind").oneOf(SpeakerKind.class), quote(relay.get("words"))));
        }
        return via;
    }

    private static @Nullable Quote maybeQuote(@Nullable Node json) throws RecordFormatException {
        return json == null ? null : quote(json);
    }

    private static Quote quote(Node json) throws RecordFormatException {
        List<Span> spans = new ArrayList<>();
        Node place = json.get("spans");
        for (Node span : place.items()) {
            List<Node> ends = span.items();
            if (ends.size() != 2
                    || ends.get(0).integer() < 0
                    || ends.get(1).integer() <= ends.get(0).integer()) {
                throw span.expected("two offsets, the first before the second");
            }
            spans.add(new Span(ends.get(0).integer(), ends.get(1).integer()));
        }
        try {
            return new Quote(json.get("text").string(), new Passage(spans));
        } catch (IllegalArgumentException e) {
            throw place.expected("at least one span, in text order");
        }
    }
}
