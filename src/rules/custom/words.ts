// What is said of a rule of the workspace that can't work as it is written (GF315).
import type { Message } from '../../diagnostics/definition.ts'
import type { Localized } from '../../diagnostics/diagnostic.ts'

const meant = (suggest: unknown): Localized => (suggest ? { zh: `您是不是想写 ${suggest}？`, en: ` Did you mean ${suggest}?` } : { zh: '', en: '' })

const messages: Record<string, Localized<Message>> = {
  kind: {
    zh: ({ rule, value, suggest }) => `规则“${rule}”要看“${value}”，没有这一种标准，这条规则什么也查不到。${meant(suggest).zh}全部种类见 guifan list kinds。`,
    en: ({ rule, value, suggest }) => `The rule “${rule}” looks at “${value}”, which is no kind of standard, so it finds nothing.${meant(suggest).en} guifan list kinds shows them all.`,
  },
  path: {
    zh: ({ rule, part, title, suggest, keys }) => `规则“${rule}”要看的“${part}”，${title}里没有这个字段，这条规则什么也查不到。${meant(suggest).zh}这里可以写：${keys}……`,
    en: ({ rule, part, kind, suggest, keys }) => `The rule “${rule}” looks at “${part}”, which is no field of ${kind} there, so it finds nothing.${meant(suggest).en} Fields there: ${keys}…`,
  },
  list: {
    zh: ({ rule, part }) => `规则“${rule}”的路径走到“${part}”之前是一张列表。要看列表里的每一条，请在前面加“*/”，写成“*/${part}”。`,
    en: ({ rule, part }) => `In the rule “${rule}” a list stands before “${part}”. To look at each of its entries write “*/${part}”.`,
  },
  leaf: {
    zh: ({ rule, part }) => `规则“${rule}”的路径在“${part}”之前已经到头了，里面没有字段。请删去“${part}”。`,
    en: ({ rule, part }) => `In the rule “${rule}” the path ends before “${part}”: there are no fields below. Remove “${part}”.`,
  },
  nothing: {
    zh: ({ rule }) => `规则“${rule}”的这个条件只写了看哪里，没有写怎样算符合。请加一项，如 exists: true。`,
    en: ({ rule }) => `A condition of the rule “${rule}” says where to look, but not what for. Add one, such as exists: true.`,
  },
  tooLong: {
    zh: ({ rule }) => `规则“${rule}”的样子（pattern）超过 200 个字符。请写短，或者分成两条。`,
    en: ({ rule }) => `A pattern of the rule “${rule}” is longer than 200 characters. Shorten it, or make it two.`,
  },
  wrong: {
    zh: ({ rule, pattern }) => `规则“${rule}”的样子“${pattern}”写法不对，看看括号是不是成对。“.”“(”“[”“*”“+”“?”“|”要当普通的字，前面加“\\”。`,
    en: ({ rule, pattern }) => `The pattern “${pattern}” of the rule “${rule}” is not well written: look for brackets that do not pair. For . ( [ * + ? | as plain characters put \\ before them.`,
  },
  unsupported: {
    zh: ({ rule, pattern }) => `规则“${rule}”的样子“${pattern}”用了“(?”或“\\1”“\\b”这类写法。为了不让检查卡住，这些不能用；请拆成 pattern 和 notPattern 两个条件。`,
    en: ({ rule, pattern }) => `The pattern “${pattern}” of the rule “${rule}” uses (? or \\1 or \\b. So that no pattern can hang a check these are not allowed: use two conditions, pattern and notPattern.`,
  },
  tooLarge: {
    zh: ({ rule, pattern }) => `规则“${rule}”的样子“${pattern}”展开来太长。请把“{1,1000}”这样的次数改小，或改用“+”“*”。`,
    en: ({ rule, pattern }) => `The pattern “${pattern}” of the rule “${rule}” is too long when its counts are written out. Make them smaller, or use + or *.`,
  },
  bound: {
    zh: ({ rule, value }) => `规则“${rule}”的界限“${value}”不是数字，也不是时限。请写成 20 或“20个工作日”这样。`,
    en: ({ rule, value }) => `The bound “${value}” of the rule “${rule}” is neither a number nor a time. Write it like 20 or 20个工作日.`,
  },
  target: {
    zh: ({ rule, value, suggest }) => `规则“${rule}”里的“${value}”找不到。请写“种类/编号”，如 material/shenfenzheng。${meant(suggest).zh}`,
    en: ({ rule, value, suggest }) => `The rule “${rule}” names “${value}”, which is not there. Write kind/id, such as material/shenfenzheng.${meant(suggest).en}`,
  },
  requirement: {
    zh: ({ rule, value }) => `规则“${rule}”对应的要求“${value}”没有这个编号。全部编号见 guifan list requirements。`,
    en: ({ rule, value }) => `The rule “${rule}” names the requirement “${value}”, which is not there. guifan list requirements shows them all.`,
  },
  idle: {
    zh: ({ rule, title }) => `规则“${rule}”现在一处也没有对上：没有一份${title}有 given 说的地方和情况。请核对 given；确实还没有的，不用管。`,
    en: ({ rule, kind }) => `The rule “${rule}” is about nothing at present: no ${kind} has what its given names. Check given, or leave it where that is right.`,
  },
}

export const customRuleIsSound = {
  docs: {
    zh: { why: '看的地方写错了，规则什么也查不到，大家却以为查过了。', mend: '照提示改 given、then 里的种类、字段或样子。写法见 docs/custom-rules.md。' },
    en: { why: 'A rule that looks at what is not there finds nothing, and everybody believes that it was checked.', mend: 'Correct the kind, the field or the pattern as told. How to write them: docs/custom-rules.md.' },
  },
  messages,
}
