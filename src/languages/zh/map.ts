import type { MapMessages } from '../map-messages.js'

export const map: MapMessages = {
  lang: 'zh',
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
  notes: {
    disclaimer: '本地图仅供说明之用。图中所示边界和名称以及所用称谓不意味着国际移民组织正式认可或接受。',
    kashmir: '点线大致表示印度和巴基斯坦商定的查谟和克什米尔控制线。各方尚未就查谟和克什米尔的最终地位达成一致。',
    sudans: '苏丹共和国与南苏丹共和国之间的最终边界尚未确定。',
    abyei: '阿卜耶伊地区的最终地位尚未确定。',
    falklands: '阿根廷政府与大不列颠及北爱尔兰联合王国政府对福克兰群岛（马尔维纳斯）的主权存在争端。',
    nonSelfGoverning: '列入联合国非自治领土名单的领土，其标示方式不影响其地位问题。',
    kosovo: '* 凡提及科索沃，均应在联合国安全理事会第1244（1999）号决议的范围内理解。',
    source: '边界：{source}，{edition}；经简化和修改。',
  },
}
