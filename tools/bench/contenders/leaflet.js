import { circleMarker, geoJSON, map } from 'leaflet'
import { feature } from 'topojson-client'
import { container, loadCountries, loadOffices } from './content.js'

const [topology, offices] = await Promise.all([loadCountries(), loadOffices()])
const view = map(container()).setView([20, 0], 2)
geoJSON(feature(topology, topology.objects.countries), { weight: 1 }).addTo(view)
for (const { name, lat, lon } of offices) circleMarker([lat, lon], { radius: 5 }).bindTooltip(name).addTo(view)
