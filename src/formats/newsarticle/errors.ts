import { FeedError } from '../../model/feed-error.js'
import { objects } from '../../reading/values.js'
import { typesOf } from './graph.js'

/** The error that a document without an article is. */
export function refused(root: unknown, url: string | undefined): FeedError {
  const nodes = objects(root).flatMap((node) => [node, ...objects(node['@graph'])])
  const types = [...new Set(nodes.flatMap(typesOf).filter(Boolean))].slice(0, 8).join(', ').slice(0, 200)
  return new FeedError('format', `The JSON-LD describes no article; it speaks of: ${types || 'nothing with a type'}.`, {
    url,
  })
}
