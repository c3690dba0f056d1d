import { h, render } from 'preact'
import { container, loadContent } from './content.js'

const { articles } = await loadContent()
const article = ({ lines }) => h('article', null, ...lines.map(([element, text]) => h(element, null, text)))
render(articles.map(article), container())
