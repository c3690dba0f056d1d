import type { ReactiveElement } from 'lit'
import type { Logo, Organization } from '../model/basics.js'
import type { LoadedLogo, LockUpLogos } from '../templates/lock-up.js'
import { measureSurface } from '../templates/logo-surface.js'

/** Keeps what is known of the logos of a lock-up. Renders `host` again when one has loaded or failed. */
export class LoadedLogos implements LockUpLogos {
  readonly known = new Map<string, LoadedLogo | null>()

  constructor(private readonly host: ReactiveElement) {}

  readonly loaded = ({ url }: Logo, image: HTMLImageElement): void => {
    const size = { width: image.naturalWidth || 1, height: image.naturalHeight || 1 }
    this.#set(url, { size, surface: measureSurface(image) })
  }

  readonly failed = ({ url }: Logo, { name }: Organization): void => {
    console.warn(`<${this.host.localName}>: the logo of ${name} could not be loaded (${url}). Its name is shown.`)
    this.#set(url, null)
  }

  #set(url: string, logo: LoadedLogo | null): void {
    this.known.set(url, logo)
    this.host.requestUpdate()
  }
}
