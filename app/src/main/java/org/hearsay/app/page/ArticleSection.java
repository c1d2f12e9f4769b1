package org.hearsay.app.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.app.outline.Outline;
import org.hearsay.app.outline.Resolved;
import org.hearsay.app.outline.Voice;
import org.hearsay.app.outline.Wording;
import org.hearsay.app.page.Segments.Mark;
import org.hearsay.app.page.Segments.Segment;
import org.hearsay.model.Article;
import org.hearsay.model.Figure;
import org.hearsay.model.Relay;
import org.hearsay.model.Span;
import org.hearsay.model.SpeakerKind;
import org.hearsay.model.Statement;
import org.hearsay.model.TimeExpression;
import org.hearsay.text.Prose;

/// One article and its statements as an HTML element.
///
/// Ids within the page, after a prefix that tells articles apart: `s5` a statement in the list, `t5` where that
/// statement
/// begins in the text. The class `s5` is on all that belongs to the statement.
public final class ArticleSection {

    private static final Pattern OWN_NUMBER = Pattern.compile("s[1-9][0-9]{0,8}");

    private static final Pattern ADDED = Pattern.compile("c[0-9a-f]{32}");

    private final Outline outline;
    private final String id;
    private final String prefix;
    private final Links links;
    private final List<Statement> statements;
    private final int[] numbers;
    private final NavigableSet<Integer> sentences;
    private final Html html = new Html();

    /// @param id of the element itself
    /// @param prefix of the ids and classes in it
    public ArticleSection(Outline outline, String id, String prefix, Links links) {
        this.outline = outline;
        this.id = id;
        this.prefix = prefix;
        this.links = links;
        this.statements = outline.record().statements();
        this.numbers = numbers(statements);
        this.sentences = links.sentences()
                ? Prose.of(outline.record().article().text()).sentences().stream()
                        .map(Span::start)
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
        write();
    }

    /// What a statement is numbered by: the number in its id, so that a link to it leads there whatever was taken out
    /// before it; for one that was added, the next that is free.
    public static int[] numbers(List<Statement> statements) {
        int[] numbers = statements.stream()
                .mapToInt(statement -> OWN_NUMBER.matcher(statement.id()).matches()
                        ? Integer.parseInt(statement.id().substring(1))
                        : 0)
                .toArray();
        int last = Arrays.stream(numbers).max().orElse(0);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numbers[i] == 0 ? ++last : numbers[i];
        }
        return numbers;
    }

    /// The element as markup: whatever comes from the article is escaped in it.
    public String html() {
        return html.toString();
    }

    static String title(Article article) {
        return article.headline() == null ? article.origin() : article.headline();
    }

    private void write() {
        Article article = outline.record().article();
        html.raw("<article id=\"").raw(id).raw("\">\n");
        header(article);
        html.raw("<div class=\"text\" lang=\"").text(article.language()).raw("\">\n");
        text(article.text());
        html.raw("</div>\n<aside aria-label=\"Statements\">\n");
        for (Voice voice : outline.voices()) {
            voice(voice);
        }
        html.raw("</aside>\n</article>\n");
    }

    private void header(Article article) {
        html.raw("<header>\n<h1><bdi>").text(title(article)).raw("</bdi></h1>\n<p class=\"imprint\">");
        List<String> imprint = Wording.imprint(article);
        for (String part : imprint) {
            html.raw("<span><bdi>").text(part).raw("</bdi></span> ");
        }
        String url = article.url();
        if (url != null && isWeb(url)) {
            html.raw("<span><a href=\"").text(url).raw("\" rel=\"noopener noreferrer\">source</a></span>");
        }
        html.raw("</p>\n<p class=\"counts\"><strong>")
                .raw(statements.isEmpty() ? "No statement found" : Wording.count(statements.size(), "statement"))
                .raw("</strong>");
        outline.counts().forEach(count -> html.raw(" <span>" + count + "</span>"));
        outline.countsByKind()
                .forEach((kind, count) -> html.raw(" <span class=\"")
                        .raw(style(kind))
                        .raw("\"><i class=\"dot\"></i>")
                        .raw(Wording.of(kind) + " " + count + "</span>"));
        html.raw("</p>\n</header>\n");
    }

    private void text(String text) {
        Set<Integer> begun = new HashSet<>();
        int number = 1;
        for (List<Segment> paragraph : Segments.of(outline.record(), sentences)) {
            html.raw("<p dir=\"auto\"><span class=\"number\" aria-hidden=\"true\">" + number++ + "</span>");
            for (Segment segment : paragraph) {
                segment(segment, text, begun);
            }
            html.raw("</p>\n");
        }
    }

    private void segment(Segment segment, String text, Set<Integer> begun) {
        if (sentences.contains(segment.span().start())) {
            String place = place(segment.span().start());
            html.raw("<a class=\"here\" id=\"" + place + "\" href=\"#" + place
                    + "\" tabindex=\"-1\" aria-hidden=\"true\" title=\"Link to this sentence\"></a>");
        }
        if (segment.marks().isEmpty()) {
            words(segment, text);
            return;
        }
        for (Mark mark : segment.marks()) {
            if (begun.add(mark.statement())) {
                html.raw("<span id=\"" + prefix + "t" + numbers[mark.statement()] + "\"></span>");
            }
        }
        Mark innermost = segment.marks().getFirst();
        Set<String> styles = new LinkedHashSet<>();
        styles.add(innermost.role().style);
        styles.add(style(statements.get(innermost.statement()).speaker().kind()));
        for (Mark mark : segment.marks()) {
            styles.add(member(mark.statement()));
            if (mark.role() == Role.CONTENT && mark != innermost) {
                styles.add("within");
            }
        }
        html.raw("<span class=\"" + String.join(" ", styles) + "\">");
        words(segment, text);
        html.raw("</span>");
        for (Mark mark : segment.marks().reversed()) {
            if (mark.role() == Role.CONTENT
                    && mark.hull().end() == segment.span().end()) {
                reference(mark.statement());
            }
        }
    }

    /// The words themselves, with what a time or figure was resolved to.
    private void words(Segment segment, String text) {
        TimeExpression time = segment.time();
        Figure figure = segment.figure();
        if (time != null) {
            html.raw("<span class=\"when\" title=\"").text(Resolved.detail(time));
        } else if (figure != null) {
            html.raw("<span class=\"" + (figure.contested() == null ? "figure" : "figure contested") + "\" title=\"")
                    .text(Resolved.detail(figure, text));
        } else {
            html.text(segment.span().in(text));
            return;
        }
        html.raw("\">").text(segment.span().in(text)).raw("</span>");
    }

    private void reference(int statement) {
        Statement target = statements.get(statement);
        html.raw("<sup class=\"" + style(target.speaker().kind()) + " " + member(statement) + "\"><a href=\"#"
                        + member(statement) + "\" aria-label=\"Statement " + numbers[statement] + "\">")
                .raw(numbers[statement])
                .raw("</a></sup>");
    }

    private void voice(Voice voice) {
        String page = links.speaker(voice);
        html.raw("<section class=\"" + style(voice.kind()) + "\">\n<h2><i class=\"dot\"></i>");
        if (page != null) {
            html.raw("<a href=\"").text(page).raw("\">");
        }
        html.raw("<bdi>")
                .text(Wording.title(voice.name(), voice.kind()))
                .raw(page == null ? "</bdi></h2>\n" : "</bdi></a></h2>\n")
                .raw("<p class=\"role\">")
                .raw(Wording.of(voice.kind()));
        for (String description : voice.descriptions()) {
            html.raw(", <bdi>").text(description).raw("</bdi>");
        }
        html.raw("</p>\n");
        for (String anonymity : voice.anonymity()) {
            html.raw("<p class=\"anonymity\">“<bdi>").text(anonymity).raw("</bdi>”</p>\n");
        }
        html.raw("<ul>\n");
        voice.statements().forEach(this::statement);
        html.raw("</ul>\n</section>\n");
    }

    private void statement(Statement statement) {
        int index = statements.indexOf(statement);
        html.raw("<li id=\"" + member(index) + "\" class=\"" + member(index) + "\">")
                .raw(ownId(statement))
                .raw("<p class=\"about\"><a class=\"ref\" href=\"#" + prefix + "t" + numbers[index]
                        + "\" title=\"Show in the text\">" + numbers[index] + "</a> <b>" + Wording.act(statement)
                        + "</b>");
        String hedge = Wording.hedge(statement.certainty());
        if (hedge != null) {
            html.raw(" <span>" + hedge + "</span>");
        }
        html.raw(" <span>" + Wording.of(statement.form()) + "</span>");
        if (!statement.via().isEmpty()) {
            html.raw(" <span class=\"via\">via <bdi>")
                    .text(statement.via().stream().map(Relay::name).collect(Collectors.joining(", via ")))
                    .raw("</bdi></span>");
        }
        String nameGiven = outline.nameGiven(statement);
        if (nameGiven != null) {
            html.raw(" <span>as “<bdi>").text(nameGiven).raw("</bdi>”</span>");
        }
        String paragraph = "¶" + outline.paragraph(statement);
        Integer sentence = sentences.floor(statement.content().start());
        html.raw(
                        sentence == null
                                ? " <span>" + paragraph + "</span>"
                                : " <span><a href=\"#" + place(sentence) + "\" title=\"Link to the sentence\">"
                                        + paragraph + "</a></span>")
                .raw(correction(statement))
                .raw("</p>\n<blockquote dir=\"auto\">")
                .text(outline.words(statement.content()))
                .raw("</blockquote>");
        held("when", outline.times(statement));
        held("figure", outline.figures(statement));
        Statement disputed = outline.disputedBy(statement);
        if (disputed != null) {
            int number = statements.indexOf(disputed);
            html.raw("<p class=\"disputes\">disputes <a href=\"#" + member(number) + "\">" + numbers[number]
                            + "</a>: <bdi>")
                    .text(outline.words(disputed.content()))
                    .raw("</bdi></p>");
        }
        html.raw("</li>\n");
    }

    /// A place of its own for a statement that goes by another id than its number.
    private String ownId(Statement statement) {
        return !ADDED.matcher(statement.id()).matches() ? "" : "<span id=\"" + prefix + statement.id() + "\"></span>";
    }

    private String correction(Statement statement) {
        String address = links.correction(statement);
        return address == null
                ? ""
                : " <a class=\"fix\" href=\"" + address + "\" aria-label=\"Correct statement "
                        + numbers[statements.indexOf(statement)] + "\">correct</a>";
    }

    private void held(String label, List<Resolved> resolved) {
        if (resolved.isEmpty()) {
            return;
        }
        html.raw("<p class=\"held\"><i>" + label + "</i>");
        for (Resolved one : resolved) {
            html.raw(" <span><bdi class=\"" + (one.contested() ? label + " contested" : label) + "\">")
                    .text(one.words())
                    .raw("</bdi>")
                    .text(one.meaning() == null ? "" : " → " + one.meaning())
                    .raw(one.contested() ? " (contested)</span>" : "</span>");
        }
        html.raw("</p>");
    }

    private String member(int statement) {
        return prefix + "s" + numbers[statement];
    }

    private String place(int offset) {
        return prefix + "c" + outline.place(offset);
    }

    private static String style(SpeakerKind kind) {
        return "k-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
