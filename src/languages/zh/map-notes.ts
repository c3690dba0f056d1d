import type { MapNotes } from '../map-notes.js'

export const notes: MapNotes = {
  disclaimer: '本地图仅供说明之用。图中所示边界和名称以及所用称谓不意味着国际移民组织正式认可或接受。',
  kashmir: '点线大致表示印度和巴基斯坦商定的查谟和克什米尔控制线。各方尚未就查谟和克什米尔的最终地位达成一致。',
  sudans: '苏丹共和国与南苏丹共和国之间的最终边界尚未确定。',
  abyei: '阿卜耶伊地区的最终地位尚未确定。',
  falklands: '阿根廷政府与大不列颠及北爱尔兰联合王国政府对福克兰群岛（马尔维纳斯）的主权存在争端。',
  nonSelfGoverning: '列入联合国非自治领土名单的领土，其标示方式不影响其地位问题。',
  kosovo: '* 凡提及科索沃，均应在联合国安全理事会第1244（1999）号决议的范围内理解。',
  source: '边界：{source}，{edition}；经简化和修改。',
}
