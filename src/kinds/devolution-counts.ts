// What is counted of devolved matters: support that was promised and came, problems that were raised and answered.

/** `due`: promised for a day that is over, or for none; of these there by their day, there later, not there. */
export const supportFields = ['promised', 'due', 'onTime', 'late', 'owing'] as const
/** `due`: with a day for the answer that is over, or answered; of these by their day, later, still not. `closed`: signed off by the office that raised them. */
export const problemFields = ['raised', 'due', 'onTime', 'late', 'waiting', 'closed'] as const

export type SupportCounts = Record<(typeof supportFields)[number], number>
export type ProblemCounts = Record<(typeof problemFields)[number], number>
