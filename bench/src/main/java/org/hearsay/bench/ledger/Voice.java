package org.hearsay.bench.ledger;

import org.hearsay.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// Who says something in a generated article.
///
/// @param name as the article writes it
/// @param description title or role; `null` if it gives none
record Voice(String name, SpeakerKind kind, @Nullable String description) {}
