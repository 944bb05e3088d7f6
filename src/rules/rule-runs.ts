// GF001: a rule of ours threw. The fault is ours, not the editor's; the run goes on with the other rules.
import type { FindingDefinition } from '../diagnostics/definition.ts'

export const ruleRuns: FindingDefinition = {
  code: 'GF001',
  name: 'rule-runs',
  severity: 'error',
  docs: {
    zh: { why: '检查规则自身出了错，这一条没有查成，其余规则照常检查。', mend: '这不是您的文件的错。请把这条信息原样报给工具的维护者；急用时可在 guifan.yaml 的 rules 里先关掉这条规则。' },
    en: { why: 'A rule of the tool itself failed; it was not checked, all other rules were.', mend: 'This is not a fault of your files. Report this message to the maintainers; until then the rule can be switched off under rules in guifan.yaml.' },
  },
  messages: {
    threw: {
      zh: ({ rule, code, reason }) => `检查规则 ${code}（${rule}）自身出错，没有查完：${reason}。这不是您的文件的错，请报给工具的维护者。`,
      en: ({ rule, code, reason }) => `Rule ${code} (${rule}) failed and did not finish: ${reason}. This is not a fault of your files; please report it.`,
    },
  },
}
