export const scores = {}
