// How counters and people are counted: under the answer of guifan staff and in its reports.
import type { Localized } from '../diagnostics/diagnostic.ts'
import { percentText } from '../util/percent.ts'

export const staffFormulas = (shrinkage: number): Localized[] => [
  { zh: '要开的窗口：Erlang C。强度 A＝每小时来几人×每件分钟÷60；窗口数 c 从大于 A 的整数往上试，第一个让目标比例的人在目标分钟内轮到的就是“要开”。A 不小于 c 时队伍只会越排越长，等多久算不出来。', en: 'Counters, by Erlang C: the load A is the people of an hour times the minutes each takes, divided by 60; the fewest counters above A that serve the wanted share in the wanted minutes. With A at or above the counters the line only grows, and no wait can be told.' },
  { zh: '来几人：记录里同一个星期几、同一个半小时的平均；假日和调休上班的日子不算在内。假定来得随机、各窗口都能办、办理时间按平均。', en: 'People: the mean of the log for that half-hour of that weekday, without holidays and shifted workdays; they are taken to come at random, to any counter, and to take the mean time.' },
  { zh: '排班：整天班（中间休 1 小时）、上午班、下午班里，每次取一小时工钱补上缺口最多的那一班，补到各半小时都够，或者排满现有窗口。', en: 'Shifts: of whole days (with an hour off), mornings and afternoons, the one that fills most for each hour paid, until every half-hour has enough or the counters are full.' },
  { zh: `${percentText(shrinkage)} 是请假、培训、开会要多备的人，是假定，可以改（--shrinkage）。`, en: `${percentText(shrinkage)} more people for leave, training and meetings is an assumption: change it with --shrinkage.` },
  { zh: '来的人多 10%、少 10%：每个半小时来几人同样增减，别的都不变，窗口和人照同样的办法再算一遍；人数都只排到现有窗口数。', en: 'With 10 percent more or fewer people in every half-hour, and nothing else changed, counters and people are counted again; people only for the counters that there are.' },
]
