import * as basics from '../basics.js'
import { descriptions } from './registry.js'

const text = { type: 'string' }
const number = { type: 'number' }
const address = 'format of RFC 3986; a relative address resolves against the address of the feed'

descriptions.add(basics.Name, {
  id: 'Name',
  description: 'A name as the source writes it, not blank. A number stands for its digits.',
  alternatives: [number],
  examples: ['Guatemala'],
})
descriptions.add(basics.LinkUrl, {
  id: 'LinkUrl',
  description: `Address of a link: http, https, mailto or tel (${address}).`,
  format: 'uri-reference',
  examples: ['https://news.example.org/2016/workshops'],
})
descriptions.add(basics.LoadUrl, {
  id: 'LoadUrl',
  description: `Address of what the page loads: https, or http on a page of http (${address}).`,
  format: 'uri-reference',
  examples: ['https://news.example.org/2016/workshops.jpg'],
})
descriptions.add(basics.MomentSchema, {
  id: 'Moment',
  description:
    'A date or time of RFC 3339: a day (never shifted), an instant with its zone, or a year or month alone. Other unambiguous forms are read too.',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*([Zz]|[+-]\\d{2}(:?\\d{2})?)?)?)?)?$',
  examples: ['2016-10-18', '2016-10-18T09:00:00-06:00'],
})
descriptions.add(basics.Language, {
  id: 'Language',
  description: 'A language tag of BCP 47.',
  examples: ['es', 'pt-BR'],
})
descriptions.add(basics.Iso3, {
  id: 'Iso3',
  description: 'Country code of ISO 3166-1, alpha-3.',
  examples: ['GTM'],
})
descriptions.add(basics.M49, {
  id: 'M49',
  description: 'Area code of the United Nations standard M49: three digits.',
  alternatives: [number],
  examples: ['320', '004'],
})
descriptions.add(basics.Email, {
  id: 'Email',
  description: 'One address of electronic mail, without a name and without `mailto:`.',
  examples: ['press@example.org'],
})
descriptions.add(basics.License, {
  id: 'License',
  description: 'The terms on which a picture may be used (schema.org `license`). Text stands for the name.',
  alternatives: [text],
  members: {
    name: ['Name of the terms.', 'CC BY 4.0'],
    url: ['Page with the terms.', 'https://creativecommons.org/licenses/by/4.0/'],
  },
})
descriptions.add(basics.Image, {
  id: 'Image',
  description: 'A picture (schema.org `ImageObject`).',
  members: {
    url: ['Address of the file.', 'https://news.example.org/2016/workshops.jpg'],
    alt: ['Text alternative (HTML `alt`); `""` says that the picture is decoration.', 'Women at a workshop table'],
    credit: ['Who made it, as it must be shown (schema.org `creditText`).', 'IOM / A. Sample'],
    license: ['Terms of use.', { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }],
    caption: ['What it shows, for everybody.', 'A workshop in Quetzaltenango.'],
    width: ['Intrinsic width in CSS pixels.', 1200],
    height: ['Intrinsic height in CSS pixels.', 800],
  },
})
descriptions.add(basics.Logo, {
  id: 'Logo',
  description: 'A logo that its owner supplies; the library ships none. Without alternative text, the name is shown.',
  members: {
    url: ['Address of the file.', 'https://www.example.org/logo.svg'],
    alt: ['What the logo says, for those who do not see it; required.', 'Sample Organization'],
    surface: [
      'Surface that the logo is made for, `light` or `dark`; on the other it gets a plate. Absent: measured where the browser allows, else `light`.',
      'light',
    ],
    credit: ['Who made it (schema.org `creditText`).', 'A. Sample'],
    license: ['Terms of use.', 'All rights reserved'],
    caption: ['What it shows, for everybody.', 'The logo of the organization.'],
    width: ['Intrinsic width in CSS pixels.', 480],
    height: ['Intrinsic height in CSS pixels.', 96],
  },
})
descriptions.add(basics.TimeZone, {
  id: 'TimeZone',
  description: 'A zone of the IANA time zone database.',
  examples: ['America/Guatemala'],
})
descriptions.add(basics.Organization, {
  id: 'Organization',
  description: 'A publisher or partner (schema.org `Organization`). Text stands for its name.',
  alternatives: [text],
  members: {
    name: ['Full name.', 'International Organization for Migration'],
    shortName: ['Acronym or short name.', 'IOM'],
    url: ['Home page.', 'https://www.example.org/'],
    logo: ['Its logo.', { url: 'https://www.example.org/logo.svg', alt: 'IOM' }],
    order: ['Place in the line of partners, lowest first. Absent: the order of the data.', 1],
  },
})
descriptions.add(basics.Place, {
  id: 'Place',
  description: 'A place that a release comes from or is about. Text stands for its name.',
  alternatives: [text],
  members: {
    name: ['Name as the source writes it.', 'Guatemala'],
    role: [
      '`origin`: where the release was issued (ninjs `located`). `about`: what it is about (schema.org `contentLocation`).',
      'about',
    ],
    iso3: ['Country code of ISO 3166-1, alpha-3. The map needs it or coordinates.', 'GTM'],
    m49: ['Area code of the United Nations standard M49.', '320'],
    lat: ['Latitude, degrees north, WGS 84.', 14.63],
    lon: ['Longitude, degrees east, WGS 84.', -90.51],
  },
})
descriptions.add(basics.Phone, {
  id: 'Phone',
  description: 'A telephone number. Text stands for the number as written.',
  alternatives: [text, number],
  members: {
    raw: ['As written, for reading.', '+502.231.40.000'],
    e164: [
      'As dialled, ITU-T E.164. Derived from `raw` where that begins with + and the country code.',
      '+50223140000',
    ],
    extension: ['Extension, digits.', '12'],
    sms: ['The number takes text messages. It needs `e164`.', true],
    whatsApp: ['The number is on WhatsApp. It needs `e164`.', true],
  },
})
descriptions.add(basics.Contact, {
  id: 'Contact',
  description: 'Whom the press may ask: a person, an office, or both (schema.org `ContactPoint`).',
  members: {
    name: ["The person's name.", 'Ana Sample'],
    role: ["The person's function.", 'Press officer'],
    office: ['The office.', 'IOM Guatemala Communications Office'],
    region: ['The region that the contact answers for.', 'Central America'],
    phones: ['Telephone numbers, the one to call first at the head.', ['+502.231.40.000']],
    emails: ['Addresses of electronic mail.', ['press@example.org']],
    languages: ['Languages that the person speaks.', ['es', 'en']],
    hours: [
      'Hours of service, as they are to be read. Of hours such as this example, the card says whether the office is open.',
      'Mon–Fri 09:00–17:30',
    ],
    timeZone: ['Zone of the IANA database in which the hours count.', 'America/Guatemala'],
    expires: ['The contact is hidden from this moment on.', '2016-12-31'],
  },
})
descriptions.add(basics.KeyFigure, {
  id: 'KeyFigure',
  description: 'A figure that is shown large.',
  members: {
    value: ["A number, which is written in the reader's language, or text as it is to be read.", 14500],
    unit: ['Unit of the value, as it stands after it.', 'km'],
    label: ['What is counted.', 'people reached'],
    asOf: ['The date for which the figure holds.', '2016-10-18'],
    source: ['Where the figure comes from.', 'IOM Guatemala'],
  },
})
