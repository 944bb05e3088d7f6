// Whether a printed copy still says what is in force, by the code that stands on it.
import { UsageError } from '../diagnostics/usage-error.ts'
import { documents } from '../documents/index.ts'
import { framed } from './framed.ts'
import { findOffice } from './choices.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { everyDocument, subjectName, type Planned } from './plan.ts'

export interface VerifyPrintCall extends WorkspaceCall {
  /** What the QR code holds, `office/document[.subject]/edition/hash`, or only the hash at the foot of the page: 12 hexadecimal digits. */
  code: string
  /** Where only a hash is given: the office that the copy is of; looks through all where it is not set. */
  office?: string
}

export interface VerifiedPrint {
  /** `withdrawn`: there is no such document any more; `unknown`: nothing that is printed now has this hash. */
  state: 'current' | 'stale' | 'withdrawn' | 'unknown'
  office?: string
  officeName?: string
  document?: string
  title?: string
  subject?: string
  name?: string
  printed: { edition?: string; hash: string }
  now?: { edition: string; hash: string; effective: string; number: string; path: string }
}

interface Code {
  office: string
  document: string
  about?: string
  edition: string
  hash: string
}

function readCode(text: string): Code | { hash: string } {
  const code = text.trim()
  const whole = /^([a-z0-9-]+)\/([a-z-]+)(?:\.([a-z0-9-]+))?\/([^/\s]+)\/([0-9a-f]{12})$/i.exec(code)
  if (whole) return { office: whole[1]!, document: whole[2]!, about: whole[3], edition: whole[4]!, hash: whole[5]!.toLowerCase() }
  if (/^[0-9a-f]{12}$/i.test(code)) return { hash: code.toLowerCase() }
  throw new UsageError({
    zh: `“${code.slice(0, 80)}”不是文件上的核对码。请扫页脚的二维码，把得到的一整行贴在这里；或者照抄页脚的 12 位校验码（只有 0–9 和 a–f）。`,
    en: `"${code.slice(0, 80)}" is no code of a printed copy. Scan the QR code at its foot and paste the whole line, or copy the 12 digits (0-9, a-f) beside it.`,
  })
}

function describe({ office, type, about }: Planned): Pick<VerifiedPrint, 'office' | 'officeName' | 'document' | 'title' | 'subject' | 'name'> {
  return { office: office.id, officeName: office.value.name, document: type.name, title: type.title.zh, ...(about ? { subject: subjectName(about), name: about.value.name } : {}) }
}

function nowOf(planned: Planned, workspace: OpenWorkspace): NonNullable<VerifiedPrint['now']> {
  const { frame, edition, hash } = framed(planned, workspace)
  return { edition, hash, effective: frame.foot.effective, number: frame.foot.number, path: planned.path }
}

function verifyCode({ office, document, about, edition, hash }: Code, workspace: OpenWorkspace): VerifiedPrint {
  const printed = { edition, hash }
  const type = documents.find(({ name }) => name === document)
  const home = workspace.base.get('office', office)
  if (!type || !home) return { state: 'withdrawn', office, document, printed }
  if (type.comparing) {
    throw new UsageError({
      zh: `“${type.title.zh}”说的是那一次改了什么，没有现行不现行。要看标准后来又改了什么，请运行 guifan diff。`,
      en: `A ${type.title.en} tells what changed at one time; it is neither in force nor out of it. See what changed since with guifan diff.`,
    })
  }
  const found = everyDocument(workspace, { types: [type], offices: [home] }).find((one) => one.about?.id === about)
  if (!found) return { state: 'withdrawn', office, officeName: home.value.name, document, title: type.title.zh, ...(about === undefined ? {} : { name: about }), printed }
  const now = nowOf(found, workspace)
  return { state: now.hash === hash ? 'current' : 'stale', ...describe(found), printed, now }
}

/** Throws a UsageError for what is no code, and for an office that is not there. */
export async function verifyPrint(call: VerifyPrintCall): Promise<VerifiedPrint> {
  const code = readCode(call.code)
  const workspace = await openWorkspace(call)
  if ('office' in code) return verifyCode(code, workspace)
  const offices = call.office === undefined ? workspace.base.all('office') : [findOffice(workspace.base, call.office)]
  for (const one of everyDocument(workspace, { types: documents, offices })) {
    const now = nowOf(one, workspace)
    if (now.hash === code.hash) return { state: 'current', ...describe(one), printed: code, now }
  }
  return { state: 'unknown', printed: code }
}
