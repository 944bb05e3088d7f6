// Every way of breaking the sample, as one table.
import { waysOfForm } from './ways-of-form.ts'
import { waysOfGovernance } from './ways-of-governance.ts'
import { waysOfPeople } from './ways-of-people.ts'
import { waysOfProcedures } from './ways-of-procedures.ts'
import { waysOfServices } from './ways-of-services.ts'
import { waysOfText } from './ways-of-text.ts'
import type { Way } from './way.ts'

export const ways: readonly Way[] = [...waysOfText, ...waysOfForm, ...waysOfServices, ...waysOfProcedures, ...waysOfPeople, ...waysOfGovernance]
