// Runs in the page of a story.
const root = () => document.querySelector('#storybook-root')
const channel = () => window.__STORYBOOK_ADDONS_CHANNEL__
const isBroken = () => document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')

// Storybook is done with a story when its play function and the checks of its addons have ended.
const isSettled = () => {
  if (isBroken()) return true
  const tags = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
    localName.startsWith('iom-'),
  )
  const busy = tags.some((tag) => ['idle', 'loading'].includes(tag.getAttribute('status') ?? 'ready'))
  return !busy && Boolean(channel()?.last('storyFinished'))
}

const isDocumentShown = () => {
  const stories = [...document.querySelectorAll('#storybook-docs .sb-story')]
  return (
    Boolean(document.querySelector('#storybook-docs h1')) &&
    stories.every((story) => story.textContent || story.querySelector('*'))
  )
}

const failure = () => {
  if (isBroken()) return `Storybook could not show it: ${document.querySelector('#error-message')?.textContent ?? ''}`
  const [error] = channel()?.last('playFunctionThrewException') ?? []
  return error && `its play function threw: ${error.message}`
}

const look = (element) => {
  // The shapes of a map are many; their attributes say enough.
  if (element instanceof SVGElement)
    return `${element.localName} ${element.getAttribute('d') ?? ''} ${element.getAttribute('class') ?? ''}`
  const { color, backgroundColor, colorScheme, fontFamily, fontSize, direction } = getComputedStyle(element)
  const { width } = element.getBoundingClientRect()
  return [
    element.localName,
    color,
    backgroundColor,
    colorScheme,
    fontFamily,
    fontSize,
    direction,
    Math.round(width),
  ].join()
}

// Every element and text below a node, through shadow roots, with what a reader can see of it.
const linesOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return [node.data.trim()]
  const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(linesOf)
  return node.nodeType === Node.ELEMENT_NODE && node.localName !== 'style' ? [look(node), ...children] : children
}

const rendering = () => linesOf(root()).filter(Boolean).join('\n')

let last = ''
let count = 0
/** True once the story has rendered the same in several frames in a row. */
const isStable = () => {
  const now = isSettled() ? rendering() : ''
  count = now && now === last ? count + 1 : 0
  last = now
  return count >= 2
}

const valuesOf = ({ control, options, table }, initial) => {
  const type = control?.type
  const value = initial ?? table?.defaultValue?.summary?.replaceAll("'", '')
  if (type === 'boolean') return [!initial]
  if (type === 'range') return [control.max, control.min].filter((one) => String(one) !== String(value))
  if (type === 'text') return ['Another text']
  // The last first: neighbours may be editions of one release.
  return (options ?? []).filter((one) => one !== value).reverse()
}

/** The controls that Storybook offers for a story, each with other values than the present one. */
const controls = async (storyId) => {
  const { argTypes, initialArgs, parameters } = await window.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({
    storyId,
  })
  const { include, exclude = [] } = parameters.controls ?? {}
  return Object.entries(argTypes)
    .filter(([name, { control }]) => control?.type && (include?.includes(name) ?? !exclude.includes(name)))
    .map(([name, argType]) => ({ name, values: valuesOf(argType, initialArgs[name]) }))
}

const emit = (event, payload) => channel().emit(event, payload)

window.iomStory = { isSettled, isDocumentShown, failure, rendering, isStable, controls, emit }
