/** Set by the offline worker on files that it kept, and by no server of ours: when they were fetched. */
export const COPY_HEADER = 'x-cutline-kept'
