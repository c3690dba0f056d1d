// The search of every page, and a button that copies each example.
const search = document.querySelector('#search')
if (search && 'PagefindUI' in window)
  new window.PagefindUI({
    element: '#search',
    bundlePath: new URL(search.dataset.bundle, location.href).pathname,
    showSubResults: true,
  })

for (const code of document.querySelectorAll('pre')) {
  code.tabIndex = 0
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Copy'
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent)
    button.textContent = 'Copied'
  })
  code.after(button)
}
