"""The recipe of Hearsay's encoder: from PolNeAR and a base encoder to the ONNX file that the reader loads."""
