package org.hearsay.app.evaluate.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.evaluate.CorpusException;
import org.hearsay.ledger.claim.Claim;
import org.hearsay.ledger.corroborate.Corroboration;
import org.hearsay.ledger.dossier.Dossier;
import org.hearsay.ledger.dossier.Scope;
import org.hearsay.ledger.timeline.Happening;
import org.jspecify.annotations.Nullable;

/// Counts what is right of timelines, names and corroboration.
final class OtherScore {

    private final Share dated = new Share();
    private final Share joined = new Share();
    private final Share unjoined = new Share();
    private final Share names = new Share();
    private final Share unnamed = new Share();
    private final Share origins = new Share();
    private final Share relays = new Share();
    private final Share contradicted = new Share();
    private final List<String> mistakes = new ArrayList<>();

    void add(Case one, CaseReading reading, Dossier dossier) {
        List<Happening> timeline = dossier.timeline(Scope.ALL);
        one.all(Expected.Other.class).forEach(block -> {
            String word = block.head().split("\\s+", 2)[0];
            switch (word) {
                case "timeline" -> block.details().forEach(line -> happening(one, line, timeline, reading));
                case "unjoined" -> {
                    List<Pointer> apart = pointers(block.head());
                    check(
                            unjoined,
                            one,
                            "joined: " + apart,
                            timeline.stream().noneMatch(h -> tells(h, apart, reading)));
                }
                case "names" -> named(one, block.head(), true, dossier);
                case "unnamed" -> named(one, block.head(), false, dossier);
                case "corroborate" -> corroborate(one, block, reading, dossier);
                default -> mistakes.add(one.id() + ": not judged: " + block.head());
            }
        });
    }

    private void happening(Case one, String line, List<Happening> timeline, CaseReading reading) {
        String when = line.split("\\s+", 2)[0];
        List<Pointer> pointers = pointers(line.substring(when.length()));
        boolean found = timeline.stream()
                .anyMatch(happening ->
                        happening.when().startsWith(when) && tells(happening, pointers.subList(0, 1), reading));
        check(dated, one, "not at " + when + ": " + pointers.getFirst(), found);
        if (pointers.size() > 1) {
            check(joined, one, "not joined: " + pointers, timeline.stream().anyMatch(h -> tells(h, pointers, reading)));
        }
    }

    private static boolean tells(Happening happening, List<Pointer> pointers, CaseReading reading) {
        return pointers.stream()
                .allMatch(pointer -> happening.reports().stream().anyMatch(claim -> reading.isThere(claim, pointer)));
    }

    private void named(Case one, String head, boolean same, Dossier dossier) {
        String[] quoted = head.split("\"");
        boolean together = dossier.names(quoted[1], Map.of()).names().stream()
                .anyMatch(name -> plain(name.name()).equals(plain(quoted[3])));
        check(same ? names : unnamed, one, head, together == same);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
    }

    private void corroborate(Case one, Expected.Other block, CaseReading reading, Dossier dossier) {
        Pointer pointer = pointers(block.head()).getFirst();
        Corroboration found = reading.claims().stream()
                .flatMap(List::stream)
                .filter(claim -> !claim.narrated() && reading.isThere(claim, pointer))
                .findFirst()
                .flatMap(claim -> dossier.corroboration(claim.id()))
                .orElse(null);
        for (String detail : block.details()) {
            String word = detail.split("\\s+", 2)[0];
            String rest = detail.substring(word.length()).strip();
            switch (word) {
                case "origins" ->
                    check(origins, one, detail, letters(rest).equals(letters(found == null ? null : found.origins())));
                case "relays" ->
                    check(relays, one, detail, letters(rest).equals(letters(found == null ? null : found.relays())));
                default -> check(contradicted, one, detail, contradicts(rest, found, reading));
            }
        }
    }

    private static boolean contradicts(String rest, @Nullable Corroboration found, CaseReading reading) {
        if (found == null || rest.equals("none")) {
            return found != null && found.contradicted().isEmpty();
        }
        return pointers(rest).stream()
                .allMatch(pointer -> found.contradicted().stream().anyMatch(claim -> reading.isThere(claim, pointer)));
    }

    private static Set<String> letters(String list) {
        return list.equals("none")
                ? Set.of()
                : Arrays.stream(list.split("\\s*,\\s*")).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> letters(@Nullable List<Claim> claims) {
        return claims == null
                ? Set.of("not found")
                : claims.stream().map(claim -> claim.source().origin()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Pointer> pointers(String text) {
        try {
            int letter = text.indexOf('"') - 2;
            return PointerText.all(text.substring(Math.max(0, letter)), Path.of("cases"));
        } catch (CorpusException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void check(Share share, Case one, String what, boolean right) {
        share.add(right);
        if (!right) {
            mistakes.add(one.id() + ": " + what);
        }
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    String report() {
        return Stream.of(
                        "timeline: dated " + dated + ", joined " + joined + ", kept apart " + unjoined,
                        "names: one " + names + ", not one " + unnamed,
                        "corroboration: origins " + origins + ", relays " + relays + ", contradicted " + contradicted)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
