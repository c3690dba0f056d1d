const LANDMARKS = 'main, header, footer, nav'
const OTHER_JSON = 'script[type*="json" i], script[type="text/plain" i]'

/** What is wrong with how the page uses a tag, and what to write instead. */
export function usageWarnings(element: HTMLElement, hasSource: boolean): string[] {
  return [
    ...(element.hasAttribute('data') ? [dataAttribute(element)] : []),
    ...(hasSource ? [] : [noSource(element)]),
    ...missingEndTag(element),
  ]
}

const dataAttribute = ({ localName }: HTMLElement): string =>
  `<${localName}>: the attribute data is not read. Set the property data: in Vue with :data.prop, in React by a ref, elsewhere once the library is loaded. Or write src or inline JSON.`

function noSource(element: HTMLElement): string {
  const script = element.querySelector(OTHER_JSON)
  return script
    ? `<${element.localName}>: its script has type="${script.getAttribute('type') ?? ''}". Write <script type="application/json">.`
    : `<${element.localName}>: it has no source. Write src="…", set the property data, put JSON into a <script type="application/json"> inside it, or put it into an <iom-feed>.`
}

function missingEndTag(element: HTMLElement): string[] {
  const { localName } = element
  const foreign = [...element.querySelectorAll('*')].find(
    (child) => child.matches(LANDMARKS) || child.localName.startsWith('iom-'),
  )
  if (!foreign) return []
  return [
    `<${localName}>: it holds <${foreign.localName}>, which it replaces. HTML ignores the slash of <${localName} … />: write <${localName} …></${localName}>.`,
  ]
}
