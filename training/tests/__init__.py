"""Tests of the recipe. They need what the recipe needs, and skip themselves where it is absent."""
import unittest

for _package in ("numpy", "onnx", "torch"):
    try:
        __import__(_package)
    except ImportError:
        raise unittest.SkipTest(f"Python package {_package} is not installed, see training/README.md") from None
