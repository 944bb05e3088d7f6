// What can be wrong with an exception that is well written: GF609, GF614.
import type { FindingDefinition } from '../diagnostics/definition.ts'

const exceptionIsUsed: FindingDefinition = {
  code: 'GF609',
  name: 'exception-is-used',
  severity: 'warning',
  requirement: ['A-17'],
  always: true,
  docs: {
    zh: { why: '问题改好了，例外还留着，以后同样的毛病再犯就没有人知道了。', mend: '删去这一条；多的话，运行 guifan validate --prune 一次删清。' },
    en: { why: 'An exception that outlives its cause hides the next fault of the same kind.', mend: 'Remove the entry; guifan validate --prune removes all such entries at once.' },
  },
  messages: {
    unused: {
      zh: ({ called }) => `例外“${called}”没有匹配到任何问题，已经用不着了。请删去，或运行 guifan validate --prune。`,
      en: ({ called }) => `The exception "${called}" matches no finding any more. Remove it, or run guifan validate --prune.`,
    },
    changed: {
      zh: ({ called }) => `例外“${called}”记下的问题变了：同一处现在的内容和当时不同，要重新看。请把问题改好，再删去这一条（guifan validate --prune）。`,
      en: ({ called }) => `What the exception "${called}" was made for has changed: what stands there now is another fault. Mend it, then remove the entry (guifan validate --prune).`,
    },
  },
}

const exceptionIsInTime: FindingDefinition = {
  code: 'GF614',
  name: 'exception-is-in-time',
  severity: 'error',
  requirement: ['A-17'],
  always: true,
  docs: {
    zh: { why: '例外是有期限的：说好哪天以前改好，到期了还没改，要有人过问。没有人改动的日子里检查不会因此变红，到期的例外照样有效。', mend: '把问题改好，删去这一条；确实还改不了的，重新批准后改到期日（until）。' },
    en: { why: 'An exception is for a time: when it is over somebody has to ask. It still applies, so that no build turns red on a day when nobody changed anything.', mend: 'Mend the fault and remove the entry; or have it approved again and change until.' },
  },
  messages: {
    expired: {
      zh: ({ called, until, owner }) => `例外“${called}”已于 ${until} 到期（责任人 ${owner}），问题还在。请改好；还改不了的，重新批准后改到期日。`,
      en: ({ called, until, owner }) => `The exception "${called}" expired on ${until} (${owner}), and the fault is still there. Mend it, or have it approved again and change until.`,
    },
  },
}

export const exceptionFindings = { exceptionIsUsed, exceptionIsInTime }
