-- How the index of words takes what is added: an addition is gathered as a whole (up to 32 MB), and parts of the index
-- are put together less often, as looking into more of them costs a question little.
INSERT INTO words (words, rank) VALUES ('hashsize', 33554432);

INSERT INTO words (words, rank) VALUES ('automerge', 16);

INSERT INTO words (words, rank) VALUES ('crisismerge', 64);
