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
