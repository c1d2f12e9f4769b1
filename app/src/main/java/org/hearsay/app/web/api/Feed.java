package org.hearsay.app.web.api;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.web.view.Addresses;
import org.hearsay.app.web.view.Query;
import org.hearsay.app.web.view.SearchView;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Hits.Hit;
import org.hearsay.ledger.Said;

/// What a search finds as an Atom feed (RFC 4287), so that a feed reader tells of new statements.
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /// For articles of no known day; RFC 4287 wants a date of each entry.
    private static final LocalDate UNKNOWN = LocalDate.of(1970, 1, 1);

    private final XMLStreamWriter xml;
    private final String base;

    private Feed(XMLStreamWriter xml, String base) {
        this.xml = xml;
        this.base = base;
    }

    /// @param base address of the reading room, without a slash at its end
    static String of(Query query, Hits hits, String base) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            new Feed(xml, base).write(query, hits);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return out.toString();
    }

    private void write(Query query, Hits hits) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        String address = base + SearchView.feed(query);
        text("title", title(query));
        text("id", address);
        link("self", address);
        link("alternate", base + "/search" + (query.isEmpty() ? "" : "?" + query.string()));
        text(
                "updated",
                time(hits.hits().stream()
                        .map(hit -> hit.said().published())
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(UNKNOWN)));
        for (Hit hit : hits.hits()) {
            entry(hit);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Hit hit) throws XMLStreamException {
        Said said = hit.said();
        String who = Wording.title(said.speaker().name(), said.speaker().kind());
        xml.writeStartElement("entry");
        text(
                "title",
                who + " " + Wording.act(said.act(), said.negated()) + ": "
                        + hit.excerpt().text());
        text("id", "urn:hearsay:" + said.article() + ":" + said.statement());
        link("alternate", base + Addresses.statement(said.article(), said.statement()));
        LocalDate published = said.published();
        text("updated", time(published == null ? UNKNOWN : published));
        xml.writeStartElement("author");
        text("name", Objects.requireNonNullElse(said.outlet(), "unknown outlet"));
        xml.writeEndElement();
        text("content", said.content());
        xml.writeEndElement();
    }

    private static String title(Query query) {
        return query.isEmpty()
                ? "Hearsay: every statement"
                : "Hearsay: "
                        + query.values().entrySet().stream()
                                .map(value -> value.getKey().equals("q")
                                        ? value.getValue()
                                        : value.getKey() + " " + value.getValue())
                                .collect(Collectors.joining(", "));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private void text(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(speakable(words));
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    /// Without the characters that XML 1.0 has no way to write.
    private static String speakable(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || (point >= ' ' && point < 0xD800)
                        || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
