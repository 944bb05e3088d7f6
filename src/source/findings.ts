// Every finding that reading a workspace can make.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import { hashNeedsQuotes, markIsFollowedBySpace, numberIsQuoted, punctuationIsAscii, spacesAreAscii } from './findings-keyboard.ts'
import { aliasesAreFew, keysAreFew, keysAreSafe, nestingIsShallow, tagsAreAbsent } from './findings-limits.ts'
import { extendsLeadsToWorkspace, fileHasContent, fileIsReadable, fileIsSmallEnough, linkStaysInside } from './findings-reading.ts'
import { keysAreUnique, yamlIsWellFormed } from './findings-yaml.ts'

/** GF114, the unknown kind, is declared where kinds are known. */
export const sourceFindings: readonly FindingDefinition[] = [
  fileIsReadable,
  yamlIsWellFormed,
  keysAreUnique,
  fileIsSmallEnough,
  nestingIsShallow,
  keysAreFew,
  aliasesAreFew,
  tagsAreAbsent,
  linkStaysInside,
  hashNeedsQuotes,
  punctuationIsAscii,
  spacesAreAscii,
  numberIsQuoted,
  keysAreSafe,
  markIsFollowedBySpace,
  fileHasContent,
  extendsLeadsToWorkspace,
]
