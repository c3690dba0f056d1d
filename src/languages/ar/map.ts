import type { MapWords } from '../map-messages.js'

export { notes } from './map-notes.js'

export const words: MapWords = {
  levels: {
    hq: 'المقر الرئيسي',
    regional: 'مكتب إقليمي',
    country: 'مكتب قُطري',
    sub: 'مكتب فرعي',
    liaison: 'مكتب اتصال',
  },
  shades: 'البيانات الصحفية حسب البلد',
  events: {
    zero: 'لا فعاليات',
    one: 'فعالية واحدة',
    two: 'فعاليتان',
    few: '# فعاليات',
    many: '# فعالية',
    other: '# فعالية',
  },
  unplaced: 'خارج الخريطة',
  nothing: 'لا يوجد ما يُعرض على الخريطة.',
  undetermined: 'حدود أو وضع لم يُبتّ فيهما',
  help: 'تنقلك مفاتيح الأسهم من علامة إلى أخرى، ويختار مفتاح الإدخال علامة، ويعيدك مفتاح الخروج. علامتا الزائد والناقص للتكبير والتصغير، والصفر لعرض الكل.',
  comma: '، ',
  map: 'خريطة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeMap: 'الخريطة كاملة',
  offices: { zero: 'لا مكاتب', one: 'مكتب واحد', two: 'مكتبان', few: '# مكاتب', many: '# مكتباً', other: '# مكتب' },
}
