/** Saves a text as a file on the reader's device, without a request. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The browser reads the file after this task.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
