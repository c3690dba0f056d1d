// The file is made by `npm run analyze`, which runs before Storybook; types are checked without it too.
declare module '*/custom-elements.json' {
  const manifest: object
  export default manifest
}
