/** Milliseconds until an answer must be complete. */
export const REQUEST_TIMEOUT_MS = 10_000
/** Bytes that an answer may have, decompressed. */
export const MAX_BYTES = 2 * 1024 * 1024
