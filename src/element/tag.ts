/**
 * What a tag's folder announces: `src/tags/<name>/tag.ts` is the one place. The build, the loader, the package, the
 * stories and the test lists are derived from it (`npm run generate`). No code that a page loads imports it.
 */
export interface TagManifest {
  /** Tag name, as in `<iom-release>`; the name of the folder. */
  readonly name: `iom-${string}`
  /** Registers the tag. */
  readonly load: () => Promise<unknown>
  /**
   * Module in the folder that exports `preload(element: Element): void`: requests what the first render of the tag waits
   * for. The loader calls it before the code of the tag has arrived.
   */
  readonly preload?: './preload.ts'
  /** `experimental`: attributes, events and parts may change in a minor version. */
  readonly stability: 'stable' | 'experimental'
  /** Value of `src` in the states that give none. `''`: the tag needs no feed. */
  readonly source?: string
  /**
   * States to show and to test, by name: the attributes that lead to each. `content` stands between the tags: text, or
   * `<iom-a><iom-b>` for other tags.
   */
  readonly states: Readonly<Record<string, TagState>>
}

/** Attributes of a tag by name. */
export type TagState = Readonly<Record<string, string | number | boolean>>

/** Checks the manifest of a tag by its type. */
export const defineTag = <const T extends TagManifest>(manifest: T): T => manifest
