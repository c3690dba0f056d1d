/** Saves a text as a file on the reader's device, without a request. */
export const download = (name: string, type: string, text: string): void =>
  downloadBlob(name, new Blob([text], { type }))

/** Saves a file on the reader's device, without a request. */
export function downloadBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // The browser reads the file after this task.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
