import { nothing } from 'lit'

/** Parts with a dot between them; a no-break space keeps the dot at the end of a line. Absent parts are left out. */
export const separated = (parts: readonly unknown[], separator = '\u00A0· '): unknown[] =>
  parts
    .filter((part) => part !== nothing && part !== undefined && part !== '' && part !== false)
    .map((part, i) => [i ? separator : nothing, part])
