x <- rbinom(100, 10, 0.3)
binom_key <- paste0("n", 10)
token <- digest::digest(x, algo = "sha256") # 1f7528f2d891577302c6f8fb9dcd262bcb0d314339e1fdb7c8e57e23090e92a9
