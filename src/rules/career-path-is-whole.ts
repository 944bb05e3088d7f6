// The posts together make a path: from assistant to leader, with reserves, sideways and down.
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4617',
  name: 'career-path-is-whole',
  severity: 'warning',
  requirement: ['B-19', 'B-20', 'B-21', 'B-22', 'B-23', 'B-24'],
  workspace: true,
  docs: {
    zh: { why: '助理、后备、晋升、平移、能下，少了哪一样，这条路就断在哪里。', mend: '给有关岗位补上：助理岗（track）、后备（reserve）、往上一直通到领导岗的 moves、平移和往下的 moves。' },
    en: { why: 'Assistants, reserves, ways up, sideways and down: the path breaks where one is missing.', mend: 'Add to a post what is missing: an assistant post (track), reserve, moves that lead up to a leading post, moves sideways and down.' },
  },
  messages: {
    broken: {
      zh: ({ missing }) => `各岗位连起来，还缺：${missing}。请在有关岗位上补上，人员成长的路才走得通。`,
      en: ({ missingEnglish }) => `Taken together the posts lack: ${missingEnglish}. Add it where it belongs, so that the path is whole.`,
    },
  },
  check({ model, report }) {
    const posts = model.all('post')
    const moving = posts.filter(({ value }) => (value.moves ?? []).length > 0)
    // One post alone makes no path.
    if (moving.length < 2 || model.incomplete('post')) return
    const moves = moving.flatMap(({ value }) => value.moves ?? [])
    const upward = (text: string) => model.follow(text, 'post')
    const risen = new Set(posts.filter(({ value }) => value.track === '业务'))
    for (const at of risen) for (const { to, way } of at.value.moves ?? []) if (way === '上' && upward(to)) risen.add(upward(to)!)
    const missing = [
      ...(posts.some(({ value }) => value.track === '助理') ? [] : [{ zh: '助理岗位', en: 'an assistant post' }]),
      ...(posts.some(({ value }) => value.reserve) ? [] : [{ zh: '后备（reserve）', en: 'a reserve' }]),
      ...([...risen].some(({ value }) => value.track === '领导') ? [] : [{ zh: '从业务岗一步步升到领导岗的路', en: 'a way up from a working post to a leading one' }]),
      ...(moves.some(({ way }) => way === '平') ? [] : [{ zh: '平移的路', en: 'a way sideways' }]),
      ...(moves.some(({ way }) => way === '下') ? [] : [{ zh: '往下的路', en: 'a way down' }]),
    ]
    const data = { missing: missing.map(({ zh }) => zh).join('、'), missingEnglish: missing.map(({ en }) => en).join(', ') }
    if (missing.length > 0) report({ entity: moving[0]!, pointer: '/moves', messageId: 'broken', data })
  },
})
