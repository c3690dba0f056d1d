import { isServer } from 'lit'

/** True where Lit renders on a server. Bundlers replace it by false in the code of pages. */
export const onServer: boolean = isServer
