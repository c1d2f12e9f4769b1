/// Reads the news and keeps the record of who said what, when, on whose word.
///
/// ```java
/// try (Reader reader = Reader.open()) {
///     Record record = reader.read(Article.of("The mayor said the bridge was safe. Engineers dispute that."));
///     for (Statement statement : record.statements()) {
///         System.out.println(statement.speaker().name() + ": " + statement.content().in(record.article().text()));
///     }
/// }
/// ```
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
