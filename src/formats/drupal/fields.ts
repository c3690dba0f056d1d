import type { JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import * as to from './convert.js'
import { valuesAt, valuesOf, type Resolve } from './resources.js'

/** The usual names of the fields that a member of the model is read from, and how. docs/formats.md lists them. */
const fields: Partial<Record<keyof ReleaseInput, readonly [convert: to.Convert, names: string]>> = {
  headline: [to.one(to.plain), 'title headline'],
  subheadline: [to.one(to.plain), 'subheadline subtitle sub_title subheading deck'],
  summary: [to.one(to.plain), 'summary intro_text intro teaser teaser_text short_description lead'],
  dateline: [to.one(to.plain), 'dateline'],
  kind: [to.one(to.plain), 'type kind genre'],
  body: [to.rich, to.textNames],
  notesToEditors: [to.rich, 'notes_to_editor editor_note notes_for_editor'],
  boilerplate: [to.rich, 'boilerplate about_iom'],
  published: [to.one(to.moment), 'release_date date publication_date published_date publish_date published_at created'],
  modified: [to.one(to.moment), 'changed'],
  expires: [to.one(to.moment), 'expiry_date expiration_date expires'],
  embargoedUntil: [to.one(to.embargo), 'embargoed_until embargo_until embargo_date embargo'],
  language: [to.one(to.language), 'langcode'],
  image: [
    to.one(to.image),
    'image media_image hero_image main_image featured_image lead_image media banner cover thumbnail',
  ],
  attachments: [to.all(to.attachment), 'download document attachment file pdf'],
  contacts: [to.all(to.contact), 'contact press_contact media_contact'],
  places: [to.all(to.place), 'country countries location place'],
  themes: [to.all(to.theme), 'theme topic category categories thematic_area'],
  tags: [to.all(to.plain), 'tag keyword'],
  partners: [to.all(to.organization), 'partner partner_organization'],
  authors: [to.all(to.plain), 'author byline'],
  sdgs: [to.all(to.goal), 'sdg sustainable_development_goal'],
  rights: [to.one(to.plain), 'right usage_right'],
}

/** Every member of a release that is found, by the usual names or, where `mapped` names a path, there and nowhere else. */
export function readFields(node: JsonObject, mapped: Readonly<Record<string, string>>, resolve: Resolve): ReleaseInput {
  const found = Object.entries(fields).map(([member, [convert, names]]) => {
    const path = Object.hasOwn(mapped, member) ? mapped[member] : undefined
    const values = path === undefined ? valuesOf(node, names, resolve) : valuesAt(node, path.trim(), resolve)
    return [member, convert(values, resolve)]
  })
  return Object.fromEntries(found) as ReleaseInput
}
