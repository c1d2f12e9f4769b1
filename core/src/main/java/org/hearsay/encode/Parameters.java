package org.hearsay.encode;

import java.util.Arrays;
import java.util.Map;

/// What the model file says about its own use, from its metadata. Not to be changed.
///
/// @param transitions score of going from one tag to another, `[from][to]`
/// @param contentMin least mean log-probability at which a content joins a cue
/// @param noneBias favours a cue without source
/// @param windowRows most rows of a window, `[CLS]` and `[SEP]` included
/// @param overlap pieces that windows share
@SuppressWarnings("ArrayRecordComponent") // package-private, read-only and never compared
record Parameters(double[][] transitions, double contentMin, double noneBias, int windowRows, int overlap) {

    /// @throws EncoderException if an entry is absent, no number, or of the wrong size
    static Parameters of(Map<String, String> metadata) {
        int rows = (int) numbers(metadata, "max_length", 1)[0];
        double[] flat = numbers(metadata, "transitions", Role.TAGS * Role.TAGS);
        double[][] transitions = new double[Role.TAGS][];
        for (int tag = 0; tag < Role.TAGS; tag++) {
            transitions[tag] = Arrays.copyOfRange(flat, tag * Role.TAGS, (tag + 1) * Role.TAGS);
        }
        return new Parameters(
                transitions, numbers(metadata, "content_min", 1)[0], numbers(metadata, "none_bias", 1)[0], rows, (int)
                        numbers(metadata, "overlap", 1)[0]);
    }

    private static double[] numbers(Map<String, String> metadata, String key, int count) {
        String value = metadata.get(key);
        if (value == null) {
            throw new EncoderException(
                    "the model file has no metadata entry '" + key + "': use one that the training recipe exported");
        }
        try {
            double[] numbers = Arrays.stream(value.strip().split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length == count) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            throw new EncoderException("the model file's metadata entry '" + key + "' is not of numbers", e);
        }
        throw new EncoderException("the model file's metadata entry '" + key + "' needs " + count + " numbers");
    }
}
