// Written by npm run generate. Do not edit.
/** The version of the library. */
export const version = '0.1.0'
