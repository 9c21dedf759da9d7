/** What .ci/run does with test files that fail, and what it does when time is short, in a project of a few tests. */
import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'
import { inTemporary, writeFiles } from '../helpers/temporary.js'

const SCRIPTS = join(ROOT, 'scripts')
const CONFIG = `export default {
  transform: {},
  testMatch: ['**/*.test.cjs'],
  reporters: [${JSON.stringify(join(SCRIPTS, 'testReporter.mjs'))}],
  runner: ${JSON.stringify(join(SCRIPTS, 'testRunner.mjs'))},
}`
const GOOD = "test('is good', () => undefined)\n"
const BAD = "test('is bad', () => { throw new Error('bad') })\n"
const BROKEN = "throw new Error('broken')\n"
/** Leaves a file when it is run, and fails without one. */
const FLAKY = `${GOOD}test('is flaky', () => {
  require('node:fs').closeSync(require('node:fs').openSync(__filename + '.ran', 'a'))
  if (RAN) return
  throw new Error('not now')
})
const RAN = require('node:fs').existsSync(__filename + '.ran')
test.skip('is skipped', () => undefined)
`

interface Ran {
  readonly exitCode: number
  readonly messages: string
  /** What .ci/run prints at its end. */
  readonly closing: string
}

async function run(texts: Readonly<Record<string, string>>, deadline = ''): Promise<Ran> {
  return inTemporary(async (cwd) => {
    await symlink(join(ROOT, 'node_modules'), join(cwd, 'node_modules'), 'junction')
    await writeFiles(cwd, { 'package.json': '{"type":"module"}', 'jest.config.js': CONFIG, ...texts })
    const env = { ...process.env, TEST_RECORD: join(cwd, 'record'), TEST_DEADLINE: deadline }
    const { exitCode, stderr } = await capture(process.execPath, [join(SCRIPTS, 'test.mjs')], { cwd, env })
    const script = join(SCRIPTS, 'testRecord.mjs')
    const { stdout } = await capture(process.execPath, [script, env.TEST_RECORD], { cwd, env })
    return { exitCode, messages: stderr, closing: stdout }
  })
}

describe('a run of tests that is recorded', () => {
  it('passes if what failed passes when it is run again, names it, and counts it once', async () => {
    const { exitCode, messages, closing } = await run({ 'flaky.test.cjs': FLAKY, 'good.test.cjs': GOOD })
    const flaky = 'flaky, passed when run again:\n  flaky.test.cjs: is flaky\n'
    expect({ exitCode, closing }).toEqual({ exitCode: 0, closing: `${flaky}1 skipped\n3 passed, 0 failed\n` })
    expect(messages).toContain('== run again, alone: flaky.test.cjs\n')
    expect(messages).toContain(flaky)
  })

  it('fails if one of the files fails again', async () => {
    const { exitCode, closing } = await run({ 'flaky.test.cjs': FLAKY, 'broken.test.cjs': BROKEN })
    expect(exitCode).toBe(1)
    expect(closing).toMatch(/\n1 skipped\n2 passed, 1 failed\n$/)
  })

  it('fails at once if many files fail', async () => {
    const names = ['a', 'b', 'c', 'd'].map((name) => `${name}.test.cjs`)
    const { exitCode, messages, closing } = await run(Object.fromEntries(names.map((name) => [name, BAD])))
    expect({ exitCode, closing }).toEqual({ exitCode: 1, closing: '0 passed, 4 failed\n' })
    expect(messages).not.toContain('run again')
  })

  it('leaves out what it has no time for, and says so', async () => {
    const soon = String(Math.round(Date.now() / 1000) + 60)
    const { exitCode, messages, closing } = await run({ 'bad.test.cjs': BAD, 'good.test.cjs': GOOD }, soon)
    expect(exitCode).toBe(0)
    expect(messages).toMatch(/not enough time for 2 test files:\n {2}\w+\.test\.cjs\n {2}\w+\.test\.cjs\n/)
    expect(closing).toBe(
      'not enough time for 2 proof test files: run npm run test:proof\n0 passed, 0 failed\n',
    )
  })
})

describe('the record', () => {
  it('counts a failure if the last run broke off, and has none of its files run again', async () => {
    await inTemporary(async (cwd) => {
      await writeFiles(cwd, { record: '{"path":"a","passed":2,"failed":0,"failures":[],"skipped":0}\n' })
      const script = join(SCRIPTS, 'testRecord.mjs')
      const { stdout } = await capture(process.execPath, [script, 'record'], { cwd, env: process.env })
      expect(stdout).toBe('2 passed, 1 failed\n')
    })
  })
})

describe('the deadline', () => {
  it('leaves time for the longest file so far, and for those that failed to run again', async () => {
    const module = JSON.stringify(join(SCRIPTS, 'testDeadline.mjs'))
    const program = `import { Deadline } from ${module}
const minute = 60_000
const deadline = new Deadline(10 * minute)
const has = (minutes) => console.log(minutes, deadline.hasTime(minutes * minute))
has(7), has(8)
deadline.start('long', 0), deadline.end('long', false, 3 * minute)
has(6), has(7)
deadline.start('failed', 0), deadline.end('failed', true, 2 * minute)
has(4), has(5)
deadline.start('running', 1 * minute)
has(4), has(5)
console.log(deadline.isLeftOut('running', 9 * minute), deadline.isLeftOut('running', 10 * minute))`
    const args = ['--input-type=module', '-e', program]
    const { stdout } = await capture(process.execPath, args, { cwd: ROOT, env: process.env })
    const expected = '7 true\n8 false\n6 true\n7 false\n4 true\n5 false\n4 true\n5 false\nfalse true\n'
    expect(stdout).toBe(expected)
  })
})

it('.ci/run prints the closing line last', async () => {
  const text = await readFile(join(ROOT, '.ci/run'), 'utf8')
  expect(text).toMatch(/\nnode scripts\/testRecord\.mjs "\$record"\nexit "\$status"\n$/)
})
