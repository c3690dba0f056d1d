/** Hands the reader a file that is made here, without a request. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The browser takes the file after this task; the address may go then.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
