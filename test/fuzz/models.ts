// Definitions of the sample with values where none belong: well-formed YAML that says something odd.
import fc from 'fast-check'
import { isCollection, isMap, isPair, isScalar, parseAllDocuments, visit, type Document, type Node, type Pair } from 'yaml'

/** Texts that some rule or schema reads closely: times, references, dates, codes, formulas, and lengths that nothing is made for. */
const odd = [
  '', ' ', '\n', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'NaN', '-1 个工作日', '0 个工作日', '99999999999999999999 个工作日', '30 个工作日', '当场', '2026-02-30', '9999-12-31', '0000-00-00', '2026-13-45',
  'service/zuidi-shenghuo-baozhang', 'service/', '/', '#', '@', 'a@#', 'material/shenfenzheng#a/b/c', 'a'.repeat(3000), '低'.repeat(3000), '（'.repeat(500), '《'.repeat(500), '9'.repeat(2000), 'a-'.repeat(2000), '1+'.repeat(900), '('.repeat(900), '**'.repeat(900),
  '| a |\n|---|\n| b |', '```', '<script>', '{{x}}', '[a](b)', '\ud800', '\u0000', '\u202e', '😀', '周一 9:00–25:00', '周一至周五 9:00–11:30', '每月第三个星期五', '021-0000-0000', '310000000000000000', '100%', '1/0', 'count(a)/count(b)',
]

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(...odd),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [null], [[]], [{}], { id: 'a' }, [{ id: 'a' }, { id: 'a' }], { '': '' }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

interface Change {
  what: 'retext' | 'replace' | 'remove' | 'copy' | 'rename' | 'wrap' | 'double'
  /** Which part of the definition is changed, and which other one is used, as parts of all there are. */
  at: number
  other: number
  value: unknown
  text: string
}

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const change: fc.Arbitrary<Change> = fc.record({ what: fc.constantFrom('retext', 'retext', 'replace', 'remove', 'copy', 'rename', 'wrap', 'double'), at: part, other: part, value: oddValue, text: fc.constantFrom(...odd) })

interface Spot {
  node: Node
  /** What holds it: the pair of a map, or the items of a list and its number there. */
  pair?: Pair
  items: unknown[]
}

function spotsOf(document: Document): Spot[] {
  const spots: Spot[] = []
  visit(document, {
    Node(key, node, path) {
      const parent = path.at(-1)
      if (key === 'key' || !parent) return
      if (isPair(parent)) {
        const map = path.at(-2)
        spots.push({ node, pair: parent, items: isMap(map) ? map.items : [] })
      } else if (isCollection(parent)) spots.push({ node, items: parent.items })
    },
  })
  return spots
}

function setNode({ pair, items, node }: Spot, value: unknown): void {
  if (pair) pair.value = value
  else items[items.indexOf(node)] = value
}

function apply(document: Document, { what, at, other, value, text }: Change): void {
  const spots = spotsOf(document)
  const spot = spots[Math.floor(at * spots.length)]
  const second = spots[Math.floor(other * spots.length)]
  if (!spot || !second) return
  const { node, pair, items } = spot
  // A text for a text: most fields take any, so that the rules get to read it.
  if (what === 'retext' && isScalar(node) && typeof node.value === 'string') node.value = text
  else if (what === 'replace') setNode(spot, document.createNode(value))
  else if (what === 'remove') items.splice(items.indexOf(pair ?? node), 1)
  else if (what === 'copy') setNode(spot, second.node.clone())
  else if (what === 'rename' && pair && isScalar(pair.key)) pair.key = document.createNode(typeof value === 'string' ? value : 'x')
  else if (what === 'wrap') setNode(spot, document.createNode([node.clone()]))
  else if (what === 'double' && !pair) items.push(node.clone())
}

/** A file of `texts` with up to three parts that are gone, moved, renamed or something else. */
export function withOddValues(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.record({ text: fc.constantFrom(...texts), changes: fc.array(change, { minLength: 1, maxLength: 3 }) }).map(({ text, changes }) => {
    const documents = parseAllDocuments(text) as Document[]
    changes.forEach((one, index) => apply(documents[index % documents.length]!, one))
    return documents.map((document) => document.toString({ lineWidth: 0 })).join('---\n').replaceAll('---\n---\n', '---\n')
  })
}
