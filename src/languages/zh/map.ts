import type { MapWords } from '../map-messages.js'

export { notes } from './map-notes.js'

export const words: MapWords = {
  levels: { hq: '总部', regional: '区域办事处', country: '国家办事处', sub: '分办事处', liaison: '联络处' },
  shades: '各国新闻稿数量',
  events: { other: '#项活动' },
  unplaced: '不在地图上',
  nothing: '地图上没有可显示的内容。',
  undetermined: '边界或地位未定',
  help: '方向键在标记之间移动，回车键选择，Esc键返回。加号和减号缩放，零显示全图。',
  comma: '，',
  map: '地图',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeMap: '整幅地图',
  offices: { other: '#个办事处' },
}
