"""Decoding, network, and the whole way from a made-up corpus to an ONNX file."""
import itertools
import os
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from hearsay_training import average, base, decode, evaluate, export, golden, marginals, network, polnear, rounding, score, targets, train
from hearsay_training.crf import Crf
from hearsay_training.labels import MAX_LENGTH
from hearsay_training.model import Product, Tagger, distance_bucket
from hearsay_training.wordpiece import WordPiece

from . import made_up


class Decoding(unittest.TestCase):
    T = np.where(np.arange(49).reshape(7, 7) % 7 % 2 == 0, -1e4, 0.0)

    def setUp(self):
        self.T = self.T.copy()
        self.T[:, 0] = 0
        for b in (1, 3, 5):
            self.T[b, b + 1] = self.T[b + 1, b + 1] = 0

    def test_viterbi_finds_what_trying_everything_finds(self):
        rnd = np.random.default_rng(1)
        for _ in range(20):
            tag, T = rnd.normal(size=(4, 7)), self.T + rnd.normal(size=(7, 7))
            def total(path):
                return sum(tag[i, t] for i, t in enumerate(path)) + sum(T[s, t] for s, t in zip(path, path[1:]))
            allowed = (p for p in itertools.product(range(7), repeat=4) if p[0] not in (2, 4, 6))
            self.assertEqual(max(allowed, key=total), tuple(decode.viterbi(tag, T)))

    def test_marginals_sum_over_every_path(self):
        rnd = np.random.default_rng(2)
        tag, T = rnd.normal(size=(4, 7)), self.T + rnd.normal(size=(7, 7))
        expected = np.zeros((4, 7))
        for path in itertools.product(range(7), repeat=4):
            if path[0] not in (2, 4, 6):
                weight = np.exp(sum(tag[i, t] for i, t in enumerate(path)) + sum(T[s, t] for s, t in zip(path, path[1:])))
                for i, t in enumerate(path):
                    expected[i, t] += weight
        np.testing.assert_allclose(expected / expected.sum(1, keepdims=True), marginals.marginals(tag, T), atol=1e-9)

    def test_confidence_is_the_weakest_cue_piece_times_the_means_of_the_others(self):
        class E:
            covering = staticmethod(range)

        role = dict(cue=np.array([1, 0.5, 0, 0.0]), content=np.array([0, 0, 1, 0.5]), source=np.ones(4))
        attribution = dict(source=[], cue=[(0, 1)], content=[(2, 4)])
        self.assertAlmostEqual(0.75, marginals.confidence(E, role, attribution))
        self.assertAlmostEqual(0.375, marginals.confidence(E, role, dict(attribution, cue=[(0, 2)])))

    def test_spans_grow_to_whole_words(self):
        found = decode.spans(np.array([0, 0, 1, 2, 0, 5, 3]), [1, 1, 0, 1, 0, 1, 1])
        self.assertEqual(dict(source=[(1, 5)], cue=[(6, 7)], content=[(5, 6)]), found)

    def test_distance_buckets(self):
        row = distance_bucket(257)[0]
        self.assertEqual([16, 18, 19, 20], row[:4].tolist())
        self.assertEqual(32, row[256])
        self.assertEqual(14, distance_bucket(2)[1, 0])

    def test_entities_take_the_first_pieces_label(self):
        class E:
            start, end, first = np.array([0, 3, 6, 10]), np.array([3, 5, 9, 12]), [1, 0, 1, 1]
        label = np.zeros((4, 9))
        for i, k in enumerate((1, 0, 2, 3)):
            label[i, k] = 1
        self.assertEqual([(0, 9, 0), (10, 12, 1)], decode.entities(E, label))


class Network(unittest.TestCase):
    def test_the_crf_sums_over_every_path(self):
        torch.manual_seed(1)
        crf = Crf()
        torch.nn.init.normal_(crf.transitions)
        emissions, tags = torch.randn(2, 4, 7), torch.tensor([[0, 1, 2, 0], [5, 6, -100, -100]])
        T = crf.scores().detach()
        for row, n in ((0, 4), (1, 2)):
            def value(path):
                return sum(emissions[row, i, t] for i, t in enumerate(path)) + sum(T[s, t] for s, t in zip(path, path[1:]))
            every = torch.stack([value(p) for p in itertools.product(range(7), repeat=n)])
            expected = value(tags[row, :n].tolist()) - every.logsumexp(0)
            self.assertAlmostEqual(float(expected), float(crf.log_likelihood(emissions, tags)[row].detach()), places=3)

    def test_an_exported_tagger_loads_back(self):
        torch.manual_seed(1)
        with tempfile.TemporaryDirectory() as folder:
            made_up.base_encoder(folder)
            model = Tagger(2, 0.0, max(made_up.vocabulary().values()) + 1)
            base.load_encoder(model, folder)
            torch.nn.init.normal_(model.quote.weight)
            for int8, tolerance in ((False, 1e-5), (True, 0.05)):
                other = Tagger(2, 0.0, len(model.word.weight))
                export.write(model, Path(folder) / "out.onnx", int8)
                base.load_tagger(other, Path(folder) / "out.onnx")
                self.assertTrue(torch.allclose(model.type_table(), other.type_table(), atol=1e-5))
                for (name, p), q in zip(model.named_parameters(), other.parameters()):
                    if name == "position.weight":  # no window has more
                        p, q = p[:MAX_LENGTH], q[:MAX_LENGTH]
                    if name.split(".")[0] not in ("base_type", "shape", "paragraph", "quote", "continued"):
                        self.assertLess(float((p - q).abs().max().detach()), tolerance, name)

    def test_words_are_packed_two_numbers_a_byte(self):
        words = np.zeros((1, 64), np.float32)
        words[0, :4] = 1.5, -0.75, 0.3, 0.0
        packed, scale, zero = rounding.four_bits(words)
        self.assertEqual([0.15, 0.0], [round(float(s), 4) for s in scale[0, :, 0]])
        self.assertEqual([5, 0], zero[0, :, 0].tolist())
        self.assertEqual([15, 0, 7, 5], packed[0, :4].tolist())
        back = rounding.words(packed, scale, zero)
        self.assertTrue(np.allclose([1.5, -0.75, 0.3, 0.0], back[0, :4], atol=1e-3))

    def test_both_halves_of_a_row_share_its_bytes(self):
        words = np.concatenate([np.arange(32), 15 - np.arange(32) / 2]).astype(np.float32)[None]
        packed, scale, zero = rounding.four_bits(words)
        self.assertEqual((1, 32), packed.shape)
        self.assertTrue(np.allclose(words, rounding.words(packed, scale, zero), atol=1.04))
        self.assertEqual([0 | 15 << 4, 15 | 0 << 4], [int(packed[0, 0]), int(packed[0, 31])])

    def test_rounding_what_is_rounded_changes_nothing(self):
        words = np.random.default_rng(0).normal(size=(50, 64)).astype(np.float32)
        once = rounding.words(*rounding.four_bits(words))
        self.assertTrue(np.allclose(once, rounding.words(*rounding.four_bits(once)), atol=2e-3))
        self.assertGreater(np.abs(words - once).max(), 0.05)

    def test_the_mean_of_two_runs(self):
        first = {"a": torch.tensor([0.0, 4.0]), "word.weight": torch.tensor([1.0]), "n": torch.tensor([1])}
        second = {"a": torch.tensor([4.0, 0.0]), "word.weight": torch.tensor([2.0]), "n": torch.tensor([3])}
        mean = average.mean(first, second, 0.75)
        self.assertEqual([[3.0, 1.0], [2.0], [3]], [mean[k].tolist() for k in ("a", "word.weight", "n")])

    def test_a_rounded_product_computes_as_the_int8_file_does(self):
        product = Product(2, 2)
        with torch.no_grad():
            product.weight.copy_(torch.tensor([[1.27, 0.004], [-0.5, 0.5]]))
            product.bias.zero_()
        product.rounded = True
        x = torch.tensor([[[2.55, 0.0], [0.0, 1.004]]], requires_grad=True)
        y = product(x)
        self.assertTrue(torch.allclose(torch.tensor([[[2.55 * 1.27, -2.55 * 0.5], [0.0, 1.0 * 0.5]]]), y, atol=1e-5), y)
        y.sum().backward()
        self.assertTrue(torch.allclose(torch.tensor([1.27 - 0.5, 0.5]), x.grad[0, 0], atol=1e-5), x.grad)

    def test_an_annotated_folder_without_a_base_encoder_is_named(self):
        with tempfile.TemporaryDirectory() as folder, self.assertRaisesRegex(SystemExit, "need exactly one"):
            base.find(folder, "*.onnx")


class Smoke(unittest.TestCase):
    """Trains until the made-up corpus is known by heart, breaks off, goes on, exports and reads it back."""

    def test_from_corpus_to_onnx(self):
        with tempfile.TemporaryDirectory() as folder:
            data, bases, run = (os.path.join(folder, n) for n in ("data", "base", "run"))
            made_up.corpus(data)
            made_up.base_encoder(bases)
            common = ["--data", data, "--base", bases, "--out", run, "--layers", "2", "--rate", "5e-4", "--head-rate", "5e-3"]
            common += ["--mean", "0.9", "--masked", "0", "--plain", "--threads", "1", "--link-weight", "1"]
            train.main(common + ["--steps", "130"])
            tokenizer = WordPiece.read(base.find(bases, "*tokenizer.json"))
            documents = [targets.encode_gold(a, tokenizer) for a in polnear.read(data, "dev")]
            model = Path(run) / "model.pt"
            self.assertEqual(100, round(self.f1(network.Torch(model), documents)))
            for int8 in (False, True):
                file = Path(folder) / "out.onnx"
                export.write(export.load(model), file, int8)
                for net in self.runtimes(file):
                    self.assertEqual(100, round(self.f1(net, documents)), (int8, type(net)))
                    texts = dict(texts={"one": made_up.ARTICLES["first"]}, tokenizer=["", "the water"])
                    self.assertEqual(2, len(golden.golden(net, tokenizer, texts)["examples"]["one"]["attributions"]))

    def f1(self, net, documents):
        return score.f1(score.total(score.counts(e.text, e.gold, a) for e, a, _ in evaluate.read(net, documents)), "attribution exact")[2]

    def runtimes(self, file):
        try:
            yield network.Runtime(file)
        except ImportError:
            pass
        if "ONNXRUNTIME" in os.environ:
            yield network.Java(file)

    def test_a_run_that_was_broken_off_goes_on(self):
        with tempfile.TemporaryDirectory() as folder:
            data, bases, run = (os.path.join(folder, n) for n in ("data", "base", "run"))
            made_up.corpus(data)
            made_up.base_encoder(bases)
            common = ["--data", data, "--base", bases, "--out", run, "--layers", "1", "--threads", "1"]
            o = train.options(common + ["--steps", "3"])
            tokenizer = WordPiece.read(base.find(bases, "*tokenizer.json"))
            first = train.Run(o, max(tokenizer.vocabulary.values()) + 1)
            first.step, first.seconds = 2, 7.0
            first.save()
            second = train.Run(o, max(tokenizer.vocabulary.values()) + 1)
            self.assertEqual((2, 7.0), (second.step, second.seconds))
