/// What people and programs put right, in the article's own words, made a correction.
@NullMarked
package org.hearsay.app.web.correct;

import org.jspecify.annotations.NullMarked;
