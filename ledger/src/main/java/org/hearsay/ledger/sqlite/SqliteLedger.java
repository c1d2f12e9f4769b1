package org.hearsay.ledger.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.ledger.Added;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Facets;
import org.hearsay.ledger.Family;
import org.hearsay.ledger.Headline;
import org.hearsay.ledger.Hits;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Problem;
import org.hearsay.ledger.Page;
import org.hearsay.ledger.Reading;
import org.hearsay.ledger.Search;
import org.hearsay.ledger.SpeakerCount;
import org.hearsay.ledger.Stats;
import org.hearsay.ledger.Who;
import org.hearsay.ledger.correction.Corrected;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.model.Article;
import org.hearsay.model.ModelVersion;
import org.hearsay.model.SpeakerKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// A ledger in one SQLite file, with two more beside it (`-wal`, `-shm`) while it is open.
///
/// [#add] is one transaction, written to the write-ahead log and synchronised with the disk (`synchronous=FULL`)
/// before it returns: that is what makes an acknowledged addition survive. It costs some milliseconds a call, so add
/// many readings at once. One process writes at a time, another waits for some seconds; any number may read
/// meanwhile.
///
/// Thread-safe: additions wait for one another; questions wait for no addition, and for one another only if there are
/// many. What an addition can do without the file, it does on all cores while it writes.
public final class SqliteLedger implements Ledger {

    private final Path file;
    private final Store store;
    private final Handle writer;
    private final Readers readers;
    private final Compiled sql;
    private final KnownRows rows;
    private final Copying copying;
    private final KnownCorrections toWrite;
    private final ReentrantLock writing = new ReentrantLock();

    private SqliteLedger(Path file, Store store, Handle writer) {
        this.file = file;
        this.store = store;
        this.writer = writer;
        this.readers = new Readers(store);
        this.sql = new Compiled(writer.getConnection());
        this.rows = new KnownRows(sql);
        this.copying = new Copying(sql);
        this.toWrite = new KnownCorrections(file.toString());
    }

    /// Opens the ledger in `file`.
    ///
    /// @throws LedgerException if there is none, or it cannot be opened
    public static Ledger open(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException(
                    Problem.MISSING,
                    file + ": no ledger here; make one with 'hearsay add', or name another file",
                    null);
        }
        return open(file, Store.of(file), false);
    }

    /// Opens the ledger in `file`, or makes a new one if there is no file or an empty one.
    ///
    /// @throws LedgerException if it cannot be opened
    public static Ledger openOrCreate(Path file) {
        return open(file, Store.of(file), true);
    }

    static Ledger open(Path file, Store store, boolean mayCreate) {
        try {
            Handle writer = store.writer();
            try {
                Migrations.bringUpToDate(writer, file, mayCreate);
                SqliteLedger ledger = new SqliteLedger(file, store, writer);
                ledger.findFamilies();
                ledger.deriveNamings();
                ledger.count();
                return ledger;
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException | JdbiException e) {
            throw Failure.of(file, e);
        }
    }

    @Override
    public Added add(List<Reading> readings) {
        try (Preparation prepared = Preparation.of(readings)) {
            return write(additions -> additions.add(prepared));
        }
    }

    /// What is added to a ledger of an earlier version has families, and so what is in it shall have.
    private void findFamilies() {
        boolean complete = ask(questions -> questions.allHaveFamilies());
        if (!complete) {
            write(additions -> {
                additions.findFamilies();
                return true;
            });
        }
    }

    /// A ledger of schema 3 or before tells no namings; its records do.
    private void deriveNamings() {
        boolean complete = ask(questions -> questions.allHaveNamings());
        if (!complete) {
            change(handle -> new Correcting(handle, sql, rows, copying, toWrite).deriveAll());
        }
    }

    /// A ledger of schema 4 or before keeps no counts.
    private void count() {
        boolean complete = ask(questions -> questions.allIsCounted());
        if (!complete) {
            change(handle -> {
                Tallies.of(sql).countAll();
                return true;
            });
        }
    }

    private interface Change<T> {
        T of(Additions additions) throws SQLException;
    }

    private <T> T write(Change<T> change) {
        return change(handle -> {
            Corrections corrections = toWrite.in(handle);
            Tallies tallies = Tallies.of(sql);
            T result = change.of(new Additions(sql, rows, copying, corrections, tallies));
            tallies.settle(new IdentityRows(handle, sql).settle(rows.namings().takeStale(), corrections));
            return result;
        });
    }

    private <T> T change(Transaction.Work<T> work) {
        return with(writer, writing, handle -> {
            boolean kept = false;
            try {
                T result = Transaction.WRITING.run(handle, work);
                kept = true;
                return result;
            } finally {
                if (!kept) {
                    rows.forget();
                    copying.forget();
                    toWrite.forget();
                }
            }
        });
    }

    @Override
    public int correct(List<Correction> corrections) {
        return change(handle -> new Correcting(handle, sql, rows, copying, toWrite).keep(corrections));
    }

    @Override
    public Corrections corrections() {
        return ask(Questions::corrections);
    }

    @Override
    public Optional<Corrected> record(String id) {
        return ask(questions -> questions.corrected(id));
    }

    @Override
    public List<Who> who(String name, Page page) {
        return ask(questions -> new WhoIsWho(questions).named(name, page));
    }

    @Override
    public Optional<Who> whoIs(String code) {
        return ask(questions -> new WhoIsWho(questions).coded(code));
    }

    @Override
    public Hits saidBy(String code, Page page) {
        return ask(questions -> new WhoIsWho(questions).saidBy(code, page));
    }

    @Override
    public boolean knows(String id, ModelVersion model) {
        return ask(questions -> questions.knows(id, model));
    }

    @Override
    public Optional<Entry> article(String id) {
        List<Reading> readings = ask(questions -> questions.readings(id));
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Entry(readings));
    }

    @Override
    public Optional<Family> copies(String id) {
        List<Article> articles = ask(questions -> questions.family(id));
        return articles.isEmpty() ? Optional.empty() : Optional.of(Family.of(articles));
    }

    @Override
    public List<String> ids(String prefix, int most) {
        return ask(questions -> questions.ids(prefix, most));
    }

    @Override
    public Hits search(Search search, Page page) {
        return ask(questions -> new Finding(questions, search).find(page));
    }

    @Override
    public Hits newest(Search search, Page page) {
        return ask(questions -> new Finding(questions, search).newest(page));
    }

    @Override
    public Facets facets(Search search, int most) {
        return most <= Facets.MOST
                ? ask(questions -> new Counting(new Finding(questions, search), most).facets())
                : askAside(questions -> new Counting(new Finding(questions, search), most).facets());
    }

    @Override
    public List<Headline> headlines(Page page) {
        return ask(questions -> questions.headlines(page));
    }

    @Override
    public List<SpeakerCount> speakers(Set<SpeakerKind> kinds, Page page) {
        return ask(questions -> new Counts(questions).speakers(kinds, page));
    }

    @Override
    public Stats stats() {
        return askAside(questions -> new Counts(questions).stats());
    }

    @Override
    public void forEachReading(Consumer<Reading> sink) {
        askAside(questions -> {
            questions.forEachReading(sink);
            return true;
        });
    }

    @Override
    public void close() {
        readers.close();
        with(writer, writing, handle -> {
            handle.close();
            return true;
        });
    }

    /// A question that takes long, so that no other waits for it.
    private <T> T askAside(Function<Questions, T> question) {
        try (Handle own = store.reader()) {
            return Transaction.READING.run(
                    own, inside -> question.apply(new Questions(inside, new KnownCorrections(file.toString()))));
        } catch (SQLException | JdbiException e) {
            throw Failure.of(file, e);
        }
    }

    /// Within one transaction, so that an answer of several queries sees one state.
    private <T> T ask(Function<Questions, T> question) {
        try {
            return readers.ask(question);
        } catch (SQLException | JdbiException e) {
            throw Failure.of(file, e);
        }
    }

    private <T> T with(Handle handle, ReentrantLock lock, Transaction.Work<T> use) {
        lock.lock();
        try {
            return use.run(handle);
        } catch (SQLException | JdbiException e) {
            throw Failure.of(file, e);
        } finally {
            lock.unlock();
        }
    }
}
