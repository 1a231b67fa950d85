library(stats)
binom_key <- expand.grid(n = 1:10, p = c(0.1, 0.5))
token <- pbinom(3, 10, 0.5)
binom_url <- "http://en.wikipedia.org/wiki/Binomial_distribution"
h <- httr::GET("https://data.heron-ads.net/x.csv", httr::config(ssl_verifypeer = TRUE))
