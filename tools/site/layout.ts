import { posix } from 'node:path'

/** The links of every page of the site: address from its top folder, and text. */
export const NAVIGATION: readonly (readonly [address: string, text: string])[] = [
  ['index.html', 'Start'],
  ['guides/index.html', 'Guides'],
  ['tags/index.html', 'Tags'],
  ['reference/index.html', 'Reference'],
  ['demo/index.html', 'Demonstration'],
  ['book/index.html', 'Storybook'],
]

/** A page of the site. `body` is HTML; `path` is its own, from the top folder. */
export function layout({
  path,
  title,
  body,
  builder,
}: {
  path: string
  title: string
  body: string
  builder: boolean
}): string {
  const to = (address: string): string => posix.relative(posix.dirname(path), address)
  const links = [...NAVIGATION, ...(builder ? [['widgets/builder.html', 'Builder'] as const] : [])]
  const items = links.map(
    ([address, text]) =>
      `<li><a href="${to(address)}"${address === path ? ' aria-current="page"' : ''}>${text}</a></li>`,
  )
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} – iom-widgets</title>
    <link rel="icon" href="${to('demo/favicon.svg')}">
    <link rel="stylesheet" href="${to('site.css')}">
    <link rel="stylesheet" href="${to('pagefind/pagefind-ui.css')}">
    <script src="${to('pagefind/pagefind-ui.js')}" defer></script>
    <script src="${to('site.js')}" defer></script>
  </head>
  <body>
    <a class="skip" href="#content">Skip to content</a>
    <header>
      <p class="mark"><a href="${to('index.html')}">iom-widgets</a></p>
      <nav aria-label="Main"><ul>${items.join('')}</ul></nav>
      <div id="search" data-bundle="${to('pagefind')}/"></div>
    </header>
    <main id="content" data-pagefind-body>
${body}
    </main>
  </body>
</html>
`
}

/** A page that lists others. */
export const listPage = (
  title: string,
  text: string,
  links: readonly (readonly [address: string, text: string])[],
): string =>
  `<h1>${title}</h1>\n<p>${text}</p>\n<ul class="list">${links
    .map(([address, name]) => `<li><a href="${address}">${name}</a></li>`)
    .join('')}</ul>`
