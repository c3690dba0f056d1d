import { FeedSchema } from './feed.js'
import { ReleaseSchema } from './release.js'
import * as z from './zod.js'

/** A whole file of `iom-feed/1`, for tools and checks. Pages check the releases of a feed one by one. */
export const FeedFile = z.extend(FeedSchema, {
  $schema: z.optional(z.string()),
  version: z.string().check(z.regex(/^iom-feed\/1(\.\d+)?$/)),
  releases: z.array(ReleaseSchema),
})
