import type { GlobalTypes } from 'storybook/internal/csf'
import { sources } from '../stories/support/arguments.js'

const items = (titles: Readonly<Record<string, string>>): { value: string; title: string }[] =>
  Object.entries(titles).map(([value, title]) => ({ value, title }))

type Icon = 'globe' | 'transfer' | 'contrast' | 'paintbrush' | 'browser' | 'ruler' | 'zoom' | 'database'

const menu = (name: string, icon: Icon, titles: Readonly<Record<string, string>>): GlobalTypes[string] => ({
  name,
  description: name,
  toolbar: { title: name, icon, items: items(titles), dynamicTitle: true },
})

const widths = ['200', '320', '420', '640', '960', '1280', '1400']

/** The menus of the toolbar: the language of the page, its looks, its width and the source of its tags. */
export const globalTypes: GlobalTypes = {
  language: menu('Language', 'globe', {
    en: 'English',
    ar: 'العربية',
    zh: '中文',
    fr: 'Français',
    ru: 'Русский',
    es: 'Español',
  }),
  direction: menu('Direction', 'transfer', {
    auto: 'Direction of the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  scheme: menu('Scheme', 'contrast', { light: 'Light', dark: 'Dark' }),
  brand: menu('Host brand', 'paintbrush', {
    none: 'No brand',
    university: 'Sample Coastal University (light)',
    legal: 'Harbour Lane Legal Aid (light)',
    agency: 'Sample Agency of the United Nations (light)',
    night: 'Night Desk (dark)',
    municipal: 'Sample Municipal Association (dark)',
  }),
  page: menu('Host page', 'browser', {
    plain: 'The tag alone',
    article: 'Article column',
    row: 'Flex row',
    grid: 'Grid',
    sidebar: 'Sidebar',
  }),
  width: menu('Width', 'ruler', {
    full: 'Full width',
    ...Object.fromEntries(widths.map((width) => [width, `${width} px`])),
  }),
  textSize: menu('Text size', 'zoom', { '100': 'Text 100 %', '125': '125 %', '150': '150 %', '200': '200 %' }),
  source: menu('Source', 'database', {
    story: 'Source of the story',
    ...Object.fromEntries(Object.keys(sources).map((name) => [name, name])),
  }),
}

/** What is chosen in the toolbar at first. */
export const initialGlobals = {
  language: 'en',
  direction: 'auto',
  scheme: 'light',
  brand: 'none',
  page: 'plain',
  width: 'full',
  textSize: '100',
  source: 'story',
}
