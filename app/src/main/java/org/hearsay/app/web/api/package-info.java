/// The ledger over HTTP for programs: JSON under `/api/v1`, and feeds.
///
/// Start with [Api], which names the routes; `openapi.yaml`, beside it in the resources, describes them for others, and
/// a test holds the two to one another. Errors are `application/problem+json`; a long answer comes in pages, each with
/// the cursor of the next; every answer has an `ETag`.
@NullMarked
package org.hearsay.app.web.api;

import org.jspecify.annotations.NullMarked;
