// Runs jest with the Node that runs npm: node_modules/.bin holds a Node 24 of its own, for the action's tests.
import { spawnSync } from 'node:child_process'

const node = process.env.npm_node_execpath ?? process.execPath
const jest = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]
const { status } = spawnSync(node, [...jest, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
