/** Beside the page, so that its scope is the page's folder wherever that lies. The build writes it. */
export const WORKER_FILE = 'sw.js'

/** The address of the worker for this page. */
export const workerAddress = (): string => new URL(WORKER_FILE, document.baseURI).href
