-- The words of statements, and of the headline above them. The index holds no copy of the text: it asks the view.
CREATE VIEW wording AS
SELECT statement.id, statement.content, article.headline
FROM statement JOIN article ON article.id = statement.article;

CREATE VIRTUAL TABLE words USING fts5 (
    content,
    headline,
    content = 'wording',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO words (words) VALUES ('rebuild');
