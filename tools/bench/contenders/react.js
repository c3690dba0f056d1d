import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { container, loadContent } from './content.js'

const { articles } = await loadContent()
const line = ([element, text]) => createElement(element, null, text)
const article = ({ lines }, key) => createElement('article', { key }, ...lines.map(line))
createRoot(container()).render(articles.map(article))
