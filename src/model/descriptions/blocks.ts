import * as blocks from '../blocks.js'
import { descriptions, type Member } from './registry.js'

const text = { type: 'string' }
const html = {
  description: 'HTML, of which headings, paragraphs, lists, quotations, figures, tables and links are kept.',
  type: 'object',
  required: ['html'],
  properties: {
    html: { type: 'string', description: 'The HTML.', examples: ['<p>The first paragraph.</p>'] },
  },
}

const type = (value: string): Member => ['Says which kind this is.', value]
const children: Member = ['The text: runs, or plain text.', ['Seven ', { type: 'strong', children: 'workshops' }]]
const localized: Record<string, Member> = {
  lang: ['Language, where it differs from that of the text around it.', 'ar'],
  dir: ['Direction, where it differs from that of the text around it.', 'rtl'],
}
const caption: Member = ['Text that belongs to it.', 'Participants by department']

descriptions.add(blocks.Body, {
  id: 'Body',
  description: 'Rich text: blocks, plain text whose paragraphs blank lines separate, or HTML.',
  alternatives: [html],
  examples: ['The first paragraph.\n\nThe second one.'],
})
descriptions.add(blocks.Blocks, {
  id: 'Blocks',
  description: 'A list of blocks. Text stands for its paragraphs, which blank lines separate.',
  alternatives: [text],
})
descriptions.add(blocks.BlockSchema, {
  id: 'Block',
  description: 'A block of rich text; its `type` says which. Text stands for a paragraph.',
  alternatives: [text],
})
descriptions.add(blocks.InlineText, {
  id: 'InlineText',
  description: 'Text inside a block: a list of runs. Text stands for one run.',
  alternatives: [text],
})
descriptions.add(blocks.InlineRun, {
  id: 'Inline',
  description: 'A run of text; its `type` says which. Text stands for a run without markup.',
  alternatives: [text],
})
descriptions.add(blocks.TextRun, {
  id: 'TextRun',
  description: 'Text without markup.',
  members: { type: type('text'), text: ['The text. HTML in it is shown as it is.', 'Seven workshops'] },
})
descriptions.add(blocks.Emphasis, {
  id: 'Emphasis',
  description:
    'Text that says something besides its words, as HTML `strong`, `em`, `sup`, `sub`, `del`, `ins` and `q` do.',
  members: { type: type('strong'), children: ['The text: runs, or plain text.', 'Seven workshops'] },
})
descriptions.add(blocks.Link, {
  id: 'Link',
  description: 'A link. Without an allowed address it is shown as its text.',
  members: {
    type: type('link'),
    url: ['Where it leads.', 'https://news.example.org/2016/workshops'],
    children: ['The text: runs, or plain text.', 'the programme'],
  },
})
descriptions.add(blocks.LineBreak, {
  id: 'LineBreak',
  description: 'A line break inside a paragraph.',
  members: { type: type('line-break') },
})
descriptions.add(blocks.Paragraph, {
  id: 'Paragraph',
  description: 'A paragraph.',
  members: { type: type('paragraph'), children, ...localized },
})
descriptions.add(blocks.Heading, {
  id: 'Heading',
  description: 'A heading inside the text.',
  members: {
    type: type('heading'),
    level: ['Depth of the heading; 1 is the first level below the headline of the release.', 1],
    children: ['The text: runs, or plain text.', 'What was agreed'],
    ...localized,
  },
})
descriptions.add(blocks.List, {
  id: 'List',
  description: 'A list.',
  members: {
    type: type('list'),
    ordered: ['True for a numbered list.', true],
    start: ['First number of a numbered list.', 1],
    numbering: ['Letters (`a`, `A`) or Roman numerals (`i`, `I`) in place of numbers.', 'a'],
    reversed: ['True for a list that counts down.', true],
    items: ['The items, each a list of blocks or plain text.', ['Housing', 'Schools']],
  },
})
descriptions.add(blocks.Quotation, {
  id: 'Quotation',
  description: 'A quotation inside the text.',
  members: {
    type: type('quotation'),
    children: ['What is quoted: blocks, or plain text.', 'We are ready.'],
    cite: ['Who spoke, or what is quoted.', 'Ana Sample'],
  },
})
descriptions.add(blocks.Figure, {
  id: 'Figure',
  description: 'A picture inside the text.',
  members: {
    type: type('figure'),
    image: ['The picture.', { url: 'https://news.example.org/2016/map.png', alt: 'The six departments' }],
    caption,
  },
})
descriptions.add(blocks.Table, {
  id: 'Table',
  description: 'A table.',
  members: {
    type: type('table'),
    caption,
    rows: [
      'The rows, each a list of cells.',
      [
        [{ header: true, children: 'Department' }, 'People'],
        ['Petén', '1,200'],
      ],
    ],
  },
})
descriptions.add(blocks.TableCellSchema, {
  id: 'TableCell',
  description: 'A cell of a table. Text stands for a cell with that text.',
  alternatives: [text],
  members: {
    header: ['True for a heading of a row or column (HTML `th`).', true],
    colspan: ['Number of columns that the cell spans.', 2],
    rowspan: ['Number of rows that the cell spans.', 2],
    children: ['The text: runs, or plain text.', 'Department'],
  },
})
descriptions.add(blocks.Break, {
  id: 'Break',
  description: 'A thematic break (HTML `hr`).',
  members: { type: type('break') },
})
