import type { MapModule, Scene } from '../map-model.js'

/** What the webmaster should mend, in sentences. Loaded where there is something. */
export function faultsOf({ places, located }: Scene, region: string, map: MapModule): string {
  const found = region ? map.region(region) : { name: 'what the data covers' }
  const unplaced = places.filter(({ code }) => code === undefined)
  const codes = [
    ...unplaced.flatMap(({ country, place }) =>
      [country, place?.iso3, place?.m49].filter((code) => code !== undefined),
    ),
    ...(found && !found.name ? map.unknownCodes(region) : []),
  ]
  const lost = places.length - located.length
  return [
    found ? '' : `region="${region}" is no region. Write "world", "mesoamerica", a region of M49 or country codes.`,
    ...[...new Set(codes)].map((code) => `"${code}" is no country code.`),
    lost ? `In the list only, for want of coordinates or a country code: ${lost}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
