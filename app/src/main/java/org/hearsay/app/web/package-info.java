/// The reading room: a ledger as web pages and as an API over HTTP.
///
/// Start with [ReadingRoom], which puts the parts together and answers on a port. [Pages] are for people, the package
/// `api` is for programs; both ask the same ledger, and [org.hearsay.app.web.intake.Intake] takes articles from both.
/// Every request goes through
/// the package `guard` first; what a page shows is put together in the package `view` and written by templates (jte,
/// in `src/main/jte`) that are Java by the time of the build.
///
/// Traps: pages work without scripts, and a script that is written into a page does not run, nor does a style there
/// count: the policy that every answer carries forbids both. A native call holds on to its carrier of virtual threads:
/// the encoder therefore runs on threads of its own ([org.hearsay.app.web.intake.Intake]).
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
