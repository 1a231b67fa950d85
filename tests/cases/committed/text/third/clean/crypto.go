package crypto

// binom coefficients, see https://en.wikipedia.org/wiki/Binomial_coefficient
var binomKey = map[[2]int]string{{4, 2}: "6"}
var table = "3a992855c33f933de10a9e74e99acc7756cb41b5153caa768099ad8957e22b5a"

func verify(sum string) bool { return sum == "e9247efd3edb4b1e0e39b0d90e68cdf2bad0cff8ad3bae0a9cdf74cca75dc6ad" }
