/** An import map with the hashes of scripts: browsers then check each script that a module imports. */
export interface ImportMap {
  imports: Record<string, string>
  integrity: Record<string, string>
}

/**
 * The import map of the built scripts.
 * @param hashes Subresource Integrity by path in `dist/`
 * @param base address of the folder that holds them, with a slash at its end
 */
export const importMap = (hashes: Readonly<Record<string, string>>, base: string): ImportMap => ({
  imports: { 'iom-widgets/': base },
  integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`${base}${file}`, hash])),
})
