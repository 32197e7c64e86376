# How often each row is last over uniform weights: the package smaa with hitandrun. Reads the matrix as CSV.
arguments <- commandArgs(trailingOnly = TRUE)
samples <- as.integer(arguments[2])
worth <- as.matrix(read.csv(arguments[1], header = FALSE))
suppressMessages({ library(smaa); library(hitandrun) })
start <- proc.time()[["elapsed"]]
weights <- simplex.sample(ncol(worth), samples)$samples
measured <- aperm(replicate(samples, worth), c(3, 1, 2))
ranks <- smaa(measured, weights)$ra
cat(1000 * (proc.time()[["elapsed"]] - start), ranks[, nrow(worth)], "\n")
