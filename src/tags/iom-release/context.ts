import type { Release } from '../../model/feed.js'
import type { TemplateContext } from '../../templates/context.js'

/** A release and what its sections are rendered with. */
export interface ReleaseContext extends TemplateContext {
  release: Release
}
