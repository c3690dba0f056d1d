// What reads a document that is not native, as one module: it loads as one file.
export { dialectFor } from './detect.js'
export { readHtml } from '../reading/html/index.js'
export { ownAddress, resolveText, resolveUrls, withoutRepeatedHeadline, withProse } from '../reading/text.js'
