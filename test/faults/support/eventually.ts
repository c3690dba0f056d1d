/** Milliseconds after which something has taken for ever. */
export const limit = 30_000
const pause = 10

/** Resolves as soon as a question is answered with true; rejects where that takes for ever. */
export async function eventually(what: string, holds: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + limit
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came to this: ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** What a promise resolves with; rejects where that takes for ever. */
export async function inTime<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It never came to this: ${what}.`)), limit)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
