import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { datelineOf } from '../../../src/reading/prose/dateline.js'
import { withProse } from '../../../src/reading/prose/index.js'
import { blocksOfText } from '../../../src/model/blocks.js'
import { validateFeed } from '../../../src/model/validate.js'

const read = (text: string) => datelineOf(blocksOfText(text))

for (const [text, place] of [
  ['Guatemala - IOM and UNHCR are conducting workshops.', 'Guatemala'],
  ['Geneva – More than a hundred people', 'Geneva'],
  ['Geneva\u00A0–\u00A0More than a hundred people', 'Geneva'],
  ['La Unión, June 26, 2018.- La OIM abrió', 'La Unión'],
  ['Geneva/Nairobi — The office', 'Geneva/Nairobi'],
  ['Genève, le 12 mars 2019 – Plus de cent', 'Genève'],
  ['Ciudad de Guatemala, 26 de junio de 2018 – La OIM', 'Ciudad de Guatemala'],
  ['Cox’s Bazar, 12 May – The camp', 'Cox’s Bazar'],
  ['Port-au-Prince – “We left,” she said', 'Port-au-Prince'],
  ['Geneva, Switzerland (IOM) – The agency', 'Geneva, Switzerland'],
  ['GENEVA, 18 October 2016 (IOM) – The agency', 'GENEVA'],
  ['Geneva- The agency', 'Geneva'],
  ['Tapachula (México) / Tecún Umán (Guatemala). - Llegaron', 'Tapachula (México) / Tecún Umán (Guatemala)'],
  ['Bangui (République centrafricaine) – Une aide', 'Bangui (République centrafricaine)'],
  ['Santo Domingo, 3 de mayo. – Llegó', 'Santo Domingo'],
  ['Dar es Salaam – The office', 'Dar es Salaam'],
  ['Geneva and New York – The agencies', 'Geneva and New York'],
  ['N’Djamena, le 1er mars 2017 – Une aide', 'N’Djamena'],
  ['New York, Sept. 19 – Leaders met', 'New York'],
  ['Tripoli, 2017-03-02 – The office', 'Tripoli'],
  ['Bogotá – ¿Qué pasó?', 'Bogotá'],
  ['Geneva – 18 October 2016 – The office', 'Geneva'],
  ['Juba – 3 May – The office', 'Juba'],
  ['(Geneva) – The office', 'Geneva'],
  ['(Geneva, 18 October 2016) – The office', 'Geneva'],
  ['Washington, D.C. – The office', 'Washington, D.C.'],
  ['GROSSETO, Italy (AP) -- The office', 'GROSSETO, Italy'],
  ['Asunción – La OIM', 'Asunción'],
  ['Beijing – The office', 'Beijing'],
  ['جنيف – قالت المنظمة', 'جنيف'],
  ['بغداد، 5 أيار 2020 – قالت المنظمة', 'بغداد'],
  ['Kabul – The agency – The largest – left. It came back.', 'Kabul'],
] as const) {
  test(`the dateline of "${text}" is ${place}`, () => assert.equal(read(text), place))
}

for (const text of [
  'Ahmed – a father of two – said',
  'IOM - The agency',
  'Update – The road is open',
  'The workshop – held in Geneva – was',
  'Geneva is a city – Everybody knows',
  'Geneva-based staff left',
  'guatemala - The office',
  'Geneva – the office',
  'Women – Half of all migrants – work.',
  'Maria Sample – A nurse – left. Others stayed.',
  'Post-conflict – The way ahead',
  'UPDATE - More arrived',
  'Actualización – Llegaron más',
  'Communiqué – Une aide',
  'Comunicado de Prensa – Llegó',
  'For Immediate Release – The office',
  'Media Advisory – A visit',
  'Key Figures – 100 arrivals',
  'World Migration Day – A call',
  'United Nations – The agencies',
  'Contexte – La crise',
  'Lunes – Llegó',
  'Aujourd’hui – Plus que jamais',
  'Hoy – Más que nunca',
  'COVID-19 – The response',
  'Photo: Sample – The office',
  'Climate Change – The way ahead',
  'Human Trafficking – The numbers',
  'Displacement – The numbers',
  'Shelter – The numbers',
  'Key Findings – The report',
  'Dear Colleagues – The office',
  'Ambassador Smith – The visit',
  'Reintegración – La guía',
  'تحديث – قالت المنظمة',
  'The project – Homes for All – began',
  '',
]) {
  test(`"${text}" has no dateline`, () => assert.equal(read(text), undefined))
}

test('what a release says of itself stands, and its body stays as it was', () => {
  const body = blocksOfText('Geneva – One.\n\nFor more information, please contact Jane Roe, Tel: +41 22 717 91 11')
  const [release] = validateFeed({ releases: [{ id: '1', headline: 'h', body }] }).releases
  assert.ok(release)
  const read = withProse(release)
  assert.deepEqual([read.dateline, read.contacts?.[0]?.name, read.body], ['Geneva', 'Jane Roe', body])
  const own = withProse({ ...release, dateline: 'Juba', contacts: [{ name: 'A B' }] })
  assert.deepEqual([own.dateline, own.contacts], ['Juba', [{ name: 'A B' }]])
})

test('no text makes it throw, and a dateline is always the head of its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(' – ', ' - ', '.- ', '—'), (head, dash) => {
      const place = read(`${head}${dash}The text`)
      assert.ok(place === undefined || head.replace(/\s+/g, ' ').trim().startsWith(place))
    }),
  )
})
