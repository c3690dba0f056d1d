import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contactsOf } from '../../../src/reading/prose/contacts.js'
import { readFeed } from '../../../src/formats/read.js'
import { blocksOfText } from '../../../src/model/blocks.js'
import { readHtml } from '../../../src/reading/html/index.js'
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

/** Contacts in a line each: name, function, office, numbers, addresses. */
const lines = (html: string): string[] =>
  contactsOf(readHtml(html).blocks).map(({ name = '', role = '', office = '', phones = [], emails = [] }) =>
    [name, role, office, phones.map(({ raw }) => raw).join(' + '), emails.join(' + ')].join(' | '),
  )

const readings: [html: string, ...contacts: string[]][] = [
  [
    '<p>For further information, please contact Dr. Mona Sample at IOM Egypt. Tel: +202-27365140.</p>',
    'Dr. Mona Sample |  | IOM Egypt | +202-27365140 | ',
  ],
  [
    '<p>For More information please contact:&nbsp; Safia Sample at IOM Geneva, Tel: +41 79 555 01 26. Email: </p>',
    'Safia Sample |  | IOM Geneva | +41 79 555 01 26 | ',
  ],
  [
    '<p><strong>For more information, please contact:</strong><br>Ana Sample, Tel: +20 2 555 0100<br>as@example.org</p>',
    'Ana Sample |  |  | +20 2 555 0100 | as@example.org',
  ],
  [
    '<p>For more information, please contact:</p><ul><li>Ana Sample, IOM Geneva, as@example.org, +41 22 555 01 00</li><li>Ben Sample, IOM Nairobi, bs@example.org</li></ul>',
    'Ana Sample |  | IOM Geneva | +41 22 555 01 00 | as@example.org',
    'Ben Sample |  | IOM Nairobi |  | bs@example.org',
  ],
  [
    '<p>For more information, please contact:</p><p>Ana Sample<br>Media Officer<br>IOM Geneva<br>Tel: +41 22 555 01 00<br>Mobile: +41 79 555 01 00</p>',
    'Ana Sample | Media Officer | IOM Geneva | +41 22 555 01 00 + +41 79 555 01 00 | ',
  ],
  [
    '<p>For more information, please contact Ana Sample at IOM Geneva, Tel: +41 22 555 01 00 ext. 12, Email: as@example.org.</p><p>Follow us @sample and visit www.example.org</p>',
    'Ana Sample |  | IOM Geneva | +41 22 555 01 00 ext. 12 | as@example.org',
  ],
  [
    '<p>For more information, please contact Ana Sample (IOM Geneva), Tel. +41 22 555 01 00; Ben Sample (UNHCR Geneva), Tel. +41 22 555 01 01</p>',
    'Ana Sample |  | IOM Geneva | +41 22 555 01 00 | ',
    'Ben Sample |  | UNHCR Geneva | +41 22 555 01 01 | ',
  ],
  [
    '<p>For more information on the appeal, please contact Ana Sample at as@example.org</p>',
    'Ana Sample |  |  |  | as@example.org',
  ],
  [
    '<p>For interviews, please contact Ana Sample. Email: as@example.org Tel: +41 22 555 01 00</p>',
    'Ana Sample |  |  | +41 22 555 01 00 | as@example.org',
  ],
  [
    '<p>For more information, please contact: IOM Yemen at +967 1 555 010 or yemen@example.org.</p>',
    ' |  | IOM Yemen | +967 1 555 010 | yemen@example.org',
  ],
  [
    '<p>For more information please contact Ana Sample, Head of Communications, IOM Kabul. Tel: +93 70 555 0100. Fax: +93 70 555 0199.</p>',
    'Ana Sample | Head of Communications | IOM Kabul | +93 70 555 0100 | ',
  ],
  [
    '<p>For more information, please contact Ana Sample, as@example.org</p><p>Posted: Tuesday, March 21, 2017 - 16:38</p>',
    'Ana Sample |  |  |  | as@example.org',
  ],
  [
    '<h3>Media contacts</h3><p>Ana Sample<br>IOM Panama<br>as@example.org</p><h3>About IOM</h3><p>It was founded in 1951.</p>',
    'Ana Sample |  | IOM Panama |  | as@example.org',
  ],
  [
    '<p>For more information, please contact <a href="mailto:as@example.org?subject=x">as@example.org</a></p>',
    ' |  |  |  | as@example.org',
  ],
  [
    "<p>Pour plus d'information, veuillez contacter Anne Exemple à l’OIM Niger, Tél : +227 20 55 01 00</p>",
    'Anne Exemple |  | OIM Niger | +227 20 55 01 00 | ',
  ],
  [
    "<p>Pour de plus amples informations, merci de contacter Jean d'Exemple au bureau de l’OIM à Genève, tél. +41 22 555 01 00</p>",
    "Jean d'Exemple |  | bureau de l’OIM à Genève | +41 22 555 01 00 | ",
  ],
  [
    "<p>Pour tout renseignement, contactez le bureau de l'OIM à Dakar : +221 33 555 01 00.</p>",
    " |  | bureau de l'OIM à Dakar | +221 33 555 01 00 | ",
  ],
  [
    '<p>Contacts médias</p><p>Anne Exemple, porte-parole de l’OIM, +41 79 555 01 00</p>',
    'Anne Exemple | porte-parole | OIM | +41 79 555 01 00 | ',
  ],
  [
    '<p>Para mayor información, favor contactar a Juana Ejemplo, OIM Honduras, Tel: +504 2555 0100</p>',
    'Juana Ejemplo |  | OIM Honduras | +504 2555 0100 | ',
  ],
  [
    '<p>Para más información, por favor póngase en contacto con Juan de la Muestra en OIM México, Tel. +52 55 5555 0100</p>',
    'Juan de la Muestra |  | OIM México | +52 55 5555 0100 | ',
  ],
  ['<p>Para más información, puede dirigirse a la Unidad de Comunicación de la OIM, al correo prensa@example.org o al teléfono 2555-0100</p>', ' |  | Unidad de Comunicación de la OIM | 2555-0100 | prensa@example.org'], // prettier-ignore
  [
    '<p>For media inquiries, please contact:</p><p>In Geneva: Ana Sample, as@example.org<br>In New York: Ben Sample, IOM Liaison Office, +1 212 555 0100</p>',
    'Ana Sample |  | Geneva |  | as@example.org',
    'Ben Sample |  | IOM Liaison Office, New York | +1 212 555 0100 | ',
  ],
  [
    '<p>In Geneva the talks ended. Press contacts:</p><p>IOM: Ana Sample, +41 79 555 01 00</p><p>UNHCR: Ben Sample, +41 79 555 01 01</p>',
    'Ana Sample |  | IOM | +41 79 555 01 00 | ',
    'Ben Sample |  | UNHCR | +41 79 555 01 01 | ',
  ],
  [
    '<p>For more information, please contact Ana Sample in Geneva, Tel: +41 22 555 01 00.</p>',
    'Ana Sample |  | Geneva | +41 22 555 01 00 | ',
  ],
  [
    '<p>For interviews in Spanish: Spanish: Ana Sample, Nairobi, T: +254 20 555 0100, E: as@example.org</p>',
    'Ana Sample |  | Nairobi | +254 20 555 0100 | as@example.org',
  ],
  [
    '<p>For media inquiries: Ana Sample, as@example.org, +1 202 555 0100</p>',
    'Ana Sample |  |  | +1 202 555 0100 | as@example.org',
  ],
  [
    '<p>For interviews, contact Ana Sample, IOM Mexico, Tel/WhatsApp: +52 55 5555 0100, Email: as@example.org</p>',
    'Ana Sample |  | IOM Mexico | +52 55 5555 0100 | as@example.org',
  ],
  [
    '<p>For more information, contact Ana Sample (as@example.org) or call +41 22 555 01 00.</p>',
    'Ana Sample |  |  | +41 22 555 01 00 | as@example.org',
  ],
  [
    '<p>For more information, please contact the IOM Regional Office in San José, Costa Rica. Ana Sample, Tel: +506 2555 0100</p>',
    'Ana Sample |  | IOM Regional Office in San José, Costa Rica | +506 2555 0100 | ',
  ],
  [
    '<p>Press officer on duty. For media queries: Press officer: Ana Sample, as@example.org</p>',
    'Ana Sample | Press officer |  |  | as@example.org',
  ],
  [
    '<p>Pour toute demande d’entretien : Anne Exemple, cheffe de la communication, OIM Niger, tél. : +227 20 55 01 00</p>',
    'Anne Exemple | cheffe de la communication | OIM Niger | +227 20 55 01 00 | ',
  ],
  [
    '<p>Para consultas de prensa: Juana Ejemplo, OIM Honduras, celular: +504 9555 0100, correo electrónico: je@example.org</p>',
    'Juana Ejemplo |  | OIM Honduras | +504 9555 0100 | je@example.org',
  ],
  [
    '<p>للمزيد من المعلومات، يرجى الاتصال بسارة علي، مسؤولة الإعلام، المنظمة الدولية للهجرة، هاتف: +964 770 555 0100، البريد الإلكتروني: sa@example.org</p>',
    'سارة علي | مسؤولة الإعلام | المنظمة الدولية للهجرة | +964 770 555 0100 | sa@example.org',
  ],
  [
    '<p>لمزيد من المعلومات يرجى التواصل مع:</p><p>سارة علي، مكتب المنظمة في بغداد، جوال: +964 770 555 0100</p>',
    'سارة علي |  | مكتب المنظمة في بغداد | +964 770 555 0100 | ',
  ],
]
for (const [html, ...contacts] of readings) test(`it reads ${html}`, () => assert.deepEqual(lines(html), contacts))

const doubts = [
  '<p>For more information, please contact Ana Sample or Ben Sample, IOM Kabul, Tel: +93 70 555 0100</p>',
  '<p>For more information, please contact The Ministry. It answers: Tel: +93 70 555 0100</p>',
  '<p>For more information, see our page. Email: news@example.org</p>',
  '<p>For more information, please contact Ana Sample at IOM Geneva, Email: as@example.org or visit www.example.org/geneva</p>',
  '<p>For more information, please visit www.example.org or contact Ana Sample, as@example.org</p>',
  '<p>For more information, please contact Ana Sample at <a href="mailto:other@example.org">as@example.org</a></p>',
  '<p>For more information, please contact Ana Sample, Tel: +41 22 555 01 00, Twitter: @ana, Email: as@example.org</p>',
  '<p>For more information, please contact IOM Spokespersons Ana Sample, Tel: +41 22 555 01 00, and Ben Sample, Tel: +41 22 555 01 01</p>',
  '<p>For more information, please contact Ana Sample, Tel: +41 22 555 01 00. The hotline is +41 22 555 01 99.</p>',
  '<p>Contact presse : Anne Exemple, 01 55 50 10 00, ae@example.org</p>',
  '<p>Les équipes restent en contact avec les familles : 01 55 50 10 00.</p>',
  '<p>The teams stay in contact: press@example.org is read by all.</p>',
  '<p>Contact tracing: 1,200 people were reached in 2020.</p>',
  '<p>Those who seek help contact Ana Sample on +41 22 555 01 00.</p>',
  '<p>For more information on the helpline, call 1800 555 010.</p>',
  '<p>Para más información visite www.example.org o escriba a prensa@example.org</p>', // prettier-ignore
]
for (const html of doubts) test(`a doubt leaves it alone: ${html}`, () => assert.deepEqual(lines(html), []))

test('a text that is one paragraph of many lines ends in its contact as well', () => {
  const text = `${'A line of the text.\n'.repeat(200)}For more information, please contact\nIOM Guatemala\nTel: +502.231.40.000`
  assert.deepEqual(
    read(text).map(({ office, phones }) => [office, phones?.length]),
    [['IOM Guatemala', 1]],
  )
})

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
