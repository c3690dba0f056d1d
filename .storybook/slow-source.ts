const DELAY_MS = 3000

/** Delays the answer for `data/slow.json`, which no static host can do: it is the sample feed, three seconds later. */
export function delaySlowSource(): void {
  const fetch = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const request = new Request(input, init)
    if (!request.url.endsWith('/data/slow.json')) return fetch(input, init)
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS))
    return fetch(request.url.replace('slow.json', 'feed.json'), init)
  }
}
