/** Milliseconds until an answer must be complete. */
export const timeout = 10_000
/** Bytes that an answer may have, decompressed. */
export const maxBytes = 2 * 1024 * 1024
