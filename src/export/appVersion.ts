/** The version of the app as the build wrote it in, e.g. `0.4.0`. */
export const APP_VERSION: string = String(import.meta.env['CUTLINE_VERSION'])
