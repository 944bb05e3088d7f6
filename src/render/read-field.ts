// Reads a Markdown field without printing it: which words it prints, those that it only names (`&copy;`) too, and how deep its lists and quotes are nested.
import { parseMarkdown } from './markdown-parser.ts'

export function readField(markdown: string): { words: string; depth: number } {
  const words: string[] = []
  let [open, depth] = [0, 0]
  for (const token of parseMarkdown(markdown)) {
    if (/^(?:list_item|blockquote)_/.test(token.type)) open += token.nesting
    depth = Math.max(depth, open)
    for (const { content, attrs } of [token, ...(token.children ?? [])]) words.push(content, ...(attrs ?? []).map(([, value]) => value))
  }
  return { words: words.join('\n'), depth }
}
