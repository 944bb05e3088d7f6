// The tools that a user would pick instead, and how they are called. They read the same schemas, and know nothing of our keywords' meaning.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { peersFolder, root } from './group.ts'

const schemas = path.join(root, 'schemas')
const installed = (...names: string[]): string => path.join(peersFolder, 'node_modules', ...names)

export function installPeers(): void {
  if (existsSync(installed())) return
  const done = spawnSync('npm', ['install', '--no-fund', '--no-audit', '--no-package-lock'], { cwd: peersFolder, stdio: 'inherit' })
  if (done.status !== 0) throw new Error('The peers could not be installed: npm install failed in bench/peers.')
}

export function ajv(services: string): string[] {
  return [process.execPath, installed('ajv-cli', 'dist', 'index.js'), 'validate', '--spec=draft2020', '--strict=false', '--errors=line',
    '-s', path.join(schemas, 'service.schema.json'), '-r', path.join(schemas, 'common.schema.json'), '-d', `${services}/*.yaml`]
}

export function sourcemeta(services: string): string[] {
  return [installed('.bin', 'jsonschema'), 'validate', path.join(schemas, 'service.schema.json'), services, '--extension', '.yaml', '--resolve', path.join(schemas, 'common.schema.json')]
}
