/**
 * Constants of the measurement noise, in points (0..100). Fitted to models that
 * several labs measured; see docs/method.md.
 */

/** Variance between labs on the same questions that does not shrink with the number of questions. */
export const LAB_FLOOR = 0.7
/** The part of the binomial variance that differs between labs. */
export const LAB_SLOPE = 0.23
/** Standard deviation where the number of questions is not known. */
export const UNKNOWN_SIZE_SD = 1.4
/** Correlation between teams when the questions are others: a harder draw is harder for all. */
export const QUESTION_CORRELATION = 0.5
