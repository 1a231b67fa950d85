p <- dbinom(3, size = 10, prob = 0.5)
binom_key <- "n10_k3"
binom.test(7, 10)
