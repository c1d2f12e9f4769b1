-- What the user has given: articles and their readings, never changed and never removed.
CREATE TABLE outlet (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
);

-- As its current reading has it.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL,
    url TEXT,
    outlet INTEGER REFERENCES outlet,
    headline TEXT,
    published TEXT
);

CREATE INDEX article_in_time ON article (published, key);

CREATE TABLE model (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (version, sha256)
);

-- record: the JSON of hearsay.record/1, compressed by zlib. at: milliseconds since 1970 in UTC.
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    model INTEGER NOT NULL REFERENCES model,
    at INTEGER NOT NULL,
    record BLOB NOT NULL,
    UNIQUE (article, model)
);

-- What questions need of each article's current reading; all of it can be had again from there.
-- A name as articles write it, of a speaker or a relay. No name: hearsay.
CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT,
    folded TEXT NOT NULL
);

CREATE INDEX speaker_by_name ON speaker (name, kind);

CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    key TEXT NOT NULL,
    speaker INTEGER NOT NULL REFERENCES speaker,
    description TEXT,
    anonymity TEXT,
    form TEXT NOT NULL,
    act TEXT NOT NULL,
    negated INTEGER NOT NULL,
    certainty TEXT NOT NULL,
    content TEXT NOT NULL
);

CREATE INDEX statement_of_article ON statement (article);

CREATE INDEX statement_of_speaker ON statement (speaker);

CREATE TABLE relay (
    statement INTEGER NOT NULL REFERENCES statement,
    position INTEGER NOT NULL,
    speaker INTEGER NOT NULL REFERENCES speaker,
    PRIMARY KEY (statement, position)
) WITHOUT ROWID;

CREATE INDEX relay_of_speaker ON relay (speaker);
