package org.hearsay.model;

/// Which encoder read a record.
///
/// @param version e.g. `polnear-bge8-5`
/// @param sha256 64 hexadecimal digits of the model file
public record ModelVersion(String version, String sha256) {}
