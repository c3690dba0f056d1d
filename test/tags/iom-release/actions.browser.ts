import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release/define.js'
import type { IomReleaseElement } from '../../../src/tags/iom-release/element.js'
import type { IomActionEvent } from '../../../src/element/events.js'
import { all, feed, image, placed, wholeRelease, within, words } from '../../support/builders.js'
import { nextEvent, until } from '../../support/wait.js'

const tag = 'iom-release'
const shown = (parts = {}, attributes: Record<string, string> = {}) =>
  placed(tag, 'ready', { data: feed([{ ...wholeRelease(), ...parts }]), attributes })
const action = (element: Element, name: string) =>
  all(element, '[part="action"]').find((button) => words(button) === name)!
const acts = (element: Element) => nextEvent<IomActionEvent>(element, 'iom-action')
const result = (element: Element) => words(within(element, '[part="result"]'))
const announced = (element: IomReleaseElement, text: string) =>
  until(() => all(element, '[role="status"]')[0]?.textContent === text)

/** Puts `value` in place of a member of the browser during a test. */
function replace(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { configurable: true, value })
  restores.push(() => Reflect.deleteProperty(target, name))
}
const restores: (() => void)[] = []
afterEach(() => {
  for (const restore of restores.splice(0)) restore()
})

/** A clipboard that keeps what is copied, or refuses it. */
function clipboard(isAllowed = true): string[] {
  const copied: string[] = []
  const writeText = (text: string) => (isAllowed ? (copied.push(text), Promise.resolve()) : Promise.reject(new Error()))
  replace(navigator, 'clipboard', { writeText })
  return copied
}

describe('what a reader can do with a release', () => {
  it('hands its address to another app where the browser can', async () => {
    const handed: unknown[] = []
    replace(navigator, 'share', (data: unknown) => Promise.resolve(handed.push(data)))
    const element = await shown()
    const event = acts(element)
    action(element, 'Share').click()
    expect((await event).detail).to.deep.equal({ action: 'share', id: 'whole' })
    expect(handed).to.deep.equal([
      { title: 'Workshops on rights held in six places', url: 'https://news.example.org/whole' },
    ])
  })

  it('copies its address where no app can take it, and says so', async () => {
    const copied = clipboard()
    replace(navigator, 'share', () => Promise.reject(new DOMException('', 'NotAllowedError')))
    const element = await shown()
    const event = acts(element)
    action(element, 'Share').click()
    expect((await event).detail.action).to.equal('copy')
    expect(copied).to.deep.equal(['https://news.example.org/whole'])
    await until(() => all(element, '[part="result"]').length)
    expect(result(element)).to.equal('Copied')
    await announced(element, 'Copied')
  })

  it('says nothing where the reader leaves the choice of apps', async () => {
    const copied = clipboard()
    const asked = new Promise<void>((resolve) =>
      replace(navigator, 'share', () => {
        resolve()
        return Promise.reject(new DOMException('', 'AbortError'))
      }),
    )
    const element = await shown()
    action(element, 'Share').click()
    await asked
    await element.updateComplete
    expect([copied.length, all(element, '[part="result"]').length]).to.deep.equal([0, 0])
  })

  it('copies the text with its source', async () => {
    const copied = clipboard()
    const element = await shown()
    action(element, 'Copy text').click()
    await until(() => copied.length)
    const lines = copied[0]!.split('\n\n')
    expect(lines[0]).to.equal('Workshops on rights held in six places')
    expect(lines[2]).to.equal('Guatemala, 18 October 2016')
    expect(copied[0]).to.contain('– One thing\n– Another thing').and.to.contain('Place\tPeople\nGuatemala\t33')
    expect(lines.at(-1)).to.equal('Source: First Publisher\nhttps://news.example.org/whole\nFree to re-print.')
  })

  it('is told where the clipboard refuses', async () => {
    clipboard(false)
    const element = await shown()
    action(element, 'Copy text').click()
    await until(() => all(element, '[part="result"]').length)
    expect(result(element)).to.equal('This could not be copied. Select the text to copy it.')
  })

  it('prints the page', async () => {
    let prints = 0
    replace(window, 'print', () => prints++)
    const element = await shown()
    const event = acts(element)
    action(element, 'Print').click()
    expect((await event).detail.action).to.equal('print')
    expect(prints).to.equal(1)
  })

  it('has nothing to do with a withdrawn one', async () => {
    expect(all(await shown({ status: 'canceled' }, { release: 'whole' }), '[part="action"]').length).to.equal(0)
  })
})

describe('the pictures of a release', () => {
  it('are saved under a name with their credit', async () => {
    const element = await shown({ gallery: [{ url: image(), alt: 'Two boats', credit: 'C/D: Sample' }] })
    expect(all(element, '[part="download"]').map((link) => link.getAttribute('download'))).to.deep.equal([
      'atolls (B. Sample).svg',
      'atolls (C D Sample).svg',
    ])
    expect(all(element, '[part="download"]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Download picture: Where it was',
      'Download picture: Two boats',
    ])
  })

  it('are shown in a gallery with caption, credit and licence', async () => {
    const license = { name: 'CC BY 4.0', url: 'https://example.org/by' }
    const element = await shown({ gallery: [{ url: image(), caption: 'Two boats', credit: 'C. Sample', license }] })
    const gallery = within(element, '[part="gallery"]')
    expect(words(gallery)).to.equal('Gallery Two boats · Photo: C. Sample · CC BY 4.0 Download picture')
    expect(gallery.querySelector('a')!.href).to.equal('https://example.org/by')
  })
})

describe('the recordings of a release', () => {
  const file = { type: 'video', url: `${location.origin}/__faults/clip.mp4?status=404`, title: 'A clip', duration: 125 }
  const page = { type: 'audio', url: 'https://player.example.org/1', image: { url: image(), alt: 'A microphone' } }
  const items = (element: Element) => all(element, '[part="recording"]').map(words)

  it('are links and buttons: nothing is loaded unasked', async () => {
    const element = await shown({ media: [file, page] })
    expect(items(element)).to.deep.equal([
      `A clip Video · 2:05 Play Playing loads content from ${location.host}.`,
      'Audio Listen on player.example.org',
    ])
    expect(all(element, 'video, audio, iframe, source').length).to.equal(0)
  })

  it('play in place on request, with the focus on the player; one that fails becomes a link', async () => {
    const element = await shown({ media: [file] })
    within(element, '[part="recording"] button').click()
    await element.updateComplete
    const video = within(element, 'video', HTMLVideoElement)
    expect([video.controls, video.ariaLabel]).to.deep.equal([true, 'A clip'])
    await until(() => all(element, 'video').length === 0)
    expect(items(element)).to.deep.equal([`A clip Video · 2:05 Watch on ${location.host}`])
  })

  it('are also those among the attachments', async () => {
    const attachments = [
      { url: 'https://example.org/a.mp3', type: 'audio/mpeg', title: 'Sound' },
      { url: 'https://example.org/a.pdf', type: 'application/pdf', title: 'Paper', pages: 12 },
    ]
    const element = await shown({ attachments })
    expect(items(element)).to.deep.equal(['Sound Audio Play Playing loads content from example.org.'])
    expect(words(within(element, '[part="documents"]'))).to.equal('Documents Paper PDF · 12 pages')
  })
})

describe('themes, countries and goals', () => {
  const parts = { themes: [{ id: 'a/b', name: 'Rights' }, 'Work'], sdgs: [10] }
  const hrefs = (element: Element, name: string) =>
    all(element, `[part="${name}"] a`).map((link) => link.getAttribute('href'))

  it('are words', async () => {
    const element = await shown(parts)
    for (const name of ['themes', 'places', 'sdgs']) expect(hrefs(element, name)).to.deep.equal([])
    await until(() => words(within(element, '[part="sdgs"]')).includes('Reduced inequalities'))
  })

  it('are links where the page says how', async () => {
    const element = await shown(parts, {
      'theme-href': 'https://site.example.org/themes/{id}?x',
      'country-href': '/countries/{id}',
      'sdg-href': 'https://site.example.org/goals/{id}',
    })
    expect(hrefs(element, 'themes')).to.deep.equal([
      'https://site.example.org/themes/a%2Fb?x',
      'https://site.example.org/themes/Work?x',
    ])
    expect(hrefs(element, 'places')).to.deep.equal([
      `${location.origin}/countries/GTM`,
      `${location.origin}/countries/BLZ`,
    ])
    expect(hrefs(element, 'sdgs')).to.deep.equal(['https://site.example.org/goals/10'])
  })

  it('are words where the address is not allowed, or has no place for the id', async () => {
    for (const href of ['javascript:alert({id})', 'https://site.example.org/themes'])
      expect(hrefs(await shown(parts, { 'theme-href': href }), 'themes')).to.deep.equal([])
  })
})

describe('the sections of a long text', () => {
  const body = ['One', 'Two', 'One'].flatMap((text) => [{ type: 'heading', children: [text] }, 'Words.'])
  const links = (element: Element) => all(element, '[part="section-link"]')
  const hashes = (element: Element) => links(element).map((link) => (link as HTMLAnchorElement).hash)

  it('have links that can be shared', async () => {
    const element = await shown({ body })
    expect(hashes(element)).to.deep.equal(['#iom-whole-one', '#iom-whole-two', '#iom-whole-one-2'])
    expect(links(element)[1]!.ariaLabel).to.equal('Link to this section: Two')
    expect(all(element, '.section h3').map(words)).to.deep.equal(['One', 'Two', 'One'])
  })

  it('have none in a short text', async () => {
    expect(links(await shown({ body: body.slice(0, 4) })).length).to.equal(0)
  })

  it('copy their address and leave that of the page as it is', async () => {
    const copied = clipboard()
    const element = await shown({ body })
    links(element)[1]!.click()
    await until(() => copied.length)
    expect(new URL(copied[0]!).hash).to.equal('#iom-whole-two')
    expect(location.hash).to.equal('')
  })

  it('are scrolled to where the address of the page names one', async () => {
    const filler = { type: 'paragraph', children: [new Array(3000).fill('Words').join(' ')] }
    const element = await shown({ body: [filler, ...body] })
    location.hash = 'iom-whole-two'
    const { top } = within(element, '#iom-whole-two').getBoundingClientRect()
    await until(() => Math.abs(within(element, '#iom-whole-two').getBoundingClientRect().top) < 100)
    expect(top).to.be.above(100)
    history.replaceState(null, '', location.pathname + location.search)
  })
})

describe('news manners', () => {
  const kicker = async (parts: object) => words(within(await shown(parts), '[part="kicker"]'))
  const now = Date.now()
  const instant = (age: number) => new Date(now - age * 3_600_000).toISOString().replace(/\.\d+Z/, 'Z')

  it('name the hour and its zone of recent news', async () => {
    expect(await kicker({ published: instant(5) })).to.match(/\d{4} at \d{1,2}:\d\d UTC · Guatemala$/)
    expect(await kicker({ published: instant(5).replace('Z', '-06:00') })).to.match(/ UTC−6 · Guatemala$/)
  })

  it('name the day of an update', async () => {
    const published = '2016-10-18T09:00:00Z'
    expect(await kicker({ published, modified: '2016-10-20T09:00:00Z' })).to.equal(
      'Press release 18 October 2016 · Guatemala · Updated 20 October 2016',
    )
    expect(await kicker({ published, modified: '2016-10-18T19:00:00Z' })).not.to.contain('Updated')
  })

  it('name the hour of an update of today, but for the first hour', async () => {
    expect(await kicker({ published: instant(5), modified: instant(2) })).to.contain('Updated')
    expect(await kicker({ published: instant(5), modified: instant(4.5) })).not.to.contain('Updated')
  })

  it('name what was withdrawn where the feed allows it', async () => {
    const withdrawal = { text: 'It was wrong.', headline: 'Workshops held' }
    const element = await shown({ status: 'canceled', withdrawal }, { release: 'whole' })
    expect(words(element)).to.contain('The press release “Workshops held” has been withdrawn. It was wrong.')
  })

  it('keep publisher and link to the original, whatever the style of the page', async () => {
    const style = document.createElement('style')
    const rules = 'display: none; visibility: hidden; opacity: 0; font-size: 0; position: fixed; block-size: 0'
    style.textContent = `iom-release::part(source), iom-release::part(original) { ${rules} !important }`
    document.head.append(style)
    const element = await shown()
    const link = within(element, '[part="original"] a')
    expect(link.checkVisibility({ opacityProperty: true, visibilityProperty: true })).to.equal(true)
    expect(link.offsetHeight).to.be.above(10)
    expect(parseFloat(getComputedStyle(link).fontSize)).to.be.above(11)
    style.remove()
  })
})
