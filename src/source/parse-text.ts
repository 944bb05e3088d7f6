// Text of one file -> its documents and every fault of the text: what can be mended is mended for reading on, so that one fault hides no other.
import { nestingIsShallow } from './findings-limits.ts'
import { yamlIsWellFormed } from './findings-yaml.ts'
import { maxFaults, readDocuments } from './read-documents.ts'
import { explainRefusal } from './refusals.ts'
import { findRepair } from './repairs.ts'
import type { RepairBudget } from './repairs.ts'
import { askSecondOpinion } from './second-opinion.ts'
import type { SourceDocument } from './source-file.ts'
import { applyEdits, editRound, originalOffset, sortEdits } from './text-edits.ts'
import type { EditRound } from './text-edits.ts'
import type { TextFault } from './text-fault.ts'
import { maxDepth, parseYamlEvents } from './yaml-event.ts'
import type { ParseFailure, YamlEvent } from './yaml-event.ts'

export interface ParsedText {
  documents: SourceDocument[]
  /** Offsets are those of the text as given. */
  faults: TextFault[]
  /** False when the file could not be read as a whole; there are no documents then. */
  readable: boolean
  /** What the documents were read from: the text after its mends, and the rounds of mends that lead back. */
  mended: string
  rounds: EditRound[]
  events: YamlEvent[]
}

/** Each round mends all that it can; more than these are never needed by what a person typed. */
const maxRounds = 40
const repairCharacters = 10_000_000

const controlCharacter = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/gu

export function parseText(text: string): ParsedText {
  const parsed: ParsedText = { documents: [], faults: [], readable: false, mended: text, rounds: [], events: [] }
  if (text.search(controlCharacter) >= 0) mend(parsed, controlFaults(text))
  const budget: RepairBudget = { characters: repairCharacters }
  for (let round = 0; round < maxRounds; round++) {
    const events = parseYamlEvents(parsed.mended)
    const accepted = Array.isArray(events) ? events : acceptAfterAll(parsed, events, budget)
    if (accepted === 'mended') continue
    if (accepted === 'refused') return finish(parsed)
    const read = readDocuments(parsed.mended, accepted)
    // Behind a guess nothing is certain any more: what follows may be its own doing.
    const guess = parsed.faults.find((fault) => fault.guessed)
    if (guess) return finish({ ...parsed, faults: [...parsed.faults, ...beforeGuess(parsed, read.faults, guess)] })
    const reshaping = read.faults.filter((fault) => fault.reshapes && fault.edits)
    if (reshaping.length > 0 && !read.fatal && round < maxRounds - 1 && mend(parsed, reshaping)) continue
    keep(parsed, read.faults)
    const readable = !read.fatal && parsed.faults.length < maxFaults
    return finish({ ...parsed, documents: readable ? read.documents : [], readable, events: accepted })
  }
  return finish(parsed)
}

function acceptAfterAll(parsed: ParsedText, failure: ParseFailure, budget: RepairBudget): YamlEvent[] | 'mended' | 'refused' {
  const text = parsed.mended
  if (failure.tooDeep) {
    keep(parsed, [{ definition: nestingIsShallow, messageId: 'tooDeep', data: { limit: maxDepth }, start: failure.offset, end: failure.offset + 1, fatal: true }])
    return 'refused'
  }
  const opinion = askSecondOpinion(text)
  if (opinion.events) return opinion.events
  const repair = findRepair(text, failure, budget)
  if (repair && mend(parsed, repair)) return 'mended'
  keep(parsed, [explainRefusal(text, failure, opinion.refusal)])
  return 'refused'
}

/** Writes the faults down and takes their edits into the text. False when they would change nothing. */
function mend(parsed: ParsedText, faults: TextFault[]): boolean {
  const edits = sortEdits(faults.flatMap((fault) => fault.edits ?? []))
  const mended = applyEdits(parsed.mended, edits)
  if (mended === parsed.mended) return false
  keep(parsed, faults)
  parsed.mended = mended
  parsed.rounds.push(editRound(edits))
  return true
}

function keep(parsed: ParsedText, faults: TextFault[]): void {
  const back = (offset: number): number => originalOffset(offset, parsed.rounds)
  for (const fault of faults) {
    if (parsed.faults.length >= maxFaults && !fault.fatal) continue
    parsed.faults.push({
      ...fault,
      start: back(fault.start),
      end: back(fault.end),
      edits: fault.edits?.map((edit) => ({ start: back(edit.start), end: back(edit.end), text: edit.text })),
      related: fault.related?.map((part) => ({ ...part, start: back(part.start), end: back(part.end) })),
    })
  }
}

function beforeGuess(parsed: ParsedText, faults: TextFault[], guess: TextFault): TextFault[] {
  const lineStart = Math.max(parsed.mended.lastIndexOf('\n', guess.start - 1), parsed.mended.lastIndexOf('\r', guess.start - 1))
  const kept: ParsedText = { ...parsed, faults: [] }
  keep(kept, faults)
  return kept.faults.filter((fault) => fault.end <= lineStart)
}

function controlFaults(text: string): TextFault[] {
  return [...text.matchAll(controlCharacter)].slice(0, 100).map((found) => {
    const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const place = { start: found.index, end: found.index + 1 }
    return { definition: yamlIsWellFormed, messageId: 'control', data: { code }, ...place, edits: [{ ...place, text: '' }], mend: 'delete' }
  })
}

function finish(parsed: ParsedText): ParsedText {
  return { ...parsed, faults: parsed.faults.sort((a, b) => a.start - b.start || a.end - b.end) }
}
