import type { ReactiveController } from 'lit'

/** The part of a Lit element that controllers use, without a page. */
export class FakeHost extends EventTarget {
  readonly localName = 'iom-test'
  readonly src: string | undefined = 'https://news.example.org/feed.json'
  readonly updateComplete = Promise.resolve(true)
  readonly controllers: ReactiveController[] = []
  /** How often an update was requested. */
  updates = 0

  addController(controller: ReactiveController): void {
    this.controllers.push(controller)
  }

  removeController(): void {
    this.controllers.length = 0
  }

  requestUpdate(): void {
    this.updates++
  }

  /** Runs the update cycle of all controllers around a change. */
  update(change: () => void = () => undefined): void {
    for (const controller of this.controllers) controller.hostUpdate?.()
    change()
    for (const controller of this.controllers) controller.hostUpdated?.()
  }
}

/** The host as the element that a controller expects. */
export const asElement = <T>(host: object): T => host as T

/** Lets pending promises settle. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}
