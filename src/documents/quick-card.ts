// 窗口速查卡: all services of an office in four columns.
import { defineDocument } from './document-type.ts'
import { quickCardView } from './quick-card-view.ts'

export default defineDocument({
  name: 'quick-card',
  title: { zh: '窗口速查卡', en: 'quick card of the counter' },
  reader: 'counter',
  letters: 'SK',
  docs: {
    zh: '压在玻璃板下：本街镇全部事项，一个事项一行，四栏：事项，收什么（几份、能不能容缺），只看只查不收的，多久、几趟、哪里能办。',
    en: 'Under the glass: every service of the office, one row each, in four columns: the service, what is taken (copies, what may come later), what is only looked at or looked up, and how long, how often, where.',
  },
  view: quickCardView,
})
