// Runs Jest, after printing which Node runs the tests' actions.
//
//   node scripts/test.mjs [--proof] [JEST ARGUMENTS]
//
// Runs the quick tests, or the proof tests with --proof or a path that contains `.proof`.
import { spawnSync } from 'node:child_process'
import { sayNode } from './actionsNode.mjs'

console.error(sayNode())
const given = process.argv.slice(2)
const isProof = given.some((argument) => argument === '--proof' || /\.proof\b/.test(argument))
const jest = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]
const { status } = spawnSync(
  process.execPath,
  [...jest, ...given.filter((argument) => argument !== '--proof')],
  {
    stdio: 'inherit',
    env: { ...process.env, TEST_TIER: isProof ? 'proof' : 'quick' },
  },
)
process.exitCode = status ?? 1
