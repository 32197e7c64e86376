"""How often each row is last over uniform weights: numpy, in batches. Reads the matrix and the number of samples."""
import json
import sys
import time

import numpy as np

request = json.load(sys.stdin)
worth = np.array(request["worth"])
samples, batch = request["samples"], 100_000
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
print(json.dumps({"ms": 1000 * (time.perf_counter() - start), "last": (last / samples).tolist()}))
