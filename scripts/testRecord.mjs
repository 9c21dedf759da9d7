// The record of the test runs of one .ci/run, in the file that TEST_RECORD names: a line of JSON for each test file that
// was run, and one for each run that came to its end. The last line of a test file counts.
//
//     node scripts/testRecord.mjs FILE   prints what was flaky, left out or skipped, and the closing line
import { appendFileSync, readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** More files than this do not fail by chance. */
const MOST = 3

export function addToRecord(file, line) {
  appendFileSync(file, `${JSON.stringify(line)}\n`)
}

/**
 * The test files with their last results, and whether the last run came to its end. `flaky` are the names of tests that
 * failed before the file passed.
 */
export function readRecord(file) {
  const files = new Map()
  let isComplete = false
  let leftOut = 0
  for (const line of linesOf(file)) {
    isComplete = line.isComplete === true
    leftOut += line.leftOut ?? 0
    if (line.path === undefined) continue
    const earlier = files.get(line.path)
    const flaky = line.failed === 0 && earlier !== undefined ? [...earlier.flaky, ...earlier.failures] : []
    files.set(line.path, { ...line, flaky })
  }
  return { files: [...files.values()], isComplete, leftOut }
}

/** The files to run again: none if there are too many, or if the run broke off and others may have failed as well. */
export function filesToRunAgain({ files, isComplete }) {
  const failed = files.filter((file) => file.failed > 0).map(({ path }) => path)
  return isComplete && failed.length <= MOST ? failed : []
}

export function flakyLines({ files }) {
  const names = files.flatMap(({ path, flaky }) => flaky.map((name) => `  ${path}: ${name}`))
  return names.length === 0 ? [] : ['flaky, passed when run again:', ...names]
}

export function closingLines(record) {
  const sum = (what) => record.files.reduce((total, file) => total + file[what], 0)
  const skipped = sum('skipped')
  // A run that broke off must not look like success.
  const failed = sum('failed') || Number(!record.isComplete)
  return [
    ...flakyLines(record),
    ...(record.leftOut > 0
      ? [`not enough time for ${record.leftOut} proof test files: run npm run test:proof`]
      : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${sum('passed')} passed, ${failed} failed`,
  ]
}

function linesOf(file) {
  const text = readFileSync(file, { encoding: 'utf8', flag: 'a+' })
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

const [, started, file] = process.argv
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url))
  console.log(closingLines(readRecord(file)).join('\n'))
