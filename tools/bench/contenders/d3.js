import { geoNaturalEarth1, geoPath } from 'd3-geo'
import { select } from 'd3-selection'
import { feature } from 'topojson-client'
import { container, loadCountries, loadOffices } from './content.js'

const [topology, offices] = await Promise.all([loadCountries(), loadOffices()])
const projection = geoNaturalEarth1()
const { features } = feature(topology, topology.objects.countries)
const svg = select(container()).append('svg').attr('viewBox', '0 0 960 500').attr('fill', '#cbd5e1')
svg.selectAll('path').data(features).join('path').attr('d', geoPath(projection))
svg
  .selectAll('circle')
  .data(offices)
  .join('circle')
  .attr('r', 4)
  .attr('fill', '#0033a0')
  .attr('transform', ({ lon, lat }) => `translate(${projection([lon, lat])})`)
