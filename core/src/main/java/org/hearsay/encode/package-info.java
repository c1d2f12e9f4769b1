/// Text to labels and links: WordPiece tokens, one pass of a small ONNX encoder, decoding.
@NullMarked
package org.hearsay.encode;

import org.jspecify.annotations.NullMarked;
