const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|UND_ERR_CONNECT_TIMEOUT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|E50[234])\b/

/**
 * Reads what npm printed: the code and the host when the registry could not be reached, else null (a lock file that
 * does not match, a full disk and the like are not the network's doing).
 */
exports.networkFailure = (output) => {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line))
  const code = lines.map((line) => unreachable.exec(line)?.[1]).find(Boolean)
  if (!code) return null
  const address = lines.map((line) => /https?:\/\/[^/\s]+/.exec(line)?.[0]).find(Boolean)
  return { code, address: address ?? null }
}
