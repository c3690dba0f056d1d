import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contactsOf } from '../../../src/formats/prose/contacts.js'
import { readFeed } from '../../../src/formats/read.js'
import { blocksOfText } from '../../../src/model/blocks.js'
import { toE164 } from '../../../src/model/phone.js'
import { validateFeed } from '../../../src/model/validate.js'

const read = (text: string) => contactsOf(blocksOfText(text))

test('an office with a labelled number and address is a contact', () => {
  assert.deepEqual(
    read(
      'For more information, please contact\nIOM Guatemala Communications Office\nTel: +502.231.40.000\nEmail: press@example.org',
    ),
    [
      {
        office: 'IOM Guatemala Communications Office',
        phones: [{ raw: '+502.231.40.000', e164: '+50223140000' }],
        emails: ['press@example.org'],
      },
    ],
  )
})

test('several persons in one paragraph are several contacts', () => {
  const found = read(
    'He left. For more information please contact Ana López at the IOM Regional Office in San José, Costa Rica, Tel: +506 2212 5352, Email: ana@example.org or John Doe at IOM HQ in Geneva, Tel: +41 79 103 87 20, Email: jd@example.org.',
  )
  assert.deepEqual(
    found.map(({ name, office }) => [name, office]),
    [
      ['Ana López', 'IOM Regional Office in San José, Costa Rica'],
      ['John Doe', 'IOM HQ in Geneva'],
    ],
  )
})

test('persons in paragraphs of their own follow the introduction', () => {
  const found = read(
    'For more information, please contact:\n\nJane Roe, Chief of Mission at IOM Guatemala, Tel: +502 2414 7401, Email: jr@example.org\n\nAli bin Hassan, Media Officer, Mobile: +254 700 000 000\n\nA sentence about something else that is long enough to be a paragraph of its own.',
  )
  assert.deepEqual(found, [
    {
      name: 'Jane Roe',
      role: 'Chief of Mission',
      office: 'IOM Guatemala',
      phones: [{ raw: '+502 2414 7401', e164: '+50224147401' }],
      emails: ['jr@example.org'],
    },
    { name: 'Ali bin Hassan', role: 'Media Officer', phones: [{ raw: '+254 700 000 000', e164: '+254700000000' }] },
  ])
})

const forms: [string, Record<string, unknown>][] = [
  [
    "Pour plus d'informations, veuillez contacter Marie Dupont, Chargée de communication, OIM Sénégal, Tél. : +221 33 869 62 00, Courriel : md@example.org",
    { name: 'Marie Dupont', role: 'Chargée de communication', office: 'OIM Sénégal' },
  ],
  [
    'Para más información, por favor contacte a María de la Cruz, Oficial de Comunicaciones en OIM Guatemala, Teléfono: +502 2414 7401, Correo electrónico: m@example.org',
    { name: 'María de la Cruz', role: 'Oficial de Comunicaciones', office: 'OIM Guatemala' },
  ],
  [
    'Para más información póngase en contacto con Juan Pérez, OIM Panamá, Tel: 507 305-3350, Email: jp@example.org',
    { name: 'Juan Pérez', office: 'OIM Panamá' },
  ],
  ['Media contact: press@example.org', {}],
  [
    'For more information, please contact IOM Spokesperson Jane Roe, Tel: +41 22 717 9111',
    { name: 'Jane Roe', role: 'IOM Spokesperson' },
  ],
]
for (const [text, who] of forms) {
  test(`it reads: ${text.slice(0, 60)}…`, () => {
    const [contact, ...others] = read(text)
    const { phones: _, emails: __, ...rest } = contact ?? {}
    assert.deepEqual([rest, others], [who, []])
  })
}

for (const text of [
  'For further information, visit our site.',
  'For more information contact the police, who saw someone@example.org near the border',
  'For more information, please contact Jane Roe, who wrote it in 2018-2020.',
  'For more information, please contact the people that know: press@example.org',
  'The helpline is +41 22 717 9111.',
  'Jane Roe, Media Officer, jr@example.org',
]) {
  test(`it leaves alone: ${text}`, () => assert.deepEqual(read(text), []))
}

test('no text makes it throw, and what it finds fits the schema', () => {
  const word = fc.constantFrom(
    'For more information, please contact ',
    'Pour plus d’informations, veuillez contacter ',
    'Tel: ',
    '+502 2414 7401',
    'a@b.org',
    'Jane Roe',
    ', ',
    '\n',
    '\n\n',
    'IOM Guatemala',
    ' at ',
    'Officer',
    '+',
    '(',
    '0',
    'ext. 5',
    '.',
    'Fax: ', // prettier-ignore
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }), (words) => {
      const contacts = read(words.join(''))
      const { releases, warnings } = validateFeed({ releases: [{ id: '1', headline: 'h', contacts }] })
      assert.deepEqual([warnings, releases[0]?.contacts?.length], [[], contacts.length])
    }),
  )
})

test('E.164 is computed only of one number that is written internationally', () => {
  assert.equal(toE164('+502.231.40.000'), '+50223140000')
  assert.equal(toE164('+41 (0)22 717 9111'), '+41227179111')
  for (const raw of [
    '2231-4000',
    '00502 2231 4000',
    '+1 23',
    '+1234567890123456',
    '+502 1 / +502 2',
    '+41 22 717 ext 5',
  ]) {
    assert.equal(toE164(raw), undefined, raw)
  }
})

test('a phone of the native format gets its E.164 form from what is written', () => {
  const contacts = [{ phones: ['+502.231.40.000', { raw: '1234' }, { raw: '+41 22 717 91 11', e164: '+41227179111' }] }]
  const [release] = validateFeed({ releases: [{ id: '1', headline: 'h', contacts }] }).releases
  assert.deepEqual(
    release?.contacts?.[0]?.phones?.map(({ e164 }) => e164),
    ['+50223140000', undefined, '+41227179111'],
  )
})

test('the native format is shown as it says, its prose unread', async () => {
  const body = 'Geneva – One thing happened.\n\nFor more information, please contact Jane Roe, Tel: +41 22 717 91 11'
  const feed = await readFeed({ version: 'iom-feed/1.0', releases: [{ id: '1', headline: 'h', body }] }, 'auto')
  assert.deepEqual([feed.releases[0]?.contacts, feed.releases[0]?.dateline], [undefined, undefined])
})
