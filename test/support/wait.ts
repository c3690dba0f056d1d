/**
 * The next event `type` on `target`.
 * @param accept which one, where not the first counts
 */
export function nextEvent<E extends Event = Event>(
  target: EventTarget,
  type: string,
  accept: (event: E) => boolean = () => true,
): Promise<E> {
  return new Promise((resolve) => {
    const listen = (event: Event) => {
      if (!accept(event as E)) return
      target.removeEventListener(type, listen)
      resolve(event as E)
    }
    target.addEventListener(type, listen)
  })
}

/** Resolves when `holds` is true, looked at in every frame; the time limit of the test is the limit. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame)
}
