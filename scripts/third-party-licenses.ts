// The licences of the packages that are bundled into dist/: their authors ask that they go along.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const packageFolder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

/** `inputs` are the files of a bundle, relative to the root of the repository. */
export function thirdPartyLicenses(inputs: readonly string[]): string {
  const folders = [...new Set(inputs.flatMap((file) => packageFolder.exec(file)?.[1] ?? []))].sort()
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string }
    const file = existsSync(folder) ? readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|$)/i.test(one)) : undefined
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license ?? 'not stated'}`
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`
  }).join(`\n${'-'.repeat(80)}\n\n`)
}
