import { copyText } from '../../templates/copy-text.js'
import { downloadBlob } from '../../templates/download.js'

/** What became of sharing: an app took the address, the clipboard did or refused to, or the reader thought better of it. */
export type ShareResult = 'shared' | 'copied' | 'copyFailed' | 'cancelled'

/** Hands an address to another app where the browser can, else to the clipboard. */
export async function shareAddress(title: string, url: string): Promise<ShareResult> {
  if (!('share' in navigator)) return copyAddress(url)
  try {
    await navigator.share({ title, url })
    return 'shared'
  } catch (error) {
    // A frame or a policy of the page may forbid to share.
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : copyAddress(url)
  }
}

const copyAddress = async (url: string): Promise<ShareResult> => ((await copyText(url)) ? 'copied' : 'copyFailed')

/**
 * Saves a picture under a name. Resolves to whether it succeeded: many hosts do not let a page read their
 * pictures (CORS).
 */
export async function savePicture(url: string, name: string): Promise<boolean> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    if (!response.ok) return false
    downloadBlob(name, await response.blob())
    return true
  } catch {
    return false
  }
}
