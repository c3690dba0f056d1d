import { html, nothing, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import type { Image } from '../../model/basics.js'
import { safeUrl } from '../../model/url.js'
import { figure } from '../../templates/figure.js'
import { heading } from '../../templates/heading.js'
import type { ReleaseContext } from './context.js'

/** The picture of a release. */
export const leadPicture = (context: ReleaseContext): TemplateResult | typeof nothing =>
  context.release.image ? withDownload(context.release.image, context, 'eager') : nothing

/** Further pictures. */
export function gallery(context: ReleaseContext): TemplateResult | typeof nothing {
  const { release, messages, level } = context
  if (!release.gallery?.length) return nothing
  return html`<section part="gallery">
    ${heading(level + 1, messages.gallery)}
    <ul class="gallery" role="list">
      ${release.gallery.map((image) => html`<li>${withDownload(image, context, 'lazy')}</li>`)}
    </ul>
  </section>`
}

function withDownload(image: Image, context: ReleaseContext, loading: 'lazy' | 'eager'): TemplateResult {
  const { messages, options } = context
  const url = safeUrl(image.url, 'load')
  const name = image.caption ?? image.alt
  const label = name ? fill(messages.labelled, { label: messages.downloadPicture, value: name }) : nothing
  const download =
    url &&
    html`<a
      class="download"
      part="download"
      href=${url}
      download=${pictureFileName(image)}
      rel="noopener"
      referrerpolicy="no-referrer"
      target="_blank"
      aria-label=${label}
      @click=${options.actions.download}
      >${messages.downloadPicture}</a
    >`
  return figure(image, messages, undefined, loading, download)
}

/** The first 80 characters. */
const LONGEST_NAME = /^.{0,80}/su

/** The name of a saved picture: that of its file, with the credit, which must stay with the picture. */
export function pictureFileName({ url, credit }: Image): string {
  const [, name = 'picture', ending = ''] = /([^/]*?)(\.\w{2,5})?$/.exec(decoded(new URL(url).pathname)) ?? []
  const clean = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ').trim()
  const full = [name || 'picture', credit && `(${clean(credit)})`].filter(Boolean).join(' ')
  const [short = ''] = LONGEST_NAME.exec(clean(full)) ?? []
  return `${short}${ending}`
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
