package org.hearsay.ingest.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// An RSS (0.9 to 2.0) or Atom feed, read entry by entry. The parser forgives what is not well-formed, and knows no
/// document type: entities that a feed declares, external ones too, stay words.
final class Feed implements Container {

    private final Bytes bytes;
    private final String origin;
    private final @Nullable String address;
    private final Hints hints;
    private final Containers containers;
    private final BudgetReader characters;
    private final StreamParser parser;
    private @Nullable FeedInfo info;
    private long number;
    private boolean ended;

    Feed(Bytes bytes, String origin, @Nullable String address, Hints hints, Containers containers) {
        this.bytes = bytes;
        this.origin = origin;
        this.address = address;
        this.hints = hints;
        this.containers = containers;
        this.characters = new BudgetReader(
                MixedReader.of(bytes, bytes.peek(Format.SNIFFED), hints.contentType()),
                containers.limits().pieceBytes());
        this.parser = new StreamParser(Parser.xmlParser()).parse(characters, address == null ? "" : address);
    }

    @Override
    public @Nullable Piece next() {
        if (ended) {
            return null;
        }
        try {
            Element entry = parser.selectNext("item, entry");
            if (entry == null) {
                ended = true;
                return number == 0 ? nothing() : null;
            }
            number++;
            characters.renew();
            if (info == null) {
                info = FeedInfo.of(parser.document());
            }
            Piece piece = FeedEntry.of(entry, info).piece(origin, number, address, hints, containers);
            forget(entry);
            return piece;
        } catch (IOException e) {
            return broken(e);
        } catch (UncheckedIOException e) {
            return broken(Objects.requireNonNull(e.getCause()));
        } catch (RuntimeException e) {
            // Markup is parsed by a library; whatever a hostile feed makes it throw ends here.
            return broken(new IOException("markup: " + e, e));
        }
    }

    /// Takes the entry and the white space before it out of the tree, which would grow with the feed.
    private static void forget(Element entry) {
        Node before = entry.previousSibling();
        while (before instanceof TextNode) {
            Node earlier = before.previousSibling();
            before.remove();
            before = earlier;
        }
        entry.remove();
    }

    private Piece broken(IOException e) {
        ended = true;
        String place = origin + "#item " + (number + 1);
        return e instanceof BudgetReader.Spent
                ? Damage.refused(
                        place,
                        Reason.TOO_LARGE,
                        "over %,d characters; the rest is not read"
                                .formatted(containers.limits().pieceBytes()),
                        "take it out of the feed")
                : Damage.of(place, e);
    }

    private Piece nothing() {
        return Damage.refused(origin, Reason.NO_BODY, "a feed without entries", "check its address, or wait for news");
    }

    @Override
    public void close() throws IOException {
        parser.close();
        bytes.close();
    }
}
