import type { MapWords } from '../map-messages.js'

export { notes } from './map-notes.js'

export const words: MapWords = {
  levels: {
    hq: 'Штаб-квартира',
    regional: 'Региональное отделение',
    country: 'Страновое отделение',
    sub: 'Подотделение',
    liaison: 'Отделение связи',
  },
  shades: 'Пресс-релизы по странам',
  events: { one: '# мероприятие', few: '# мероприятия', many: '# мероприятий', other: '# мероприятия' },
  unplaced: 'Вне карты',
  nothing: 'На карте нечего показать.',
  undetermined: 'Граница или статус не определены',
  help: 'Клавиши со стрелками переводят от отметки к отметке, «Ввод» выбирает, Esc возвращает назад. Плюс и минус меняют масштаб, ноль показывает всё.',
  comma: ', ',
  map: 'Карта',
  zoomIn: 'Увеличить',
  zoomOut: 'Уменьшить',
  wholeMap: 'Вся карта',
  offices: { one: '# бюро', few: '# бюро', many: '# бюро', other: '# бюро' },
}
