export const provenance = {}
