// 收件和文书: receipts and notices of a service, as they are filled in at the counter.
import { defineServiceDocument } from './document-type.ts'
import { receiptsView } from './receipts-view.ts'

export default defineServiceDocument({
  name: 'receipts',
  title: { zh: '受理文书', en: 'receipts and notices' },
  reader: 'counter',
  alsoFor: ['back-office'],
  letters: 'WS',
  docs: {
    zh: '一个事项在窗口要用的文书：收件凭证、受理通知书、补正通知书、不予受理通知书、送达回执；材料、时限、理由和救济途径已经写好，只填这一件的内容。',
    en: 'The papers of a service that pass over the counter: receipt, notice of acceptance, of what to correct, of refusal, and the receipt of delivery; materials, limits, reasons and remedies are filled in already.',
  },
  // What somebody goes out to find has no applicant to give a receipt to.
  isFor: ({ value }) => value.start !== '主动发现',
  view: receiptsView,
})
