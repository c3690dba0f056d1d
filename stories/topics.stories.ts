import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { expect, userEvent, waitFor } from 'storybook/test'
import '../src/generated/bundle.js'
import './topics.css'
import type { IomSelectEvent } from '../src/element/events.js'

const meta: Meta = {
  title: 'Topics',
  args: {},
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
}
export default meta

const within = <T extends Element>(canvas: HTMLElement, tag: string, selector: string): T | null =>
  canvas.querySelector(tag)?.shadowRoot?.querySelector<T>(selector) ?? null

/** A country that is chosen in the list of the map filters the list of releases; “Show all” takes it back. */
export const MapFiltersList: StoryObj = {
  render: () =>
    html`<iom-feed src="data/feed.json">
      <iom-mission-map region="world"></iom-mission-map>
      <iom-release-list limit="20" layout="headlines"></iom-release-list>
    </iom-feed>`,
  play: async ({ canvasElement: canvas }) => {
    const count = (): number =>
      canvas.querySelector('iom-release-list')?.shadowRoot?.querySelectorAll('[part~="release"]').length ?? 0
    await waitFor(() => expect(within(canvas, 'iom-mission-map', '[part="place"]')).not.toBeNull(), { timeout: 20_000 })
    await waitFor(() => expect(count()).toBeGreaterThan(1), { timeout: 20_000 })
    const all = count()
    await userEvent.click(within<HTMLElement>(canvas, 'iom-mission-map', '[part="place"]')!)
    await waitFor(() => expect(count()).toBeLessThan(all), { timeout: 20_000 })
    await waitFor(() => expect(within(canvas, 'iom-feed', 'button')).not.toBeNull(), { timeout: 20_000 })
    await userEvent.click(within<HTMLElement>(canvas, 'iom-feed', 'button')!)
    await waitFor(() => expect(count()).toBe(all), { timeout: 20_000 })
  },
}

/** A feed with planted faults: a misspelt member, HTML in a text, an embargo without a zone. */
const faulty = {
  version: 'iom-feed/1.0',
  language: 'en',
  releases: [
    {
      id: 'faulty',
      title: 'Written as title, not as headline',
      headline: 'A release with planted faults',
      published: '2016-10-18',
      body: '<p>Hello <b>world</b></p>',
      contacts: [{ name: 'A. Sample', email: 'press@example.org' }],
    },
  ],
}

/** `debug` names each fault of the feed and of the attributes, with its fix. */
export const DebugNamesFaults: StoryObj = {
  render: () => html`<iom-release .data=${faulty} debug variant="cards"></iom-release>`,
  play: async ({ canvasElement: canvas }) => {
    const text = (): string => canvas.querySelector('iom-release')?.shadowRoot?.textContent ?? ''
    for (const part of ['emails', 'variant="cards"'])
      await waitFor(() => expect(text()).toContain(part), { timeout: 20_000 })
  },
}

/** Custom properties and parts of the page reach into a tag. */
export const PropertiesAndParts: StoryObj = {
  render: () => html`<iom-release class="dressed" src="data/feed.json" variant="card"></iom-release>`,
  play: async ({ canvasElement: canvas }) => {
    await waitFor(() => expect(within(canvas, 'iom-release', '[part~="headline"]')).not.toBeNull(), { timeout: 20_000 })
    const headline = within(canvas, 'iom-release', '[part~="headline"]')!
    await expect(getComputedStyle(headline).fontStyle).toBe('italic')
  },
}

/** A page that cancels `iom-select` keeps the reader, and does what it wants with the release. */
export const SelectIsCancelled: StoryObj = {
  render: () => {
    const onSelect = (event: IomSelectEvent): void => {
      event.preventDefault()
      const output = (event.currentTarget as Element).querySelector('output')
      if (output) output.textContent = `Chosen: ${event.detail.release?.id ?? ''}`
    }
    return html`<div @iom-select=${onSelect}>
      <iom-release-list src="data/feed.json" limit="2" layout="headlines"></iom-release-list>
      <p lang="en" dir="ltr"><output></output></p>
    </div>`
  },
  play: async ({ canvasElement: canvas }) => {
    await waitFor(() => expect(within(canvas, 'iom-release-list', 'a[href]')).not.toBeNull(), { timeout: 20_000 })
    await userEvent.click(within<HTMLElement>(canvas, 'iom-release-list', 'a[href]')!)
    await expect(canvas.querySelector('output')?.textContent).toContain('Chosen: ')
  },
}
