import * as z from '../zod.js'

/** What a member of an object means, and a value that it may have. */
export type Member = readonly [meaning: string, example: unknown]

/** What the published JSON Schema says of a schema beyond what zod knows. */
export interface Description {
  /** Name of the definition in the JSON Schema. */
  id: string
  description: string
  /** Meaning and example of every member of an object. */
  members?: Readonly<Record<string, Member>>
  /** Short forms that the schema reads besides its own, as JSON Schemas. */
  alternatives?: readonly object[]
  examples?: readonly unknown[]
  format?: string
  pattern?: string
}

/**
 * The descriptions of all schemas of `iom-feed/1`, apart from the schemas: a page that shows a feed loads none of them.
 * Import `index.ts`, which fills the registry.
 */
export const descriptions = z.registry<Description>()
