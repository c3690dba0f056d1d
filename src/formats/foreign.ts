// What foreign formats need besides their readers, as one module: it loads as one file.
export { readHtml } from '../reading/html/index.js'
export { ownAddress, resolveText, resolveUrls, withoutRepeatedHeadline, withProse } from '../reading/text.js'
