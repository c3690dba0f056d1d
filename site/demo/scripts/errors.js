// What a host may do with the events of the tags: here they are only written down below each case.
for (const type of ['iom-load', 'iom-error']) {
  document.addEventListener(type, (event) => {
    const line = event.target.closest('[data-case]')?.querySelector('.log')
    if (line) line.textContent = `${type}: ${type === 'iom-load' ? event.target.status : describe(event.detail.error)}`
  })
}

function describe({ kind, message }) {
  return `${kind} – ${message}`
}
