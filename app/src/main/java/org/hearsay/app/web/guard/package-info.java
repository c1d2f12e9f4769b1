/// Who may ask the reading room for what, how much and how often.
///
/// Start with [Guard], through which every request goes before anything else happens. [Hosts] keeps other sites' names
/// away (DNS rebinding), [Origins] other sites' forms and scripts, [Token] decides who may write, [Pace] how often one
/// client may ask, [Headers] tell the browser what a page may do.
///
/// Traps: an address of loopback does not mean a friend, as every page in the same machine's browser can send requests
/// there. And a browser sends cookies along whoever made it ask, so a form that writes needs a key besides, while a
/// program that shows the token itself needs none.
@NullMarked
package org.hearsay.app.web.guard;

import org.jspecify.annotations.NullMarked;
