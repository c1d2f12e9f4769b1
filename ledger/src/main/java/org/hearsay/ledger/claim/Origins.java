package org.hearsay.ledger.claim;

/// Which article an article's text came from. Implementations are safe for use by many threads.
@FunctionalInterface
public interface Origins {

    /// The id of the article whose text this one carries; its own id if it carries nobody's.
    ///
    /// @param article id of an article
    String of(String article);

    /// Every article on its own.
    Origins EACH_ITS_OWN = article -> article;
}
