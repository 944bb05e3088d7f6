// From everyday to emergency and back, on a card that hangs on the wall: who says so, what changes, who goes where, what is told.
import type { EmergencyPlan } from '../kinds/index.ts'
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { blank, boxesInLine, dateBlank } from './form-view.ts'
import { lines, tableOf } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { withinText } from './service-words.ts'
import { offers } from './office-view.ts'

type Subject = SubjectOf<'emergency-plan'>

function switching({ model, office, about: { value } }: Subject): View[] {
  return lines([
    ['什么时候换', ...value.when],
    ['谁说了算', `${nameOf(model, value.declares, office)}宣布${value.signs ? `，${nameOf(model, value.signs, office)}签字` : ''}${value.switchWithin ? `，${withinText(value.switchWithin)}换好` : ''}`],
    ['这一次', { line: ['级别 ', blank(5), '　宣布 ', dateBlank, blank(1.5), '时　宣布人 ', blank(6), '　换好 ', blank(1.5), '时'] }],
  ])
}

/** Only what this office does at all. */
function kept({ model, office }: Subject, texts: readonly string[] | undefined): string[] {
  return namesOf(model, (texts ?? []).filter((text) => offers(office, model.follow(text, 'service')?.id ?? text)))
}

function lending({ model, office }: Subject, { lends }: EmergencyPlan): View | undefined {
  return tableOf(
    [{ title: '岗位', width: 2.6 }, { title: '借到哪里', width: 3 }, { title: '几个人', width: 1.2, align: 'center' }, { title: '最长', width: 1.4 }, { title: '先学', width: 2.8 }, { title: '留几个在岗', width: 1.4, align: 'center' }, { title: '借谁（代号），哪天', width: 3 }],
    (lends ?? []).map(({ post, to, count, for: time, training, keepsOnDuty }) => [nameOf(model, post, office), nameOf(model, to, office), count === undefined ? '' : String(count), time ?? '', training ? (model.follow(training, 'course')?.value.name ?? training) : '', keepsOnDuty === undefined ? '' : String(keepsOnDuty), '']),
  )
}

function backAgain({ model, office }: Subject, { recover, drill }: EmergencyPlan): View[] {
  return lines([
    ['什么时候换回来', recover.when],
    ['谁说了算', `${nameOf(model, recover.declares, office)}${recover.within ? `，${withinText(recover.within)}换好` : ''}`],
    ['先做什么', ...recover.does.map((text): View => boxesInLine([text]))],
    ['回头看', recover.review],
    ['平时演练', drill],
    ['这一次', { line: ['宣布恢复 ', dateBlank, blank(1.5), '时　宣布人 ', blank(6), '　停办的补完 ', blank(1.5), '月', blank(1.5), '日'] }],
  ])
}

export function emergencyView(subject: Subject): ViewRecord {
  const { model, office, about } = subject
  const { value } = about
  const procedureName = (text: string): string => model.follow(text, 'procedure')?.value.name ?? text
  return {
    name: value.name,
    mark: markOf(model, about, 'replaces'),
    switching: switching(subject),
    levels: tableOf([{ title: '级别', width: 2 }, { title: '什么情况', width: 5 }, { title: '做什么', width: 7 }], (value.levels ?? []).map(({ name, when, do: does }) => [{ strong: name }, when, does])),
    keeps: kept(subject, value.keeps),
    replaces: tableOf([{ title: '平时', width: 3 }, { title: '急时', width: 3 }, { title: '哪里不一样', width: 5 }, { title: '换回来以后补什么', width: 4 }], value.replaces.map(({ normal, with: other, difference, back }) => [procedureName(normal), { strong: procedureName(other) }, difference ?? '', back ?? ''])),
    pauses: tableOf([{ title: '先停', width: 3 }, { title: '最长', width: 1.6 }, { title: '对居民这样说', width: 8 }, { title: '停到', width: 2 }], (value.pauses ?? []).filter(({ service }) => offers(office, model.follow(service, 'service')?.id ?? service)).map(({ service, for: time, tell }) => [nameOf(model, service), time ?? '', `“${tell}”`, { line: [blank(1.5), '月', blank(1.5), '日'] }])),
    lends: lending(subject, value),
    tells: tableOf([{ title: '在哪里说', width: 3 }, { title: '说什么', width: 8 }, { title: '多久内', width: 1.6 }, { title: '说了', width: 1.8 }], (value.tells ?? []).map(({ where, text, within }) => [where, text, within ? withinText(within) : '', boxesInLine([[blank(1.5), '时']])])),
    protects: value.protects ?? [],
    supplies: value.supplies?.length ? boxesInLine(value.supplies) : undefined,
    contacts: namesOf(model, value.contacts, office).map((label) => ({ label, width: 7 })),
    back: backAgain(subject, value),
  }
}
