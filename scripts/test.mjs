// Runs jest, after one line on which Node runs what the tests run as an action.
import { spawnSync } from 'node:child_process'
import { sayNode } from './actionsNode.mjs'

console.error(sayNode())
const jest = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
