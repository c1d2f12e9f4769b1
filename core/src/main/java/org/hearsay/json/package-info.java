/// A record as JSON and back: the contract `hearsay.record/1`, described in `docs/record-json.md` and,
/// for machines, in the resource `record-1.schema.json` of this package.
///
/// Start with [RecordJson]. It writes the keys always in the same order, so equal records give equal
/// bytes, and it reads back what it wrote.
///
/// Traps: a [org.hearsay.model.Span] counts UTF-16 code units, the JSON counts Unicode code points: an
/// emoji is two of the former and one of the latter, so every offset passes through [CodePoints] on its
/// way out and in. A key that is unknown is skipped when reading, for a later version may add some; a key
/// that is missing is an error, as `null` is always written out.
@NullMarked
package org.hearsay.json;

import org.jspecify.annotations.NullMarked;
