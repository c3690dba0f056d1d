/// <reference types="vite/client" />
/** Written by `npm run analyze`, before Storybook starts; not there on a fresh checkout. */
declare module '*custom-elements.json' {
  const manifest: unknown
  export default manifest
}
