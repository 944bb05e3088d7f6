// Lists of records that other people's tables write into one cell: papers, conditions, results, telephones.
import type { KindName } from '../kinds/index.ts'
import type { Json, JsonObject } from '../util/json.ts'
import { cellIsUnderstood, findAt } from './findings.ts'
import { splitList } from './loose-texts.ts'
import { readMaterials, type WrittenMaterial } from './material-text.ts'
import { findNamed, type Read, type Reading } from './read-value.ts'

export interface NewMaterials {
  /** Name -> the paper that the library lacks. */
  byName: Map<string, JsonObject>
  propose(name: string): string
}

const types: readonly (readonly [RegExp, string, string])[] = [
  [/申请表|申请书|申报表|登记表|审批表/, '申请表', '申请人自备'],
  [/承诺书|声明|委托书|授权书/, '声明承诺', '申请人自备'],
  [/身份证|户口簿|户口本|居住证|证书|执照|许可证|结婚证|离婚证|出生医学证明|残疾人证|证件|房产证|不动产权/, '证照', '政府部门核发'],
  [/发票|收据|票据|凭证|清单/, '票据', '第三方出具'],
  [/照片|相片/, '照片', '申请人自备'],
  [/证明/, '证明', '第三方出具'],
]

function newMaterial(name: string, read: Read, reading: Reading, added: NewMaterials): string {
  const known = added.byName.get(name)
  if (known) return String(known.id)
  const id = added.propose(name)
  const [, type, origin] = types.find(([pattern]) => pattern.test(name)) ?? [undefined, '其他', '申请人自备']
  added.byName.set(name, { kind: 'material' satisfies KindName, id, name, type, origin })
  reading.report(findAt(cellIsUnderstood, 'newMaterial', read.place, { value: name, id }, 'info'))
  return id
}

/** The id of a paper by its name; one that the library lacks is added to it. */
export function materialId(name: string, read: Read, reading: Reading, added: NewMaterials): string {
  return findNamed(reading.model, ['material'], name) ?? newMaterial(name, read, reading, added)
}

const phonePattern = /^\+?[0-9][0-9 \-－—–()转#*、]*$/

function readContacts(text: string, read: Read): JsonObject[] {
  return splitList(text).map((entry): JsonObject => {
    const [, name = '', phone] = /^(.*?)[：:\s]*((?:\+?\d[\d \-－—–()（）转#*、]{4,}))$/u.exec(entry) ?? []
    if (phone !== undefined && phonePattern.test(phone)) return { name: name.trim() || read.place.head, phone: phone.trim() }
    return { name: read.place.head, note: entry }
  })
}

/** What a cell of a list of records holds, and the papers by name where it is one of papers; undefined where such text is not read for this field. */
export function readListText(path: string, read: Read, reading: Reading, added: NewMaterials): { value: Json; papers?: WrittenMaterial[] } | undefined {
  const text = String(read.cell)
  if (path === 'materials') {
    const papers = readMaterials(text)
    return { value: papers.map(({ name, fields }) => ({ material: materialId(name, read, reading, added), ...fields })), papers }
  }
  if (path === 'fee' && /^(?:否|无|0|免费|不收|不收取|不收费)$/.test(text.trim())) return { value: '不收费' }
  if (path === 'conditions') return { value: splitList(text).map((entry) => ({ text: entry })) }
  if (path === 'results') return { value: splitList(text, '、').map((entry) => ({ name: entry.replace(/^《([^《》]*)》$/u, '$1') })) }
  if (path === 'consult' || path === 'complaint') return { value: readContacts(text, read) }
  return undefined
}
