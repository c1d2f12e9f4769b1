-- A name with what its article says to tell whose it is. Namings of one speaker have one identity: told, as the names
-- tell, and identity, as corrections leave it (below 0 where one made it). open: it may mean any of several speakers.
-- office: the block of the office that the description makes its bearer hold.
CREATE TABLE naming (
    id INTEGER PRIMARY KEY,
    speaker INTEGER NOT NULL REFERENCES speaker,
    description TEXT,
    alias TEXT,
    code TEXT NOT NULL,
    office TEXT,
    told INTEGER NOT NULL,
    identity INTEGER NOT NULL,
    open INTEGER NOT NULL
);

CREATE INDEX naming_of_speaker ON naming (speaker);

CREATE INDEX naming_by_code ON naming (code);

CREATE INDEX naming_by_identity ON naming (identity);

CREATE INDEX naming_of_office ON naming (office) WHERE office IS NOT NULL;

-- Only namings that share a block are ever compared.
CREATE TABLE block (
    key TEXT NOT NULL,
    naming INTEGER NOT NULL REFERENCES naming,
    PRIMARY KEY (key, naming)
) WITHOUT ROWID;

-- No naming: nobody is named.
ALTER TABLE statement ADD COLUMN naming INTEGER REFERENCES naming;

ALTER TABLE relay ADD COLUMN naming INTEGER REFERENCES naming;

DROP INDEX statement_of_speaker;

DROP INDEX relay_of_speaker;

CREATE INDEX statement_of_naming ON statement (naming, day);

CREATE INDEX relay_of_naming ON relay (naming);

-- What people put right, as the JSON of hearsay.correction/1; never changed and never removed.
CREATE TABLE correction (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL
) WITHOUT ROWID;

-- Whether all that can be had from records is there: articles that were there before have no namings yet.
CREATE TABLE derivation (namings INTEGER NOT NULL);

INSERT INTO derivation (namings) SELECT NOT EXISTS (SELECT 1 FROM article);
