package org.hearsay.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.SpeakerKind;

/// The records of many articles. It only grows: a reading once added is never changed and never removed.
///
/// Thread-safe: questions may be asked while another thread adds, and see all of an addition or nothing of it.
///
/// Durable, if its engine keeps a file: when [#add] has returned, what it was given survives the end of this process
/// by whatever cause, and a failure of the power as far as the disk keeps its word. When it throws, nothing of that
/// addition is kept, and all earlier ones are.
///
/// Every method throws [LedgerException] if the store fails.
public interface Ledger extends AutoCloseable {

    /// Adds readings, all or none. One whose article and model are known already, from before or from earlier in the
    /// list, is left out, so adding again does no harm.
    Added add(List<Reading> readings);

    /// Whether there is a reading of this article by this model.
    ///
    /// @param id as in [org.hearsay.model.Article#id()]
    boolean knows(String id, ModelVersion model);

    /// All readings of an article; empty if it is not known.
    ///
    /// @param id as in [org.hearsay.model.Article#id()]
    Optional<Entry> article(String id);

    /// What an article says: its current reading, as corrections leave it; empty if it is not known. All questions
    /// below are answered from such records.
    ///
    /// @param id as in [org.hearsay.model.Article#id()]
    Optional<Corrected> record(String id);

    /// Keeps corrections, all or none. Those that are known already are left out.
    ///
    /// @param corrections of any articles and names, known or not: they hold for what is added later too
    /// @return how many were not known
    int correct(List<Correction> corrections);

    /// All that was ever kept.
    Corrections corrections();

    /// The articles that carry the text of this one, itself among them; empty if it is not known. Which belong together
    /// does not depend on the order in which they were added.
    ///
    /// @param id as in [org.hearsay.model.Article#id()]
    Optional<Family> copies(String id);

    /// The ids that begin with `prefix`, in ascending order.
    ///
    /// @param most how many to give, 1 or more
    List<String> ids(String prefix, int most);

    /// The statements, of each article's current reading, that a search asks for: the most relevant first if it has
    /// words, else in order of publication (unknown days first), article's id and place in the article.
    Hits search(Search search, Page page);

    /// The same statements, the newest day of publication first (unknown days last), then in order of the article's id
    /// and of place in the article.
    Hits newest(Search search, Page page);

    /// How the statements that a search asks for are distributed.
    ///
    /// @param most how many to count at most, 1 or more; with more than [Facets#MOST] it may take long
    Facets facets(Search search, int most);

    /// Articles, the newest day of publication first (unknown days last), then by id.
    List<Headline> headlines(Page page);

    /// Speakers and how often they speak, the most statements first, then by the first of their names. Names that are
    /// one speaker's are one row; of a kind that is never put together, such as unnamed sources, a row is the same
    /// words. What stands in several articles of one family counts once.
    ///
    /// @param kinds which kinds of speaker to list; speakers without a name never are
    List<SpeakerCount> speakers(Set<SpeakerKind> kinds, Page page);

    /// The speakers that have a name with these words next to one another, in the order of [Who#MOST_FIRST] within
    /// the page.
    List<Who> who(String name, Page page);

    /// The speaker one of whose names has this code; empty if there is none.
    ///
    /// @param code as in [org.hearsay.ledger.identity.Naming#code()]
    Optional<Who> whoIs(String code);

    /// All that a speaker said under any name, and what an office said on the days when the speaker held it, as
    /// far as [org.hearsay.ledger.identity.Tenures] can tell; in order of publication (unknown days first),
    /// article's id and place in the article.
    ///
    /// @param code of one of its names
    Hits saidBy(String code, Page page);

    /// What there is, in numbers.
    Stats stats();

    /// Gives every reading to `sink`: by day of publication (unknown ones first), then by article's id, then in the
    /// order they were added. What is added meanwhile is not given. Holds one at a time in memory, and what `sink`
    /// throws ends it.
    void forEachReading(Consumer<Reading> sink);

    /// Lets go of the file. A second call does nothing.
    @Override
    void close();
}
