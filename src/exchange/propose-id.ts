// An id for a name: its pinyin, as the house writes ids.
import pinyin from 'tiny-pinyin'

const most = 60

/** Unique among `taken`, to which it is added. `code` stands in where a name gives nothing. */
export function proposeId(name: string, taken: Set<string>, code = ''): string {
  const plain = name.normalize('NFKC').replaceAll(/\([^()]*\)|[^\p{L}\p{N}]/gu, ' ').trim()
  const words = (pinyin.isSupported() ? pinyin.convertToPinyin(plain, '-', true) : '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[^a-z]+|-+$/g, '')
  const short = words.length <= most ? words : words.slice(0, words.lastIndexOf('-', most))
  const base = short || `bianma-${code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')}`.replace(/-$/, '')
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
