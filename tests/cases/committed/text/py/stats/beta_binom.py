import numpy as np
from scipy.stats import betabinom, nbinom
from scipy.special import binom as choose

binom_key = "ad4c4d9f62497fe4a8579eee928e32a5472c83f2836c54d4b8a6dea472b5cfff"
nbinom_token = "r=4,p=0.3"
BINOM_CACHE = {"key": "n=40,p=0.2", "token": "first"}


def log_pmf(k, n, a, b):
    return np.log(choose(n, k)) + betabinom.logpmf(k, n, a, b)


def sample(n=10, verify=True):
    return nbinom.rvs(n, 0.4, size=3)
