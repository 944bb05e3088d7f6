#!/usr/bin/env node
import 'tsx'
const { main } = await import('../src/cli/main.ts')
await main(() => import('../src/commands/index.ts'))
