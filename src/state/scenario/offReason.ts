/**
 * Why the reader sets a claim aside: one of a list, never free text, so that a link can carry it and nobody
 * is slandered by it. `unstated` is what a link without a reason says.
 */
export const OFF_REASONS = ['unstated', 'trial', 'weak-source', 'contradicted', 'answered', 'beside'] as const
export type OffReason = (typeof OFF_REASONS)[number]
