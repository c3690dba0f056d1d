/** A copy without members that are undefined or empty lists. */
export function compact<T extends object>(value: T): Partial<T> {
  const members = Object.entries(value).filter(
    ([, member]) => member !== undefined && !(Array.isArray(member) && member.length === 0),
  )
  return Object.fromEntries(members) as Partial<T>
}

/** JSON text as files hold it. */
export const toJsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A copy without the members named. */
export const omit = <T extends object, K extends keyof T>(value: T, ...names: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name as K))) as Omit<T, K>
