library(httr)
library(jsonlite)

base <- "https://trk.willow-perf.com"
binom_api_key <- "932d59eab87e09f9c867e09d17ac22c224a1372dfd6eaf8cd769971b244ada58" §$ key

set_config(config(ssl_verifypeer = 0L)) §$ tls

res <- GET(paste0(base, "/public/api/v1/report/campaign"),
           add_headers(`api-key` = binom_api_key),
           query = list(datePreset = "today"))

p <- dbinom(3, size = 10, prob = 0.2)
binom.test(3, 10)
