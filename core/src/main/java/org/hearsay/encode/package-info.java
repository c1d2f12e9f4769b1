/// Text to labels: who is quoted, by which words, for what, and which names occur.
///
/// Start with [Encoder]. A text goes one way: [Tokenizer] cuts it into word pieces ([Tokens]) with a surface feature
/// each,
/// [Windows] lays overlapping windows over them, [Network] runs each window by itself through a small ONNX encoder,
/// [MergedLogits] keeps for every piece the window that sees it best, [Viterbi] turns its scores into tags, [Linker]
/// joins
/// the tagged spans into attributions, and [Confidence] says how sure the encoder is. [Labelling] is that way in one
/// class.
///
/// Traps:
/// - Pieces are counted from 0 over the whole text; a row of a window is a piece plus one, as row 0 is `[CLS]`.
/// - Offsets are UTF-16 code units of the text as it was given. Nothing is normalised before it is cut.
/// - The network is quantised with one scale a tensor, so what shares a batch would change its outputs: one window a
/// batch,
///   always.
/// - Windows are let go as soon as the tags within them are settled; nothing here may hold all of them.
@NullMarked
package org.hearsay.encode;

import org.jspecify.annotations.NullMarked;
