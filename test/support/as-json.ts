/** A copy as JSON writes it: without the members that are undefined. */
export const asJson = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
