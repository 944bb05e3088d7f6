// The 82 requirements, in the order of the article.
import { cooperation } from './cooperation.ts'
import { general } from './general.ts'
import { organization } from './organization.ts'
import { performance } from './performance.ts'
import type { Requirement } from './requirement.ts'
import { technology } from './technology.ts'

export type { Requirement } from './requirement.ts'

export const requirements: readonly Requirement[] = [...general, ...cooperation, ...organization, ...performance, ...technology]
