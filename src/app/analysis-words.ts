// How cases and devolved matters are counted: under the answer of guifan analyze and in its reports.
import { leastCases } from '../analysis/compare.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'

export const caseFormulas: readonly Localized[] = [
  { zh: '按承诺办结＝承诺时限内办结的 ÷ 办结了、知道时限的。从受理日（没有的从收件日）起；承诺写工作日的按工作日历数，补正、公示、送达等不计时的环节除去，写“日”的按自然日数；标准里没有承诺的，看记录里的承诺到期日。', en: 'Within the promise: decided in time, of those decided whose limit is known. From acceptance (or receipt): working days of the calendars without the steps that do not count, or plain days where the promise says 日; without a promise in the standards, by the day in the record.' },
  { zh: '一次办成＝办结了、到场不超过一次、没有补正的 ÷ 办结的；要过补正＝补正过的 ÷ 收件的。', en: 'At the first visit: decided after one visit at most and without corrections, of those decided. Corrections: cases with one or more, of all.' },
  { zh: '按时接手＝交接后下一环节在标准的交接时限（工作日）内开始的 ÷ 交接的；等候是从上一环节结束到下一环节开始。', en: 'Taken over in time: the next step began within the working days that the standard gives the handover, of all handovers; the wait is from the end of one step to the beginning of the next.' },
  { zh: `比法：“大约在”是 95% 区间；“同样事项全区”按这个街镇办的事项构成折算；不到 ${leastCases} 件的不比。`, en: `Intervals of 95 percent; SAME SERVICES is what all offices have for the services of this one; fewer than ${leastCases} cases are not compared.` },
  { zh: `要去看一看的：同一件事、同一环节（材料），这个街镇的比例比别处合起来的高 3 个百分点以上，99.9% 区间也不重叠；不到 ${leastCases} 件或者不到 5 次的不写。`, en: `To look at: for the same service and step (or material) the share of this office is 3 points above that of all others and the intervals of 99.9 percent do not meet; nothing is told of fewer than ${leastCases} cases or 5 times.` },
]

export const devolvedFormulas = (on: string): Localized[] => [
  { zh: `到期：应到位日（答复期限）在 ${on} 或者以前的；没有写应到位日的支撑当作到期，没有写期限的问题不算到期。`, en: `Due: by ${on}; support without a day counts as due, a problem without one does not.` },
  { zh: '按期到位＝到期的里面，到位日不晚于应到位日的 ÷ 到期的；晚到的不算按期。按期答复＝答复日不晚于答复期限的 ÷ 到期要答复的（答复了的，或者过了期限的）。', en: 'SUPPORT: what came by its day, of what was due. ANSWERS: answers by their day, of those that were given or are overdue.' },
  { zh: `和别的下沉事项比：全部街镇的记录合起来，99.9% 区间不重叠，而且差 3 个百分点以上才写；到期不到 ${leastCases} 项的不比。`, en: `Matters are held against one another for all offices together: told only where intervals of 99.9 percent do not meet and 3 points lie between; fewer than ${leastCases} are not compared.` },
]
