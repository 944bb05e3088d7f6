// One point of an answer as lines no wider than the terminal, those after the first moved in.
import { wrapText } from '../util/wrap.ts'
import type { Session } from './session.ts'

export const indented = (text: string, { width }: Session): string => `${wrapText(text, width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`).join('\n')}\n`
