"""One thread or two? On a machine with other work two threads wait for each other and can be slower than one."""
import statistics

import torch

ROUND, TRIAL = 30, 3


class Threads:
    """Every 30 steps tries the other count, one or `most`, for 3 steps and keeps the faster. Told the seconds per piece of each step."""

    def __init__(self, most):
        self.most = most
        self.count = most
        self._recent, self._trial, self._steps = [], None, 0
        torch.set_num_threads(most)

    def _use(self, count):
        self.count = count
        torch.set_num_threads(count)

    def _other(self):
        return self.most if self.count == 1 else 1

    def told(self, seconds_per_piece):
        if self.most < 2:
            return
        self._steps += 1
        if self._trial is None:
            self._recent = (self._recent + [seconds_per_piece])[-TRIAL:]
            if self._steps % ROUND == 0:
                self._trial = []
                self._use(self._other())
            return
        self._trial.append(seconds_per_piece)
        if len(self._trial) == TRIAL:
            if statistics.median(self._trial) > statistics.median(self._recent):
                self._use(self._other())
            self._trial, self._recent = None, []
