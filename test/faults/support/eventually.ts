/** Milliseconds after which something has taken for ever. */
export const limit = 15_000
const pause = 10

/** Resolves as soon as a question is answered with true; rejects where that takes for ever. */
export async function eventually(what: string, holds: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + limit
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came to this: ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
