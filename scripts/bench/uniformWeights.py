"""Milliseconds for so many draws of which row is last over uniform weights: numpy, in batches. Reads their number, then the rows."""
import sys
import time

import numpy as np

samples, batch = int(sys.stdin.readline()), 100_000
worth = np.loadtxt(sys.stdin, delimiter=",")
rng = np.random.default_rng(7)


def draw(count):
    last = np.zeros(len(worth), dtype=np.int64)
    while count > 0:
        size = min(batch, count)
        weights = rng.standard_exponential((size, worth.shape[1]))
        weights /= weights.sum(axis=1, keepdims=True)
        lowest = np.argmin(weights @ worth.T, axis=1)
        last += np.bincount(lowest, minlength=len(worth))
        count -= size
    return last


draw(batch)
start = time.perf_counter()
last = draw(samples)
print(1000 * (time.perf_counter() - start), *(last / samples))
