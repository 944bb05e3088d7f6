// How an id is spelt for a Chinese name: the pinyin of its words, joined by hyphens.
import { pinyin } from 'pinyin-pro'

const longest = 60

/** Words as a dictionary divides them; the system that runs this may know more or fewer. */
function wordsOf(text: string): string[] {
  return [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
}

/** Without what stands in brackets, such as （示例）. Undefined where nothing of the name can be said in letters. */
export function spellId(name: string): string | undefined {
  const text = name.replaceAll(/[（(《“][^（）()《》“”]*[）)》”]/g, '').trim() || name
  // How a character sounds is told by its neighbours, also those of another word.
  const sounds = pinyin(text, { toneType: 'none', v: true, type: 'array' })
  let at = 0
  const spelt = wordsOf(text).map((word) => {
    const length = [...word].length
    at += length
    return sounds.slice(at - length, at).join('').toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  }).filter(Boolean)
  let id = ''
  for (const word of spelt) {
    if (id === '' && !/^[a-z]/.test(word)) continue
    if (`${id}-${word}`.length > longest) break
    id += id === '' ? word : `-${word}`
  }
  return id === '' ? undefined : id
}
