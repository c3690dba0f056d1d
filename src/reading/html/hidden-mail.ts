import type { Attributes } from './tokenizer.js'

// Cloudflare hides addresses of mail from harvesters: the bytes of an address, each XOR the first byte, in hexadecimal.
const hiddenLink = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/i

/** The address of mail that an element hides in its attribute `data-cfemail`. */
export const hiddenMail = (attributes: Attributes): string | undefined => decoded(attributes.get('data-cfemail'))

/** The address of a link, `mailto:` where it hides an address of mail. */
export function revealedUrl(url: string): string {
  const mail = decoded(hiddenLink.exec(url)?.[1])
  return mail === undefined ? url : `mailto:${mail}`
}

function decoded(code = ''): string | undefined {
  if (!/^(?:[\da-f]{2}){4,200}$/i.test(code)) return undefined
  const [key = 0, ...bytes] = (code.match(/../g) ?? []).map((byte) => parseInt(byte, 16))
  const mail = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte ^ key))
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(mail) ? mail : undefined
}
