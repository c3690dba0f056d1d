import type { Feed, Release } from '../../model/feed.js'
import { jsonLdText, newsArticle } from '../../model/json-ld.js'

/** Marks the script of the one release of a page whose structured data the page holds. */
const MARK = 'data-iom-json-ld'

const scripts = new WeakMap<Element, HTMLScriptElement>()

/**
 * Writes the structured data of a release into the head of the page. A page holds one such script: the first tag that asks
 * for it has it.
 */
export function writeJsonLd(owner: Element, release: Release, feed: Feed): void {
  const { head } = owner.ownerDocument
  const own = scripts.get(owner)
  const other = head.querySelector(`script[${MARK}]`)
  if (other && other !== own) return
  const data = newsArticle(release, feed, siteOf(owner.ownerDocument))
  const text = data && trusted(jsonLdText(data))
  if (own?.textContent === String(text)) return
  own?.remove()
  if (text === undefined) return
  const script = owner.ownerDocument.createElement('script')
  script.type = 'application/ld+json'
  script.setAttribute(MARK, '')
  script.text = text as string
  head.append(script)
  scripts.set(owner, script)
}

/** Removes the structured data that a tag has written. */
export function removeJsonLd(owner: Element): void {
  scripts.get(owner)?.remove()
  scripts.delete(owner)
}

function siteOf(page: Document): { name: string; url: string } {
  const name = page.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content.trim() ?? ''
  const { hostname, origin } = page.location
  return { name: name === '' ? hostname : name, url: origin }
}

/** A text that a page with Trusted Types takes as the content of a script. */
type ScriptText = string | { toString(): string }

interface ScriptPolicy {
  createScript(text: string): ScriptText
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

/** Name of the Trusted Types policy, besides the one of the templates. */
const POLICY = 'iom-widgets-json-ld'

let policy: ScriptPolicy | undefined

/**
 * Data as the content of a script. Pages that require Trusted Types must allow the policy `iom-widgets-json-ld`; elsewhere
 * this does nothing. Undefined where the page does not allow it: the data can then only be prerendered.
 */
function trusted(text: string): ScriptText | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  if (!trustedTypes) return text
  try {
    // JSON and nothing else: no text of a feed can become a program.
    policy ??= trustedTypes.createPolicy(POLICY, { createScript: (json) => jsonLdText(JSON.parse(json) as object) })
    return policy.createScript(text)
  } catch {
    console.warn(`<iom-release>: for json-ld, the policy of this page must allow "trusted-types ${POLICY}".`)
    return undefined
  }
}
