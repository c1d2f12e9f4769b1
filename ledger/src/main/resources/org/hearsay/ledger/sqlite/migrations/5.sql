-- The statements of an article's current reading are numbered from `first` on, without a gap.
ALTER TABLE article ADD COLUMN first INTEGER NOT NULL DEFAULT 1;

ALTER TABLE article ADD COLUMN statements INTEGER NOT NULL DEFAULT 0;

UPDATE article SET (first, statements) = (
    SELECT min(statement.id), count(*) FROM statement WHERE statement.article = article.id)
WHERE id IN (SELECT article FROM statement);

DROP INDEX statement_of_article;

-- How the index of words takes what is added: an addition is gathered as a whole (up to 32 MB), and parts of the index
-- are put together less often, as looking into more of them costs a question little.
INSERT INTO words (words, rank) VALUES ('hashsize', 33554432);

INSERT INTO words (words, rank) VALUES ('automerge', 16);

INSERT INTO words (words, rank) VALUES ('crisismerge', 64);

-- Counts, kept by every change, so that no question for them looks at all statements.
-- How many statements a naming has, in copies too.
ALTER TABLE naming ADD COLUMN said INTEGER NOT NULL DEFAULT 0;

CREATE INDEX naming_corrected ON naming (told) WHERE identity < 0;

-- How much a speaker says, as the names tell who is one (naming.told): by origin, with copies apart. name: the first of
-- those under which anything is said.
CREATE TABLE tally (
    identity INTEGER PRIMARY KEY,
    statements INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
);

-- Where: statements in articles of the outlet's own, and in copies. Outlet 0: not known.
CREATE TABLE voice (
    identity INTEGER NOT NULL,
    outlet INTEGER NOT NULL,
    own INTEGER NOT NULL,
    copied INTEGER NOT NULL,
    PRIMARY KEY (identity, outlet)
) WITHOUT ROWID;

CREATE INDEX voice_of_outlet ON voice (outlet, own);

-- Statements in articles of the outlet's own.
CREATE TABLE sourcing (
    outlet INTEGER NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    statements INTEGER NOT NULL,
    PRIMARY KEY (outlet, kind, form)
) WITHOUT ROWID;

CREATE TABLE outlet_tally (
    outlet INTEGER PRIMARY KEY,
    articles INTEGER NOT NULL,
    copies INTEGER NOT NULL
);

ALTER TABLE derivation ADD COLUMN counts INTEGER NOT NULL DEFAULT 0;

UPDATE derivation SET counts = NOT EXISTS (SELECT 1 FROM article);
