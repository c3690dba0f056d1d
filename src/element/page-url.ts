/** Address of the page without its fragment; empty where there is no page, as in a prerenderer. */
export const pageUrl = (): string => (globalThis as { location?: Location }).location?.href.replace(/#.*/, '') ?? ''
