// Runs Jest, after printing which Node runs the tests' actions.
//
//   node scripts/test.mjs [--proof] [JEST ARGUMENTS]
//
// Runs the quick tests, or the proof tests with --proof or a path that contains `.proof`. With TEST_RECORD (see
// testRecord.mjs) test files that failed are run again, alone and once, if they are few.
import { spawnSync } from 'node:child_process'
import { sayNode } from './actionsNode.mjs'
import { filesToRunAgain, flakyLines, readRecord } from './testRecord.mjs'

const JEST = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]

console.error(sayNode())
const given = process.argv.slice(2)
const isProof = given.some((argument) => argument === '--proof' || /\.proof\b/.test(argument))
const status = jest(given.filter((argument) => argument !== '--proof'))
process.exitCode = status === 0 ? 0 : again(status)

/** @returns the exit code, 1 if Jest was ended by a signal */
function jest(args, { milliseconds, ...settings } = {}) {
  const { status } = spawnSync(process.execPath, [...JEST, ...args], {
    stdio: 'inherit',
    env: { ...process.env, TEST_TIER: isProof ? 'proof' : 'quick', ...settings },
    timeout: milliseconds,
  })
  return status ?? 1
}

function again(status) {
  const { TEST_RECORD: file = '', TEST_DEADLINE: deadline = '' } = process.env
  if (file === '') return status
  const failed = filesToRunAgain(readRecord(file))
  if (failed.length === 0) return status
  console.error(`\n== run again, alone: ${failed.join(' ')}`)
  const milliseconds = deadline === '' ? undefined : Math.max(1, Number(deadline) * 1000 - Date.now())
  const second = jest(['--runInBand', '--runTestsByPath', ...failed], { milliseconds, TEST_DEADLINE: '' })
  if (second === 0) console.error(`\n${flakyLines(readRecord(file)).join('\n')}`)
  return second
}
