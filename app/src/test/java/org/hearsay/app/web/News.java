package org.hearsay.app.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearsay.Reader;
import org.hearsay.ingest.ArticleReader;
import org.hearsay.ingest.Hints;
import org.hearsay.ingest.IngestResult.Ingested;
import org.hearsay.ingest.IngestResult.Rejected;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/// Articles about an invented quarrel over a river, as several outlets tell it over a year.
final class News {

    private record Told(String outlet, String day, String headline, String text) {}

    private static final List<Told> TOLD = List.of(
            new Told("The Alden Chronicle", "2030-11-04", "Karsova plans to raise its dam", """
                    Karsova will raise the Orrin dam by six metres, Water Minister Ilse Maran said on Monday. "We need the power," \
                    she told parliament. Farmers in the delta fear that the river will run dry.

                    A senior official who asked not to be named said that the plan had been agreed in September."""),
            new Told("The Selva Bay Courier", "2030-11-06", "Delta protests against the dam", """
                    About 3,000 people marched in Port Alden on Wednesday, organisers said. The police put the number at 1,100. \
                    River Watch said that nearly 4,000 people lost their homes in the valley in 2029.

                    Foreign Minister Daniel Orte demanded that Karsova stop the work. "This river is ours, too," he said. Karsova's \
                    embassy declined to comment. According to The Alden Chronicle, citing a senior official, the plan was agreed \
                    in September."""),
            new Told("Meridian Wire", "2031-01-20", "Turbine damaged, reports say", """
                    It has been widely reported that a turbine of the Orrin dam was damaged in December. Norvane Hydro, which runs \
                    the dam, denied the reports. Analysts say that repairs could take 14 months.

                    Maran promised on Sunday that the gates would be opened by the end of June."""),
            new Told("The Alden Chronicle", "2031-02-11", "Maran: gates will open in June", """
                    Water Minister Ilse Maran repeated that the gates of the dam will open by the end of June. "I gave my word," she \
                    said. Two people familiar with the talks said that no date had been agreed.

                    The river court will hear the case in March, a spokeswoman said."""),
            new Told("The Selva Bay Courier", "2031-03-18", "Court hears quarrel over river", """
                    Judges asked both sides on Tuesday to show their figures. Karsova says that 40% of the flow is enough; the delta's \
                    lawyers say that it needs 70%. One of the judges accused Norvane Hydro of hiding its measurements. \
                    The interior ministry said that 1,200 people lost their homes in the valley in 2029.

                    Daniel Orte threatened to close the border if the gates stay shut."""),
            new Told("Meridian Wire", "2031-05-30", "Gates stay shut for now", """
                    The gates of the Orrin dam will not open before the autumn, Norvane Hydro said on Friday. The ministry denied that \
                    there was any delay. According to the Selva Bay Courier, a third of the flow could be released in July.

                    "Nobody told us," said Elena Brandt, who speaks for the farmers."""));

    private News() {}

    static void addTo(Room room, Reader reader) throws IOException {
        for (Told told : TOLD) {
            room.add(reader.read(new Article(
                    told.headline().toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt",
                    null,
                    told.outlet(),
                    told.headline(),
                    List.of("Lee Fox"),
                    null,
                    null,
                    LocalDate.parse(told.day()),
                    "en",
                    "CC0-1.0",
                    told.text())));
        }
        room.add(reader.read(example("orrin-dam.txt", "2031-05-14")));
        room.add(reader.read(example("harbour-strike.html", null)));
    }

    private static Article example(String name, @Nullable String day) {
        return switch (new ArticleReader()
                .read(
                        Path.of("..", "examples", name),
                        Hints.NONE.withPublished(day == null ? null : LocalDate.parse(day)))) {
            case Ingested(Article article) -> article;
            case Rejected rejected -> throw new AssertionError(rejected.line());
        };
    }
}
