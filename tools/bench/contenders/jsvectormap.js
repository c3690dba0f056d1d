import JsVectorMap from 'jsvectormap'
import { container, loadOffices } from './content.js'

// The file of the map registers itself at a global variable.
globalThis.jsVectorMap = JsVectorMap
const [offices] = await Promise.all([loadOffices(), import('jsvectormap/dist/maps/world.js')])
container().id = 'map'
const markers = offices.map(({ name, lat, lon }) => ({ name, coords: [lat, lon] }))
new JsVectorMap({ selector: '#map', map: 'world', markers })
