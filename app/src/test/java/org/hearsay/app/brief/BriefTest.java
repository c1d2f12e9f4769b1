package org.hearsay.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.claim.ClaimReader;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.Record;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static final String HOSTILE =
            "The <script>alert(1)</script> bridge [x](javascript:y) `is` *open* & closed.";

    /// Narrated by an article whose address is no web page's.
    private static Brief brief() {
        Article article = new Article(
                "a.txt", "javascript:alert(1)", null, null, List.of(), null, null, null, "en", null, HOSTILE);
        Record record = new Record(article, List.of(), List.of(), List.of(), new ModelVersion("m", "0"));
        List<Claim> claims = new ClaimReader().claims(record);
        return new Brief(
                HOSTILE,
                List.of(new Brief.Section("Agreed", List.of(new Brief.Line(0, HOSTILE, List.of(1))))),
                List.of(claims.getFirst()));
    }

    @Test
    void nothingInHtmlIsMarkup() {
        assertThat(BriefHtml.of(brief()))
                .doesNotContain("<script>")
                .doesNotContain("href=\"javascript")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; bridge")
                .contains("<a href=\"#s1\">[1]</a>")
                .contains("<li id=\"s1\">");
    }

    @Test
    void nothingInMarkdownIsAMark() {
        assertThat(BriefMarkdown.of(brief()))
                .contains(
                        "- The \\<script\\>alert\\(1\\)\\</script\\> bridge \\[x\\]\\(javascript:y\\) \\`is\\` \\*open\\* \\& closed\\.[^1]\n")
                .contains("\n[^1]: sha256:");
    }
}
