// What Mocha defines in a page of the test runner, as far as tests use it.
type TestBody = (this: { timeout: (milliseconds: number) => void }) => void | Promise<void>

declare function describe(title: string, body: () => void): void
declare function it(title: string, body: TestBody): void
declare function before(body: TestBody): void
declare function after(body: TestBody): void
declare function beforeEach(body: TestBody): void
declare function afterEach(body: TestBody): void
