// The build of the package for browsers has no types of its own.
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export { virtual } from '@guidepup/virtual-screen-reader'
}

// The package has no types.
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(data: object): Promise<{ severity: string; issueMessage: string }[]>
  }
}

// What Mocha defines in a page of the test runner, as far as tests use it.
type TestBody = (this: { timeout: (milliseconds: number) => void }) => void | Promise<void>

declare function describe(title: string, body: () => void): void
declare function it(title: string, body: TestBody): void
declare function before(body: TestBody): void
declare function after(body: TestBody): void
declare function beforeEach(body: TestBody): void
declare function afterEach(body: TestBody): void
