/** Follows every internal link of the site, without a browser. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, it } from 'node:test'
import { parse, defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5'
import { root } from '../../tools/files.js'

const site = join(root, 'site')
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && !/^(book|widgets|pagefind)\//.test(path),
)

/** The value of attributes on all elements of a page. */
function valuesOf(html: string, names: readonly string[]): string[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): string[] => {
    const own = defaultTreeAdapter.isElementNode(node) ? node.attrs.filter(({ name }) => names.includes(name)) : []
    return [...own.map(({ value }) => value), ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])]
  }
  return walk(parse(html))
}

const idsOf = (path: string): string[] => valuesOf(readFileSync(join(site, path), 'utf8'), ['id'])

/** Why a link of a page leads nowhere; undefined where it leads to a file and a place in it. */
function faultOf(page: string, link: string): string | undefined {
  const [address = '', anchor] = link.replace(/\?.*?(?=#|$)/, '').split('#')
  const path = address ? posix.join(posix.dirname(page), address) : page
  const file =
    existsSync(join(site, path)) && statSync(join(site, path)).isDirectory() ? posix.join(path, 'index.html') : path
  if (!existsSync(join(site, file))) return `${link}: no file ${file}`
  return anchor && file.endsWith('.html') && !idsOf(file).includes(decodeURIComponent(anchor))
    ? `${link}: no such place`
    : undefined
}

describe('the site', () => {
  it('holds guides, tags, reference, demonstration, Storybook and search', () => {
    for (const path of [
      'index.html',
      'guides/start.html',
      'tags/iom-release.html',
      'reference/feed.html',
      'demo/partner.html',
      'book/index.html',
      'pagefind/pagefind.js',
    ])
      assert.ok(existsSync(join(site, path)), path)
  })

  for (const page of pages) {
    it(`${page} links only to what exists`, () => {
      const links = valuesOf(readFileSync(join(site, page), 'utf8'), ['href', 'src'])
      // The demonstration shows missing sources on purpose.
      const internal = links.filter(
        (link) => !/^([a-z]+:|\/\/)/i.test(link) && !/(missing|error|slow)\.json/.test(link),
      )
      assert.deepEqual(
        internal.flatMap((link) => link.trim().split(/\s+/)).flatMap((link) => faultOf(page, link) ?? []),
        [],
      )
    })

    it(`${page} loads nothing from third parties`, () => {
      const html = readFileSync(join(site, page), 'utf8')
      assert.deepEqual(
        [...html.matchAll(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]+"/g)].map(String),
        [],
      )
    })
  }
})
