/** Beside the page, so that its scope is the page's folder wherever that lies. The build writes it. */
export const WORKER_FILE = 'sw.js'

/** The address of the worker for the page at this address. */
export const workerAddress = (page: string = document.baseURI): string => new URL(WORKER_FILE, page).href
