package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.hearsay.model.Attribution;
import org.hearsay.model.Form;
import org.hearsay.model.Span;

/// How well attributions found agree with those annotated.
///
/// Measures of a role look at its contiguous segments, whatever attribution they belong to: `exact` wants the same
/// start
/// and end; `overlap` a shared character, one to one; `token` counts words and marks within the role. Measures of an
/// attribution pair them one to one: `exact` wants the same segments in all three roles; `overlap` wants the cues to
/// overlap,
/// and source and content each to overlap or to be absent from both. `who-what` is the same without the cue, over
/// attributions that have both a source and a content.
///
/// @param articles number of texts
/// @param measures in reading order
/// @param byForm how many annotated attributions of each form are found, by the overlap of attributions
public record AttributionScore(int articles, List<Measure> measures, List<FormRecall> byForm) {

    /// @param found of `gold` attributions of this form
    public record FormRecall(Form form, int found, int gold) {

        /// Share of the gold that is found, 0 to 1; 0 if there is none.
        public double recall() {
            return found / (double) Math.max(gold, 1);
        }
    }

    public AttributionScore {
        measures = List.copyOf(measures);
        byForm = List.copyOf(byForm);
    }

    /// Reads every article and compares.
    ///
    /// @param reader the attributions of a text: of the encoder alone, or of all of the reader
    public static AttributionScore of(List<AnnotatedArticle> articles, Function<String, List<Attribution>> reader) {
        Map<String, Measure> sums = new LinkedHashMap<>();
        Map<Form, FormRecall> forms = new EnumMap<>(Form.class);
        for (AnnotatedArticle article : articles) {
            List<Annotation> found =
                    reader.apply(article.text()).stream().map(Annotation::of).toList();
            for (Measure measure : measure(article, found)) {
                sums.merge(measure.name(), measure, Measure::plus);
            }
            countForms(article, found, forms);
        }
        return new AttributionScore(articles.size(), List.copyOf(sums.values()), List.copyOf(forms.values()));
    }

    static List<Measure> measure(AnnotatedArticle article, List<Annotation> found) {
        List<Annotation> gold = article.gold();
        List<Span> words = WordTokens.of(article.text());
        List<Measure> measures = new ArrayList<>();
        measures.addAll(ofRole("source", Annotation::source, gold, found, words));
        measures.addAll(ofRole("cue", Annotation::cue, gold, found, words));
        measures.addAll(ofRole("content", Annotation::content, gold, found, words));
        measures.add(new Measure("attribution exact", common(gold, found), found.size(), gold.size()));
        measures.add(overlap("attribution overlap", gold, found, AttributionScore::agreement));
        List<Annotation> goldBoth = whoAndWhat(gold);
        List<Annotation> foundBoth = whoAndWhat(found);
        measures.add(new Measure("who-what exact", common(goldBoth, foundBoth), foundBoth.size(), goldBoth.size()));
        measures.add(overlap("who-what overlap", goldBoth, foundBoth, AttributionScore::whoWhatAgreement));
        return measures;
    }

    private static List<Measure> ofRole(
            String role,
            Function<Annotation, List<Span>> spansOf,
            List<Annotation> gold,
            List<Annotation> found,
            List<Span> words) {
        List<Span> goldSpans = distinct(gold, spansOf);
        List<Span> foundSpans = distinct(found, spansOf);
        Set<Span> same = new HashSet<>(goldSpans);
        same.retainAll(foundSpans);
        BitSet goldWords = within(words, goldSpans);
        BitSet foundWords = within(words, foundSpans);
        BitSet sameWords = (BitSet) goldWords.clone();
        sameWords.and(foundWords);
        return List.of(
                new Measure(role + " exact", same.size(), foundSpans.size(), goldSpans.size()),
                overlap(role + " overlap", goldSpans, foundSpans, Matching::shared),
                new Measure(
                        role + " token", sameWords.cardinality(), foundWords.cardinality(), goldWords.cardinality()));
    }

    private static <T> Measure overlap(String name, List<T> gold, List<T> found, ToIntBiFunction<T, T> weight) {
        int right = Matching.matched(gold, found, weight).cardinality();
        return new Measure(name, right, found.size(), gold.size());
    }

    private static List<Span> distinct(List<Annotation> attributions, Function<Annotation, List<Span>> spansOf) {
        Set<Span> spans = new TreeSet<>();
        attributions.forEach(attribution -> spans.addAll(spansOf.apply(attribution)));
        return List.copyOf(spans);
    }

    private static BitSet within(List<Span> words, List<Span> spans) {
        BitSet within = new BitSet();
        for (int word = 0; word < words.size(); word++) {
            Span at = words.get(word);
            if (spans.stream().anyMatch(at::overlaps)) {
                within.set(word);
            }
        }
        return within;
    }

    private static int common(List<Annotation> gold, List<Annotation> found) {
        Set<Annotation> common = new LinkedHashSet<>(gold);
        common.retainAll(new HashSet<>(found));
        return common.size();
    }

    private static List<Annotation> whoAndWhat(List<Annotation> attributions) {
        return attributions.stream()
                .filter(a -> !a.source().isEmpty() && !a.content().isEmpty())
                .map(a -> new Annotation(a.source(), List.of(), a.content()))
                .toList();
    }

    /// Characters shared by two attributions that agree in every role, else 0.
    private static int agreement(Annotation a, Annotation b) {
        boolean agree = Matching.shared(a.cue(), b.cue()) > 0
                && agree(a.source(), b.source())
                && agree(a.content(), b.content());
        return agree
                ? Matching.shared(a.cue(), b.cue())
                        + Matching.shared(a.source(), b.source())
                        + Matching.shared(a.content(), b.content())
                : 0;
    }

    private static boolean agree(List<Span> a, List<Span> b) {
        return (a.isEmpty() && b.isEmpty()) || Matching.shared(a, b) > 0;
    }

    private static int whoWhatAgreement(Annotation a, Annotation b) {
        int source = Matching.shared(a.source(), b.source());
        int content = Matching.shared(a.content(), b.content());
        return source > 0 && content > 0 ? source + content : 0;
    }

    private static void countForms(AnnotatedArticle article, List<Annotation> found, Map<Form, FormRecall> forms) {
        BitSet matched = Matching.matched(article.gold(), found, AttributionScore::agreement);
        QuotedWords quoted = QuotedWords.of(article.text());
        for (int index = 0; index < article.gold().size(); index++) {
            List<Span> content = article.gold().get(index).content();
            if (!content.isEmpty()) {
                Form form = quoted.form(content);
                FormRecall before = forms.getOrDefault(form, new FormRecall(form, 0, 0));
                forms.put(form, new FormRecall(form, before.found + (matched.get(index) ? 1 : 0), before.gold + 1));
            }
        }
    }
}
