const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that end an open paragraph and stand as blocks of their own. */
export const blockElements = names(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p pre listing search section summary ul table ' +
    'caption thead tbody tfoot tr td th [caption',
)

/** Elements whose content is dropped: `tokenizer.ts` knows the others, whose content is no markup. */
export const droppedElements = names('svg math template object applet select datalist canvas audio video')

/** Elements without content that mean something here. */
export const leafElements = names('img hr iframe embed source')

/** Elements without content, of which nothing is kept. */
export const voidElements = names('area base col input link meta param track wbr keygen basefont bgsound frame')

/** A cell or caption of a table: what is open inside ends with it, and nothing outside ends inside. */
export const cellElements = names('td th caption')

export const headingElements = names('h1 h2 h3 h4 h5 h6')
export const strongElements = names('b strong')
export const emphasisElements = names('i em')

/** Content that is hidden where it comes from: labels of Drupal fields, words for screen readers. */
export const hiddenClass = /(^|\s)(visually-hidden|screen-reader-text)(\s|$)/

/** Pictures that stand for a character, which is their text alternative. */
export const emojiClass = /(^|\s)(emoji|wp-smiley)(\s|$)/

/** For each start tag, the open elements that it ends, and those beyond which it ends nothing. */
export const impliedEnds = new Map<string, readonly [ends: ReadonlySet<string>, beyond: ReadonlySet<string>]>([
  ['li', [names('li'), names('ul ol menu dir table td th caption blockquote')]],
  ['dt', [names('dt dd'), names('dl table td th caption blockquote')]],
  ['dd', [names('dt dd'), names('dl table td th caption blockquote')]],
  ['caption', [names('caption thead tbody tfoot tr'), names('table')]],
  ['thead', [names('caption thead tbody tfoot tr'), names('table')]],
  ['tbody', [names('caption thead tbody tfoot tr'), names('table')]],
  ['tfoot', [names('caption thead tbody tfoot tr'), names('table')]],
  ['tr', [names('caption tr'), names('table')]],
  ['td', [names('caption td th'), names('table')]],
  ['th', [names('caption td th'), names('table')]],
])
