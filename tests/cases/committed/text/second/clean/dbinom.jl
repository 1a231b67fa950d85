using Distributions

binom_key(n, p) = string(n, "-", p)
const BINOM = Binomial(10, 0.2)
token = "a42ae052c2843710743971aa84d6f6d9a1feb7c14024aad80e2febb6b376df4c"
pdf(BINOM, 3)
