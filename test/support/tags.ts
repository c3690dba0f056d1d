import { tags as manifests } from '../../src/generated/tags.js'

/** The names of all tags, as their manifests give them. */
export const tags: readonly string[] = manifests.map(({ name }) => name)

/** The tags that show a feed and reflect a `status`: all but `<iom-feed>`, which gives its feed to the tags inside it. */
export const tagsWithStatus: readonly string[] = tags.filter((tag) => tag !== 'iom-feed')
