// The package manager, called from scripts.
import { execFileSync } from 'node:child_process'

/** Gives back what it writes. */
export const npm = (args: readonly string[], cwd: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'inherit'] })
