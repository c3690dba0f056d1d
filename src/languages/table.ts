/** Tables of words by language, each a chunk that its function loads. English is always among them. */
export type Tables<T> = Readonly<Record<string, () => Promise<T>>> & { readonly en: () => Promise<T> }

/** The table for a BCP 47 tag, with the language that it is in: English where the tag's has none. Rejects if it cannot be loaded. */
export async function tableFor<T>(tables: Tables<T>, tag: string): Promise<{ lang: string; table: T }> {
  const wanted = tag.toLowerCase().split('-')[0] ?? ''
  const load = Object.hasOwn(tables, wanted) ? tables[wanted] : undefined
  return load ? { lang: wanted, table: await load() } : { lang: 'en', table: await tables.en() }
}
