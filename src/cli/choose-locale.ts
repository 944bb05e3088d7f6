// The language of this run: the flag, GUIFAN_LANG, the workspace, then LANG; Chinese where none of them says.
import { locales, type Locale } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'

export interface LocaleSources {
  argv: readonly string[]
  environment: NodeJS.ProcessEnv
  /** `language:` of the workspace; asked only where the call itself says nothing. */
  configured(workspace: string | undefined): Promise<string | undefined>
}

/** The value of a flag before the command line is parsed: messages about the parsing need a language too. */
export function flagValue(argv: readonly string[], name: string): string | undefined {
  for (let index = 0; index < argv.length && argv[index] !== '--'; index++) {
    if (argv[index] === name) return argv[index + 1]
    if (argv[index]!.startsWith(`${name}=`)) return argv[index]!.slice(name.length + 1)
  }
  return undefined
}

/** `zh`, `zh_CN.UTF-8`, `en-GB` …; undefined for every other language. */
export function localeOf(text: string | undefined): Locale | undefined {
  if (/^zh(?![a-z])/i.test(text ?? '')) return 'zh-CN'
  return /^en(?![a-z])/i.test(text ?? '') ? 'en' : undefined
}

/** Throws a UsageError for a `--lang` that is not there. */
export async function chooseLocale({ argv, environment, configured }: LocaleSources): Promise<Locale> {
  const flag = flagValue(argv, '--lang')
  if (flag !== undefined) {
    const chosen = localeOf(flag)
    if (chosen) return chosen
    throw new UsageError({ zh: `没有“${flag}”这种语言，--lang 可以写：${locales.join('、')}。`, en: `There is no language "${flag}": --lang takes ${locales.join(' or ')}.` })
  }
  return localeOf(environment.GUIFAN_LANG) ?? localeOf(await configured(flagValue(argv, '--workspace'))) ?? localeOf(environment.LANG) ?? 'zh-CN'
}
