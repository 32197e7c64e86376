# Milliseconds for so many draws of which row is last over uniform weights: whole matrices, in batches. Reads their number, then the rows.
input <- file("stdin", "r")
samples <- as.integer(readLines(input, 1))
batch <- 100000L
worth <- as.matrix(read.csv(input, header = FALSE))
set.seed(7)

draw <- function(count) {
  last <- integer(nrow(worth))
  while (count > 0) {
    size <- min(batch, count)
    weights <- matrix(rexp(size * ncol(worth)), size)
    weights <- weights / rowSums(weights)
    lowest <- max.col(-(weights %*% t(worth)), "first")
    last <- last + tabulate(lowest, nrow(worth))
    count <- count - size
  }
  last
}

invisible(draw(batch))
start <- proc.time()[["elapsed"]]
last <- draw(samples)
cat(1000 * (proc.time()[["elapsed"]] - start), last / samples, "\n")
