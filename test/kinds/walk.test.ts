// The graph made of the schemas: every node of a value is visited with what its schema says, wherever `$ref` and recursion lead.
import { describe, expect, it } from 'vitest'
import { annotationAt, namedKeys, titlesAt, walk } from '../../src/kinds/index.ts'

const references = (kind: string, value: unknown): string[] => {
  const found: string[] = []
  walk(kind, value, (pointer, _, { ref, local, names }) => {
    if (ref) found.push(`${pointer} -> ${ref.join()}`)
    if (local) found.push(`${pointer} -> #${local}`)
    if (names?.ref) found.push(`${pointer}/* -> ${names.ref.join()}`)
    if (names?.local) found.push(`${pointer}/* -> #${names.local}`)
  })
  return found
}

describe('walk', () => {
  it('finds references in lists, unions and recursive parts', () => {
    const service = {
      bases: ['xuke-fa#1'],
      statutoryLimit: { time: '30个工作日', by: 'xuke-fa#42' },
      conditions: [{ text: '甲', anyOf: [{ text: '乙', provedBy: ['hukou-bu'] }] }],
      situations: [{ id: 'yi', when: { danren: '否' } }],
      materials: [{ oneOf: ['shenfenzheng'], situations: ['yi'] }],
    }
    expect(references('service', service)).toEqual([
      '/bases/0 -> basis', '/statutoryLimit/by -> basis', '/conditions/0/anyOf/0/provedBy/0 -> material', '/situations/0/when/* -> #questions',
      '/materials/0/oneOf/0 -> material', '/materials/0/situations/0 -> #situations',
    ])
  })

  it('follows steps wherever they are nested, also in what fills a template', () => {
    const step = { id: 'yi', by: 'gang', handover: { to: 'hou' } }
    expect(references('procedure', { fill: { cao: [{ together: [step] }], er: { by: 'gang' } } })).toEqual([
      '/fill/cao/0/together/0/by -> post,organization', '/fill/cao/0/together/0/handover/to -> post,organization', '/fill/er/by -> post,organization',
    ])
  })

  it('visits what no schema describes, with nothing said of it', () => {
    const seen: string[] = []
    walk('service', { 'not/known': [{ deep: 1 }] }, (pointer, _, annotation) => seen.push(`${pointer} ${Object.keys(annotation).length > 0 ? 'known' : 'unknown'}`))
    expect(seen).toEqual([' known', '/not~1known unknown', '/not~1known/0 unknown', '/not~1known/0/deep unknown'])
  })

  it.each([['service', null], ['service', '文字'], ['no-such-kind', { a: 1 }], ['service', { constructor: { name: 1 }, hasOwnProperty: 1 }]])('survives %s %j', (kind, value) => {
    expect(() => walk(kind, value, () => undefined)).not.toThrow()
  })
})

describe('annotations', () => {
  it.each([
    ['/promisedLimit', { tighten: 'shorter' }], ['/channels', { tighten: 'more' }], ['/channels/0', { tighten: 'more' }], ['/visits/count', { tighten: 'fewer' }],
    ['/materials/0/copies', { tighten: 'fewer' }], ['/materials/0/exempt/by', 'free'], ['/materials/0/keep', undefined], ['/consult/0/phone', 'free'],
    ['/name', undefined], ['/extension/to', { tighten: 'shorter' }], ['/conditions/0/text', undefined],
  ])('service %s may be changed: %j', (pointer, mode) => {
    expect(annotationAt('service', pointer)?.overlay).toEqual(mode)
  })

  it('says free for all of an office', () => {
    expect(annotationAt('office', '/centers/0/counters/1/services/0')).toMatchObject({ overlay: 'free', ref: ['service'] })
  })

  it('knows how entries are addressed', () => {
    expect(['/materials', '/situations'].map((pointer) => annotationAt('service', pointer)?.key)).toEqual([['id', 'material', 'oneOf'], ['id']])
    expect(['/steps', '/steps/0/together', '/fill/cao'].map((pointer) => annotationAt('procedure', pointer)?.key)).toEqual([['id'], ['id'], ['id']])
  })

  it('marks text that is Markdown, and times', () => {
    expect(annotationAt('service', '/faq/0/a')?.markdown).toBe(true)
    expect(annotationAt('service', '/faq/0/q')?.markdown).toBeUndefined()
    expect(annotationAt('procedure', '/steps/0/handover/within')?.time).toBe('due')
    expect(annotationAt('service', '/after/recheck')?.time).toBe('period')
  })

  it('has nothing where the schema has nothing', () => {
    expect(annotationAt('service', '/no/such')).toBeUndefined()
    expect(annotationAt('service', '/__proto__')).toBeUndefined()
    expect(annotationAt('constructor', '/x')).toBeUndefined()
  })
})

describe('titles', () => {
  it.each([
    ['service', '/materials/6/shortfall/within', ['申请材料', '第7项', '容缺', '多久补交']],
    ['procedure', '/steps/2/together/0/limit', ['环节', '第3项', '同时做', '第1项', '时限']],
    ['basis', '/articles/30', ['条文', '条文']],
    ['overlay', '/service~1dibao/materials~1hukou-bu/exempt/by', ['dibao', 'hukou-bu', '免交', '用什么代替']],
    ['overlay', '/procedure~1dibao-liucheng/steps~1hedui/limit', ['dibao-liucheng', 'hedui', '时限']],
    ['overlay', '/until', ['到期日']],
    ['service', '/no/such', ['no', 'such']],
  ])('%s %s', (kind, pointer, titles) => {
    expect(titlesAt(kind, pointer)).toEqual(titles)
  })

  it('names the keys of a part', () => {
    expect(namedKeys('service', '/materials/0/shortfall')).toEqual({ within: '多久补交', ifLate: '没有补怎么办', pledge: '承诺书' })
    expect(namedKeys('service', '/no/such')).toEqual({})
  })
})
