// What can be wrong with inheritance and with local layers: GF501, GF503–GF508.
import type { FindingDefinition } from '../diagnostics/definition.ts'

const overrideIsAllowed: FindingDefinition = {
  code: 'GF501',
  name: 'override-is-allowed',
  severity: 'error',
  requirement: ['A-17', 'D-05'],
  docs: {
    zh: { why: '全区一个服务标准，街镇只在标准允许的地方写自己的内容（地址、时间、窗口、电话），或者改得更方便。', mend: '删去这一行；确实要改的，改区里的标准，让所有街镇一起改。' },
    en: { why: 'One service standard for all offices: a local layer changes only what the standard leaves open.', mend: 'Remove the line, or change the standard itself so that every office changes with it.' },
  },
  messages: {
    locked: {
      zh: ({ scope, field, target }) => `${scope}改了「${target}」的“${field}”，这一项全区统一，街镇不能改。请删去这一行；确有必要的，改区里的标准。`,
      en: ({ scope, field, target }) => `${scope} changes "${field}" of ${target}, which is the same for every office. Remove this line, or change the standard itself.`,
    },
    null: {
      zh: ({ field, target }) => `「${target}」的“${field}”写了空值。差异里不能把标准的内容删掉。请写新值，或删去这一行。`,
      en: ({ field, target }) => `"${field}" of ${target} is empty here. A local layer can't delete what the standard says: write a value or remove the line.`,
    },
  },
}

const patchMatches: FindingDefinition = {
  code: 'GF503',
  name: 'patch-matches',
  severity: 'error',
  requirement: ['A-17'],
  docs: {
    zh: { why: '差异写在标准里没有的地方，就什么也不会改，印出来还是老样子，谁也不知道。', mend: '对照标准里的编号改正；标准已经删去的，删掉这一段差异。' },
    en: { why: 'A patch that matches nothing silently does nothing.', mend: 'Correct the id, or remove the patch if the standard no longer has this part.' },
  },
  messages: {
    target: {
      zh: ({ key, suggest }) => `没有“${key}”可以改。${suggest ? `您是不是想写 ${suggest}？` : '请写成“种类/编号”，例如 service/zuidi-shenghuo-baozhang。'}`,
      en: ({ key, suggest }) => `There is no "${key}" to change. ${suggest ? `Did you mean ${suggest}?` : 'Write kind/id, for instance service/zuidi-shenghuo-baozhang.'}`,
    },
    entry: {
      zh: ({ key, target, suggest }) => `「${target}」里没有“${key}”，这处差异什么也没改。${suggest ? `您是不是想写 ${suggest}？` : '请对照标准里的编号。'}`,
      en: ({ key, target, suggest }) => `${target} has no "${key}", so this changes nothing. ${suggest ? `Did you mean ${suggest}?` : 'Check the ids in the standard.'}`,
    },
    several: {
      zh: ({ key, target }) => `「${target}」里叫“${key}”的不止一条，看不出要改哪一条。请在标准里给这几条各写一个 id，再按 id 改。`,
      en: ({ key, target }) => `${target} has more than one "${key}", so it can't be told which one is meant. Give each of them an id in the standard and use it here.`,
    },
    field: {
      zh: ({ key, target, suggest }) => `「${target}」没有“${key}”这一项可以写。${suggest ? `您是不是想写 ${suggest}？` : '请对照标准里的写法。'}`,
      en: ({ key, target, suggestId }) => `${target} can have no "${key}". ${suggestId ? `Did you mean ${suggestId}?` : 'Check how the standard writes it.'}`,
    },
    whole: {
      zh: ({ key, target }) => `“${key}”下面要写改「${target}」的哪一项、改成什么，例如 limit: 5个工作日。这里只写了一个值，不知道改哪一项。`,
      en: ({ key, target }) => `Below "${key}" goes what to change in ${target} and to what, for instance limit: 5个工作日. One bare value does not say which field it is for.`,
    },
    list: {
      zh: ({ field, key, by }) => `“${field}”是列表，改其中一条要写成“${key}/编号”（编号看 ${by}），增减写 add、remove。`,
      en: ({ field, key, by }) => `"${field}" is a list: to change one entry write "${key}/" and its ${by}; to add or take away use add and remove.`,
    },
    remove: {
      zh: ({ value, field, target }) => `「${target}」的“${field}”里本来就没有“${value}”，不用去掉。请核对要去掉的是哪一项。`,
      en: ({ value, field, target }) => `"${field}" of ${target} does not contain "${value}", so there is nothing to remove. Check which entry was meant.`,
    },
  },
}

const patchTightens: FindingDefinition = {
  code: 'GF504',
  name: 'overlay-only-tightens',
  severity: 'error',
  requirement: ['A-17', 'D-05'],
  docs: {
    zh: { why: '统一的服务标准：街镇可以办得更快、材料更少、渠道更多，不能相反。', mend: '改回不低于标准的值；确有必要的，改区里的标准，或办例外（写明理由、责任人、到期日）。' },
    en: { why: 'A local layer may be quicker, ask for less or offer more; never the other way.', mend: 'Go back to a value no worse than the standard, or change the standard.' },
  },
  messages: {
    shorter: {
      zh: ({ scope, field, base, value }) => `${scope}把“${field}”从 ${base} 改成 ${value}。街镇只能改得更方便，不能改长。若确有必要，请改区里的标准。`,
      en: ({ scope, field, base, value }) => `${scope} changes "${field}" from ${base} to ${value}. A local layer may shorten a limit, never lengthen it.`,
    },
    fewer: {
      zh: ({ scope, field, base, value }) => `${scope}把“${field}”从 ${base} 改成 ${value}。街镇只能让群众少交、少跑，不能增加。`,
      en: ({ scope, field, base, value }) => `${scope} changes "${field}" from ${base} to ${value}. A local layer may ask for less, never for more.`,
    },
    new: {
      zh: ({ scope, field, value }) => `${scope}加了“${field}”：${value}，标准没有这样要求。街镇只能让群众少交、少跑，不能增加。`,
      en: ({ scope, field, value }) => `${scope} adds "${field}": ${value}, which the standard does not ask for. A local layer may ask for less, never for more.`,
    },
    more: {
      zh: ({ scope, field, base, value }) => `${scope}从“${field}”里去掉了 ${value}（标准是 ${base}）。街镇只能多提供，不能减少。`,
      en: ({ scope, field, base, value }) => `${scope} takes ${value} away from "${field}" (the standard has ${base}). A local layer may offer more, never less.`,
    },
    less: {
      zh: ({ scope, field, base, value }) => `${scope}把“${field}”从 ${base} 改成 ${value}。这一项街镇只能放宽，不能收紧。`,
      en: ({ scope, field, base, value }) => `${scope} changes "${field}" from ${base} to ${value}. A local layer may only be more generous here.`,
    },
    unit: {
      zh: ({ field, base, value }) => `“${field}”标准是 ${base}，这里写 ${value}，单位不同，比不出长短。请用同一种单位写。`,
      en: ({ field, base, value }) => `"${field}" is ${base} in the standard and ${value} here: different units can't be compared. Use the same unit.`,
    },
  },
}

const patchChanges: FindingDefinition = {
  code: 'GF505',
  name: 'patch-changes-something',
  severity: 'warning',
  requirement: ['A-17'],
  docs: {
    zh: { why: '标准改好以后，街镇的差异可能变成和标准一样，留着只会让人误会。', mend: '删去这一行。' },
    en: { why: 'When the standard catches up, a patch may say the same as the standard: keeping it misleads.', mend: 'Remove the line.' },
  },
  messages: {
    several: {
      zh: ({ field, target }) => `「${target}」的“${field}”标准里已经是这样，这处差异没有改变什么，可以删去。`,
      en: ({ field, target }) => `The standard already says this of ${target} (${field}); this patch changes nothing and can be removed.`,
    },
    same: {
      zh: ({ field, target, value }) => `「${target}」的“${field}”标准里已经是“${value}”，这处差异没有改变什么，可以删去。`,
      en: ({ field, target, value }) => `"${field}" of ${target} is already "${value}" in the standard; this patch changes nothing and can be removed.`,
    },
  },
}

const slotIsFilled: FindingDefinition = {
  code: 'GF506',
  name: 'slot-is-filled',
  severity: 'error',
  requirement: ['A-15'],
  docs: {
    zh: { why: '流程模板留了空位给各事项填自己的环节，不填就少一段流程。', mend: '在 fill 里补上这一段环节。' },
    en: { why: 'A template leaves a slot for the steps of each service; unfilled, part of the procedure is missing.', mend: 'Write the steps under fill.' },
  },
  messages: {
    empty: {
      zh: ({ slot, template }) => `模板「${template}」留了“${slot}”这一段给本流程填写，这里没有填。请在 fill 下补上 ${slot}。`,
      en: ({ slot, template }) => `The template ${template} leaves the slot "${slot}" to be filled here, and it is not. Add ${slot} under fill.`,
    },
  },
}

const fillMatches: FindingDefinition = {
  code: 'GF507',
  name: 'fill-matches-template',
  severity: 'error',
  requirement: ['A-15'],
  docs: {
    zh: { why: '填到模板没有的环节里，内容就丢了。', mend: '对照模板里的环节编号改正。' },
    en: { why: 'What is filled into a step that the template does not have is lost.', mend: 'Correct the id of the step.' },
  },
  messages: {
    step: {
      zh: ({ key, template }) => `模板「${template}」的“${key}”是一个环节，这里却填了一串环节。只写要改的几项，例如 limit: 5个工作日；要加环节的，填到模板的空位里。`,
      en: ({ key, template }) => `"${key}" is one step of the template ${template}, but a list of steps is filled in. Write only what changes, for instance limit: 5个工作日; new steps go into a slot of the template.`,
    },
    unknown: {
      zh: ({ key, template, suggest }) => `模板「${template}」里没有叫“${key}”的环节或空位。${suggest ? `您是不是想写 ${suggest}？` : '请对照模板里的编号。'}`,
      en: ({ key, template, suggest }) => `The template ${template} has no step or slot "${key}". ${suggest ? `Did you mean ${suggest}?` : 'Check the ids in the template.'}`,
    },
  },
}

const templateHasNoCycle: FindingDefinition = {
  code: 'GF508',
  name: 'template-has-no-cycle',
  severity: 'error',
  docs: {
    zh: { why: '流程模板互相引用成了圈，就没有一个起头的。', mend: '去掉其中一处 base。' },
    en: { why: 'Templates that build on each other in a circle have no beginning.', mend: 'Remove one of the base lines.' },
  },
  messages: {
    cycle: {
      zh: ({ path }) => `流程模板绕成了圈：${path}。请去掉其中一处 base。`,
      en: ({ path }) => `Procedure templates form a circle: ${path}. Remove one of the base lines.`,
    },
  },
}

export const overlayFindings = { overrideIsAllowed, patchMatches, patchTightens, patchChanges, slotIsFilled, fillMatches, templateHasNoCycle }
