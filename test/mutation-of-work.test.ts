// Breaks the procedures, the people and the governance of the sample, one place at a time.
import { tryWays } from './mutation/try-ways.ts'
import { waysOfGovernance } from './mutation/ways-of-governance.ts'
import { waysOfPeople } from './mutation/ways-of-people.ts'
import { waysOfProcedures } from './mutation/ways-of-procedures.ts'

tryWays([...waysOfProcedures, ...waysOfPeople, ...waysOfGovernance])
