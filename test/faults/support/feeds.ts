/** A feed of `iom-feed/1` in English. */
export const feed = (...releases: unknown[]): Record<string, unknown> => ({
  version: 'iom-feed/1.0',
  language: 'en',
  releases,
})

/** A release with a headline and what else is given. */
export const release = (headline: string, parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: headline.toLowerCase().replaceAll(' ', '-'),
  headline,
  published: '2026-03-01',
  body: [`The text of ${headline}.`],
  ...parts,
})
