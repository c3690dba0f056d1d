import * as release from '../release.js'
import { descriptions } from './registry.js'

const text = { type: 'string' }

descriptions.add(release.Status, {
  id: 'Status',
  description: 'Publishing status (ninjs `pubstatus`). An unknown value hides the release.',
})
descriptions.add(release.Embargo, {
  id: 'Embargo',
  description: 'An instant of RFC 3339 with its zone. Any other value hides the release.',
  pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*([Zz]|[+-]\\d{2}(:?\\d{2})?)$',
  examples: ['2016-10-18T09:00:00-06:00'],
})
descriptions.add(release.Quote, {
  id: 'Quote',
  description: 'Words that somebody spoke or wrote, shown large.',
  members: {
    text: ['The words, without quotation marks around them.', 'We are ready.'],
    speaker: ['Who spoke.', 'Ana Sample'],
    role: ["The speaker's function.", 'Press officer'],
    organization: ["The speaker's organisation.", 'IOM'],
  },
})
descriptions.add(release.SeriesEvent, {
  id: 'Event',
  description: 'One event of a series (schema.org `Event`).',
  members: {
    title: ['What takes place.', 'Second workshop'],
    place: ['Where it takes place.', { name: 'Quetzaltenango', lat: 14.83, lon: -91.52 }],
    country: ['The country where it takes place.', 'GTM'],
    start: ['When it begins.', '2016-10-24'],
    end: ['When it ends; a day counts as a whole.', '2016-10-25'],
    timeZone: [
      'Zone of the place. Times are shown in it, and times without an offset count in it.',
      'America/Guatemala',
    ],
    state: ['`done`, `planned` or `cancelled`.', 'planned'],
    url: ['Page about the event.', 'https://news.example.org/2016/second-workshop'],
    uid: [
      'Identity of the event in calendars (RFC 5545 `UID`). Absent: made of the id of the release and the place.',
      'workshop-2@news.example.org',
    ],
  },
})
descriptions.add(release.Goals, {
  id: 'Goals',
  description: 'Sustainable Development Goals by number, 1–17.',
  examples: [[10, 16]],
})
descriptions.add(release.Attachment, {
  id: 'Attachment',
  description: 'A file that belongs to the release (JSON Feed `attachments`).',
  members: {
    url: ['Address of the file.', 'https://news.example.org/2016/programme.pdf'],
    title: ['What the file is.', 'Programme of the workshops'],
    type: ['Media type (RFC 6838).', 'application/pdf'],
    size: ['Size in bytes.', 48210],
    pages: ['Number of pages.', 12],
    language: ['Language of the file.', 'es'],
  },
})
descriptions.add(release.Media, {
  id: 'Media',
  description: 'A video or a sound recording (schema.org `VideoObject`, `AudioObject`). It loads only on request.',
  members: {
    type: ['`video` or `audio`.', 'video'],
    url: ['The file, or the page that plays it.', 'https://news.example.org/2016/workshops.mp4'],
    title: ['What it shows or says.', 'The first workshop in two minutes'],
    image: ['The picture in its place.', { url: 'https://news.example.org/2016/workshops-video.jpg' }],
    duration: ['Length in seconds.', 125],
    credit: ['Who made it, as it must be shown.', 'IOM / A. Sample'],
    language: ['Language that is spoken.', 'es'],
  },
})
descriptions.add(release.Correction, {
  id: 'Correction',
  description: 'A note on what was corrected (schema.org `CorrectionComment`). Text stands for the note.',
  alternatives: [text],
  members: {
    date: ['When it was corrected.', '2016-10-19'],
    text: ['What was wrong and what is right.', 'An earlier version named six workshops; there are seven.'],
  },
})
descriptions.add(release.Theme, {
  id: 'Theme',
  description: "A theme of the publisher's own list (schema.org `about`). Text stands for its name.",
  alternatives: [text],
  members: {
    name: ['Name of the theme.', 'Migrant protection'],
    id: ['Id of the theme in that list.', 'protection'],
  },
})
descriptions.add(release.Related, {
  id: 'Related',
  description: 'Another release or page. Text stands for its address.',
  alternatives: [text],
  members: {
    id: ['Id of the release, where it is in the same feed.', '2016-10-18-workshops-es'],
    headline: ['Headline of the release or title of the page.', 'Siete talleres'],
    url: ['Its address.', 'https://news.example.org/es/2016/talleres'],
    language: ['Its language.', 'es'],
  },
})
descriptions.add(release.Author, {
  id: 'Author',
  description: 'Who wrote it (schema.org `author`). Text stands for the name.',
  alternatives: [text],
  members: {
    name: ['Name of the author.', 'Ana Sample'],
    role: ["The author's function.", 'Press officer'],
    url: ["The author's page.", 'https://news.example.org/people/ana-sample'],
  },
})
descriptions.add(release.Withdrawal, {
  id: 'Withdrawal',
  description: 'Why and when a release was withdrawn.',
  members: {
    date: ['When it was withdrawn.', '2016-10-20'],
    text: ['Why it was withdrawn.', 'The release was issued in error.'],
    headline: ['The headline, if the notice may still name it.', 'Seven workshops begin in Guatemala'],
  },
})
descriptions.add(release.ReleaseSchema, {
  id: 'Release',
  description: 'One press release. Only `id` and `headline` are required.',
  members: {
    id: ['Identity over all versions (ninjs `uri`, JSON Feed `id`). It never changes.', '2016-10-18-workshops'],
    version: ['Version of this id; the highest is shown (ninjs `version`).', '2'],
    status: [
      '`usable`: shown. `withheld`: hidden. `canceled`: only the notice of `withdrawal` is shown. Default: `usable`.',
      'usable',
    ],
    embargoedUntil: [
      'Hidden until this instant (ninjs `embargoedUntil`). Needs a zone. The feed itself stays readable: never publish a secret.',
      '2016-10-18T09:00:00-06:00',
    ],
    published: ['When it was first published (schema.org `datePublished`).', '2016-10-18'],
    modified: ['When it was last changed (schema.org `dateModified`).', '2016-10-19T15:30:00Z'],
    expires: ['No longer current from this moment on (schema.org `expires`).', '2017-10-18'],
    language: ["Language of the text. Default: the feed's.", 'en'],
    translations: [
      'Editions in other languages. Lists show one edition of a release.',
      [{ id: '2016-10-18-workshops-es', language: 'es' }],
    ],
    url: ['Permalink of the original (JSON Feed `url`).', 'https://news.example.org/2016/workshops'],
    kind: [
      'Genre (ninjs `genres`): `press-release`, `statement`, `news`, … Other words are shown as they are.',
      'press-release',
    ],
    headline: ['The headline.', 'Seven workshops on the rights of migrants begin in Guatemala'],
    subheadline: ['The deck below the headline.', 'Training reaches six departments'],
    summary: ['One to three sentences for lists (JSON Feed `summary`).', 'IOM and partners train 300 officials.'],
    dateline: ['Where the text was written, as it stands before the first sentence.', 'Guatemala'],
    body: ['The text.', 'The first paragraph.\n\nThe second one.'],
    quotes: ['Quotations to show large.', [{ text: 'We are ready.', speaker: 'Ana Sample' }]],
    keyFigures: ['Figures to show large.', [{ value: 300, label: 'officials trained' }]],
    events: ['The events of a series.', [{ title: 'First workshop', place: 'Petén', start: '2016-10-18' }]],
    notesToEditors: ['Notes for the press below the text.', 'Interviews are possible in Spanish and English.'],
    boilerplate: ['Who the publisher is, in a paragraph below the text.', 'IOM is part of the United Nations System.'],
    contacts: ['Whom the press may ask.', [{ name: 'Ana Sample', emails: ['press@example.org'] }]],
    places: ['Where it comes from and what it is about. Maps and the filter `country` read it.', ['Guatemala']],
    authors: ['Who wrote it.', ['Ana Sample']],
    publisher: ["Who publishes it, where that is not the feed's publisher.", 'IOM Guatemala'],
    partners: ['Who publishes it together with the publisher.', ['Ministry of Example']],
    image: [
      'The picture of the release.',
      { url: 'https://news.example.org/2016/workshops.jpg', alt: 'Women at a table', credit: 'IOM' },
    ],
    gallery: [
      'Further pictures.',
      [{ url: 'https://news.example.org/2016/group-work.jpg', alt: 'Two people at a poster', credit: 'IOM' }],
    ],
    media: [
      'Videos and sound recordings.',
      [{ type: 'video', url: 'https://news.example.org/2016/workshops.mp4', title: 'The first workshop' }],
    ],
    attachments: [
      'Files to download.',
      [{ url: 'https://news.example.org/2016/programme.pdf', title: 'Programme', type: 'application/pdf' }],
    ],
    themes: ['Themes. The filter `theme` reads them.', ['Migrant protection']],
    sdgs: ['Sustainable Development Goals, by number, 1–17.', [8, 10]],
    tags: ['Other keywords. The search of a list reads them.', ['training']],
    corrections: ['What was corrected, newest first.', [{ date: '2016-10-19', text: 'The number of workshops.' }]],
    withdrawal: ['Shown with status `canceled`.', { date: '2016-10-20', text: 'Issued in error.' }],
    related: ['Other releases or pages on the matter.', ['https://news.example.org/2016/background']],
    rights: ['Terms of use (ninjs `usageterms`, schema.org `copyrightNotice`).', 'Free use with credit to IOM.'],
  },
})
