// Loaded before everything else, so that no violation escapes the count.
let count = 0

document.addEventListener('securitypolicyviolation', (event) => {
  count++
  const item = document.createElement('li')
  item.textContent = `${event.effectiveDirective}: ${event.blockedURI || 'inline'} (${event.sourceFile || 'page'}:${event.lineNumber})`
  document.querySelector('#violation-list')?.append(item)
  show()
})

document.addEventListener('DOMContentLoaded', show)

function show() {
  const output = document.querySelector('#violations')
  if (!output) return
  output.textContent = String(count)
  output.closest('.count').toggleAttribute('data-bad', count > 0)
}
