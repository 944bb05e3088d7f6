// What changed since a revision and whom it concerns, in a sentence.
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { Since } from '../app/since.ts'

const mostNamed = 20

export function sinceText({ revision, changed, affected, offices, everything }: Since): Localized {
  if (everything) return { zh: `${revision} 以来改过设置，牵连全部标准，所以全部列出。`, en: `The settings were changed since ${revision}, which concerns everything: all findings are listed.` }
  if (changed.length === 0) return { zh: `${revision} 以来没有改过标准。`, en: `No standard was changed since ${revision}.` }
  const names = offices.slice(0, mostNamed).map(({ name }) => name)
  const more = offices.length > names.length
  const concerned: Localized = offices.length === 0
    ? { zh: '不牵连街镇的手册', en: 'no office\'s manual is concerned' }
    : { zh: `牵连 ${offices.length} 个街镇：${names.join('、')}${more ? '等' : ''}`, en: `${offices.length} street office${offices.length === 1 ? ' is' : 's are'} concerned: ${names.join(', ')}${more ? ' …' : ''}` }
  return {
    zh: `${revision} 以来改了 ${changed.length} 份标准，引用它们的有 ${affected.length} 份；${concerned.zh}。下面只列这些。`,
    en: `${changed.length} standard${changed.length === 1 ? '' : 's'} changed since ${revision}, ${affected.length} refer${affected.length === 1 ? 's' : ''} to them; ${concerned.en}. Only these are listed.`,
  }
}
