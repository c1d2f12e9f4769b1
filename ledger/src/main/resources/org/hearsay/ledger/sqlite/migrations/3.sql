-- The words of a statement stand in its record and in no column: the index holds no text at all, and what a question
-- shows is read from the record.
CREATE VIRTUAL TABLE newer_words USING fts5 (
    content,
    headline,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO newer_words (rowid, content, headline) SELECT id, content, headline FROM wording;

DROP TABLE words;

DROP VIEW wording;

ALTER TABLE newer_words RENAME TO words;

ALTER TABLE statement DROP COLUMN content;

ALTER TABLE statement DROP COLUMN certainty;

ALTER TABLE statement DROP COLUMN negated;

ALTER TABLE statement DROP COLUMN anonymity;

ALTER TABLE statement DROP COLUMN description;

-- Day of publication, as days since 1970; one million days before that if it is not known. It is part of the article's
-- id and never changes, so that it may stand here too, where a speaker's statements can be had in order of time.
ALTER TABLE statement ADD COLUMN day INTEGER NOT NULL DEFAULT -1000000;

UPDATE statement SET day = (
    SELECT CAST(julianday(article.published) - julianday('1970-01-01') AS INTEGER)
    FROM article WHERE article.id = statement.article)
WHERE article IN (SELECT id FROM article WHERE published IS NOT NULL);

DROP INDEX statement_of_speaker;

CREATE INDEX statement_of_speaker ON statement (speaker, day);

-- Which names hold some words: without it, each question for a name would look at all of them.
CREATE VIRTUAL TABLE names USING fts5 (
    folded,
    content = 'speaker',
    content_rowid = 'id',
    columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 0'
);

INSERT INTO names (names) VALUES ('rebuild');

-- The key, long as it is, stands in one index only.
DROP INDEX article_in_time;

CREATE INDEX article_in_time ON article (published);

-- What tells quickly whether an article carries another's text: prints are the hashes that org.hearsay.ledger.copy.Prints
-- chooses, 4 bytes each; shingles counts all; agency is 1 if an agency published it. Every article has one.
CREATE TABLE sketch (
    article INTEGER PRIMARY KEY REFERENCES article,
    agency INTEGER NOT NULL,
    shingles INTEGER NOT NULL,
    prints BLOB NOT NULL
);

-- Which articles carry another's text, and whose. An origin is in no row of its own.
CREATE TABLE copy (
    article INTEGER PRIMARY KEY REFERENCES article,
    origin INTEGER NOT NULL REFERENCES article
);

CREATE INDEX copy_of_origin ON copy (origin);
