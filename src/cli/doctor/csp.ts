/** A Content-Security-Policy: values by directive. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** Parses a policy; of a directive that stands twice the first counts (CSP 3). */
export function parsePolicy(text: string): Policy {
  const policy = new Map<string, string[]>()
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/)
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), values)
  }
  return policy
}

/** True where a directive, or one that it falls back to, allows an address. */
export function allows(policy: Policy, directives: readonly string[], url: string, page: string): boolean {
  const sources = [...directives, 'default-src'].map((name) => policy.get(name)).find((found) => found !== undefined)
  return sources === undefined || sources.some((source) => matches(source, new URL(url), new URL(page)))
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol)
  if (source === "'self'") return url.origin === page.origin
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return isUpgrade(source, url.protocol)
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? []
  if (!host || host.startsWith("'")) return false
  return (
    isUpgrade(scheme ?? page.protocol, url.protocol) &&
    matchesHost(host, url.hostname) &&
    (port === undefined || port === '*' || port === portOf(url)) &&
    (port !== undefined || url.port === '') &&
    (path === undefined || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path))
  )
}

const isUpgrade = (allowed: string, used: string): boolean =>
  allowed.toLowerCase() === used || (allowed === 'http:' && used === 'https:')
const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80')
const matchesHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1).toLowerCase()) : pattern.toLowerCase() === host
