// Where a written promise takes the place of a proof: which letter, how soon it is checked, who may not use it.
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { materialEntries } from './reading/material-entries.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4105',
  name: 'promise-letter-is-complete',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '国办发〔2020〕42号：告知承诺要有承诺书，承诺了要核查，失信的人不适用。少一样，窗口不敢用，或者用了没人查。', mend: '把 promise 写成几项：pledge（承诺书）、checkWithin（多久以内核查）、notFor（不适用的情形）。' },
    en: { why: 'A promise in place of a proof needs its letter, a check afterwards, and those it is closed to (State Council Office 2020, no. 42).', mend: 'Write promise with pledge, checkWithin and notFor.' },
  },
  messages: {
    letter: {
      zh: ({ material }) => `「${material}」可以用告知承诺代替，但没有写用哪份承诺书、多久以内核查、哪些情形不适用。请把 promise 写成 pledge、checkWithin、notFor 三项。`,
      en: ({ material }) => `${material} may be replaced by a promise, but nothing says which letter, how soon it is checked and who may not use it. Write promise with pledge, checkWithin and notFor.`,
    },
    incomplete: {
      zh: ({ material, missing }) => `「${material}」的告知承诺没有写${missing}。请在 promise 里补上。`,
      en: ({ material, missingEnglish }) => `The promise in place of ${material} does not say ${missingEnglish}. Complete promise.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      for (const { value, pointer, named, name } of materialEntries(model, service)) {
        const promise = own(value, 'promise')
        if (promise === undefined || promise === false) continue
        // A declaration is itself the letter: nothing else is promised.
        if (promise === true && named.every(({ material }) => !material || material.value.type === '声明承诺')) continue
        if (promise === true) {
          report({ entity: service, pointer: `${pointer}/promise`, messageId: 'letter', data: { material: name } })
          continue
        }
        const missing = [
          ...(own(promise, 'checkWithin') === undefined ? [{ zh: '核查期限（checkWithin）', en: 'how soon it is checked (checkWithin)' }] : []),
          ...(listed(promise, 'notFor').length === 0 ? [{ zh: '不适用的情形（notFor）', en: 'who may not use it (notFor)' }] : []),
        ]
        if (missing.length === 0) continue
        const data = { material: name, missing: missing.map(({ zh }) => zh).join('和'), missingEnglish: missing.map(({ en }) => en).join(' and ') }
        report({ entity: service, pointer: `${pointer}/promise`, messageId: 'incomplete', data })
      }
    }
  },
})
