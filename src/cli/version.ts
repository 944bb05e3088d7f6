// The version of this package, put into the bundle when it is built.
import packageJson from '../../package.json' with { type: 'json' }

export const version: string = packageJson.version
