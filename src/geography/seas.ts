const places = [
  ['pacific', -150, 8],
  ['pacific', 168, 25],
  ['atlantic', -40, 28],
  ['atlantic', -14, -24],
  ['indian', 78, -20],
  ['arctic', 0, 79],
  ['southern', 100, -55],
  ['caribbean', -75, 15],
  ['mediterranean', 18, 34.5],
] as const

/** Where the names of oceans and seas stand, in degrees. Inner seas are named on regional maps only. */
export const seas = places.map(([name, lon, lat]) => ({
  name,
  lon,
  lat,
  isInner: name === 'caribbean' || name === 'mediterranean',
}))
