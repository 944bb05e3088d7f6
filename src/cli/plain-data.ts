// A value printed for reading, laid out as an editor would write it.
import { isObject } from '../util/json.ts'

function scalar(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

function isPlain(value: unknown): boolean {
  return !Array.isArray(value) && !isObject(value)
}

function entry(head: string, value: unknown, indent: string): string[] {
  if (isPlain(value)) {
    const [first = '', ...more] = scalar(value).split('\n')
    if (more.length === 0) return [`${indent}${head} ${first}`.trimEnd()]
    return [`${indent}${head} |`, ...[first, ...more].map((line) => `${indent}  ${line}`.trimEnd())]
  }
  const inner = lines(value, '')
  // A list entry begins on the line of its dash, as in YAML.
  if (head === '-') return inner.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`.trimEnd())
  return [`${indent}${head}`, ...inner.map((line) => `${indent}  ${line}`.trimEnd())]
}

function lines(value: unknown, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => entry('-', item, indent))
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => entry(`${key}:`, item, indent))
  return scalar(value).split('\n').map((line) => indent + line)
}

export function plainData(value: unknown): string {
  return `${lines(value, '').join('\n')}\n`
}
