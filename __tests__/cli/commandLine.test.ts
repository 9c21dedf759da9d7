/** The built command line as a user runs it, with real processes and signals. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { INPUTS } from '../../src/inputs/definitions.js'
import { builtDist } from '../helpers/builtDist.js'
import { Chain, ROOT, treeOf } from '../helpers/chain.js'
import { actionsNode } from '../helpers/runner/nodeProcess.js'
import { onDisk } from '../helpers/smallDisk.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'
import { REPORT_FILES } from '../../src/report/reportFolder.js'

const chain = new Chain()
let cli: string
let env: Record<string, string>

beforeAll(async () => {
  cli = join(await builtDist(), 'dist', 'cli', 'index.js')
  await goRoot('1.26.8')
  env = { ...(await goEnv('1.26.8')), XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? '' }
})
afterAll(() => chain.clean())

/** As a regular expression. */
function defaultOf(name: string): string {
  return (INPUTS.find((input) => input.name === name)?.default ?? '').replace(/[.]/g, '\\.')
}

interface Exit {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Options {
  readonly cwd?: string
  /** Sent once a line on standard error matches. */
  readonly signal?: readonly [NodeJS.Signals, RegExp]
  readonly variables?: Readonly<Record<string, string>>
  /** By default the Node that runs the tests. */
  readonly node?: string
}

async function call(
  args: readonly string[],
  { cwd = ROOT, signal, variables, node = process.execPath }: Options = {},
): Promise<Exit> {
  const child = spawn(node, [cli, ...args], {
    cwd,
    env: { ...env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr, sent] = ['', '', false]
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
    if (signal !== undefined && !sent && signal[1].test(stderr)) {
      sent = true
      child.kill(signal[0])
    }
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout, stderr }
}

it('the doctor exits with 1 if there is a problem, and with 2 if there is nothing to examine', async () => {
  const plain = await call(['doctor', process.execPath, ROOT, '--format', 'json'])
  expect({ code: plain.code, stderr: plain.stderr }).toEqual({ code: 1, stderr: '' })
  expect(JSON.parse(plain.stdout)).toMatchObject({
    ok: false,
    subjects: [{ kind: 'binary', checks: [{ code: 'program-not-instrumented' }, {}] }, { kind: 'directory' }],
  })
  const nothing = await call(['doctor', 'nowhere'])
  expect({ code: nothing.code, stdout: nothing.stdout }).toEqual({ code: 2, stdout: '' })
  expect(nothing.stderr).toMatch(/^error: there is no file nowhere\nName the binary/)
})

describe('usage', () => {
  it('shows examples and exit codes in the help', async () => {
    const { code, stdout, stderr } = await call(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/Examples:\n {2}go-integration-coverage run/)
    expect(stdout).toMatch(/Exit codes: 0 success;/)
  })

  it('has a flag for every input', async () => {
    const { stdout } = await call(['run', '--help'])
    for (const input of INPUTS) {
      const off = 'value' in input || input.default !== 'true' ? '' : 'no-'
      expect(stdout).toContain(`--${off}${input.name}`)
    }
    const words = stdout.replace(/\s+/g, ' ')
    for (const shown of ['tags', 'timeout', 'packages', 'suite'])
      expect(words).toMatch(new RegExp(`--${shown} <.*?\\(default: ${defaultOf(shown)}\\)`))
    expect(stdout).toMatch(/--no-in-process +Do not measure the test processes\.\n/)
  })

  it('prints its version', async () => {
    const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expect(await call(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  it.each([
    [['run', '--nonsense'], /unknown option '--nonsense'/],
    [['nonsense'], /unknown command 'nonsense'/],
    [['help', 'nonsense'], /^error: unknown command 'nonsense'\n\(see --help\)\n$/],
    [['report'], /missing required argument/],
    [['run', '.', '--timeout', 'soon'], /error: timeout: "soon"/],
    [['run', '.', '--suite', 'both'], /error: suite: "both" is not allowed\nAllowed: tagged, all\./],
    [['run', 'nowhere-at-all'], /error: working-directory: .*nowhere-at-all is not a directory/],
    [['run', 'nowhere-at-all', '--base', 'main'], /error: working-directory: .*-all is not a directory/],
    [['run', '.', '--base', ''], /error: --base is empty\nName a branch, a tag or a commit/],
    [['report', 'src', '--base', ' '], /error: --base is empty\nName a branch, a tag or a commit/],
    [['run', '.', '--threshold', ''], /error: --threshold is empty\nWrite a rule, such as `total: 80`, or /],
    [['report', 'src', '--threshold', 'total: 80', '--threshold', ' '], /error: --threshold is empty\n/],
    [['report', 'nowhere-at-all'], /error: .*nowhere-at-all cannot be read: there is no such directory/],
    [['report', ''], /error: a directory is empty\nName a directory; the current one is `\.`\./],
    [['report', 'src', '--out', ''], /error: --out is empty\n/],
    [['run', ''], /error: DIR is empty\n/],
    [['run', '.', '--baseline', 'nowhere'], /error: baseline: .*nowhere does not exist\nName a report/],
    [['report', 'src', '--baseline', ''], /error: --baseline is empty\nName a report, or `none`\./],
    [['report', 'src', '--baseline', 'package.json'], /error: baseline: .* is not the report\.json of this/],
    [
      ['report', 'src', '--format', 'xml'],
      /argument 'xml' is invalid\. Allowed choices are table, json, markdown/,
    ],
    [
      ['run', '--format', 'markdown', '--uncovered'],
      /error: --uncovered cannot be combined with --format mark/,
    ],
  ])('exits with 2 and one clear error for %j', async (args, words) => {
    const { code, stdout, stderr } = await call(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('writes plain text if there is no terminal, even if CI is set', async () => {
    const { stderr } = await call(['run', '.', '--timeout', 'soon'], { variables: { CI: 'true' } })
    expect(stderr).toMatch(/^error: timeout/)
  })

  it('keeps the compiled code of a run if Node can, and leaves nothing of other commands', async () => {
    await inTemporary(async (directory) => {
      const variables = { RUNNER_TOOL_CACHE: directory }
      await call(['covdata', 'percent'], { variables })
      await call(['report', 'nowhere-at-all'], { variables })
      await call(['--version'], { variables })
      expect(await readdir(directory)).toEqual([])
      await call(['run', 'nowhere-at-all'], { variables, node: await actionsNode() })
      expect(await readdir(directory)).toEqual(['go-integration-coverage-node'])
    })
  })

  it('passes the arguments of covdata on untouched', async () => {
    const { code, stderr } = await call(['covdata', 'percent'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/-i/)
  })
})

describe('run and report', () => {
  it('produce the same figures when report merges what run wrote', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const first = await call(['run', module, '--out', 'out', '--go-version', '1.26.8'], { cwd: module })
    expect(first.code).toBe(0)
    expect(first.stdout).toMatch(/total\s+3\s+10\/13\s+76\.9%\s+23\.1%\s+76\.9%/)
    expect(first.stdout).toMatch(/coverage: 76\.9% of statements \(10\/13\)/)
    expect(first.stderr).toMatch(/^report: out$/m)
    // Not a terminal: no colors and no moving lines.
    expect(first.stdout + first.stderr).not.toContain('\u001b')
    expect((await readdir(join(module, 'out'))).sort()).toEqual([...REPORT_FILES, 'covdata'].sort())
    const again = await call(['report', 'out', '--out', 'merged', '--threshold', 'total: 77'], {
      cwd: module,
    })
    expect(again.code).toBe(1)
    expect(again.stdout).toMatch(/total\s+3\s+10\/13\s+76\.9%\s+23\.1%\s+76\.9%/)
    expect(again.stdout).toMatch(/total: 77 failed \(1 statement short\)/)
    const profile = await readFile(join(module, 'out', 'coverage.out'), 'utf8')
    expect(await readFile(join(module, 'merged', 'coverage.out'), 'utf8')).toBe(profile)
    const percent = await call(['covdata', 'percent', `-i=${join('out', 'covdata', 'binaries')}`], {
      cwd: module,
    })
    expect(percent).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('coverage: 77.8% of statements'),
    })
  })

  it('print what --format and --uncovered ask for, and messages on standard error', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const flags = ['--go-version', '1.26.8', '--threshold', 'total: 99', '--uncovered', '--format', 'quiet']
    const quiet = await call(['run', ...flags], { cwd: module })
    expect(quiet.code).toBe(1)
    expect(quiet.stdout.replace(/\d+\.\d s/, '… s').split('\n')).toEqual([
      'cmd/greet/main.go:12: main: 2 of 9 statements uncovered',
      'greeting/greeting.go:7: For: 1 of 3 statements uncovered',
      'tests: 4 passed in 1 package, … s; 1 untagged test function left out',
      'gate: total: 99 failed (3 statements short)',
      'coverage: 76.9% of statements (10/13)',
      '',
    ])
    for (const [, file = '', line = ''] of quiet.stdout.matchAll(/^(\S+\.go):(\d+): /gm)) {
      const lines = (await readFile(join(module, file), 'utf8')).split('\n')
      expect(lines[Number(line) - 1]).toMatch(/^func /)
    }
    expect(quiet.stderr).toBe('')
    const report = (format: string, ...more: readonly string[]): Promise<Exit> =>
      call(['report', 'coverage', '--out', `out-${format}`, '--format', format, ...more], {
        cwd: module,
        variables: { CI: 'true' },
      })
    const file = (format: string, name: string): Promise<string> =>
      readFile(join(module, `out-${format}`, name), 'utf8')
    // Outside a repository nothing says which sources were measured, only that they fit.
    const note = 'the source of 2 files is that of the checkout: all blocks fit, .*\\n'
    const said = (place: string, more = ''): RegExp => new RegExp(`^${note}report: ${place}\\n${more}$`)
    expect(await report('json')).toMatchObject({ code: 0, stderr: expect.stringMatching(said('out-json')) })
    const json = await report('json')
    expect(json.stdout).toBe(await file('json', 'report.json'))
    expect((await report('markdown')).stdout).toBe(await file('markdown', 'summary.md'))
    const { uncoveredFunctions, ...rest } = JSON.parse(
      (await report('json', '--uncovered')).stdout,
    ) as Record<string, unknown>
    expect(uncoveredFunctions).toHaveLength(2)
    expect(Object.keys(rest)).toEqual(Object.keys(JSON.parse(json.stdout) as object))
    const table = await report('table', '--uncovered', '--open')
    expect(table.stderr).toMatch(said('out-table', 'warning: --open opens nothing in CI: .*index\\.html\\n'))
    expect(table.stdout).toMatch(
      /^uncovered functions, the worst first:\n\S+\.go:\d+: .*\n(?:.*\n)*?\npackage /,
    )
  })

  it('create the directory for the report before running the suite', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const { code, stderr } = await call(['run', '--out', 'go.mod', '--go-version', '1.26.8'], { cwd: module })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: out: cannot create .*go\.mod/)
    expect(stderr).not.toMatch(/Run the suite/)
  })

  it('leave no report of an earlier run when they fail, and refuse to write over their data', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const run = ['run', '--go-version', '1.26.8']
    expect((await call(run, { cwd: module })).code).toBe(0)
    const before = await treeOf(join(module, 'coverage'))
    const onto = await call(['report', 'coverage'], { cwd: module })
    expect(onto).toMatchObject({ code: 2, stderr: expect.stringMatching(/^error: out: .* would overwrite /) })
    expect(await treeOf(join(module, 'coverage'))).toEqual(before)
    await writeFile(join(module, 'cmd', 'greet', 'main.go'), 'package main\n\nfunc main() { nothing() }\n')
    expect((await call(run, { cwd: module })).code).toBe(2)
    expect(await readdir(join(module, 'coverage'))).toEqual([])
  })

  it('show the figures when the disk is full in the end', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const disk = join(module, 'disk')
    await onDisk(disk, 'size=96k', async () => {
      const fill = `dd if=/dev/zero of=${JSON.stringify(join(disk, 'fill'))} bs=1k || true; greet`
      const full = await call(['run', '--out', disk, '--go-version', '1.26.8', '--command', fill], {
        cwd: module,
      })
      expect(full.code).toBe(2)
      expect(full.stdout).toMatch(/coverage: \d+\.\d% of statements/)
      expect(full.stdout).toMatch(/error: The coverage data could not be stored/)
      expect(full.stderr).toMatch(/error: the report could not be written to .*ENOSPC/s)
    })
  })

  it('show the figures when tests replace the folder of the report, and write nothing there', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const victim = join(module, 'victim')
    await mkdir(victim)
    await writeFile(join(victim, 'report.json'), 'mine')
    const command = 'rm -rf coverage; ln -s victim coverage; greet'
    const ended = await call(['run', '--go-version', '1.26.8', '--command', command], { cwd: module })
    expect(ended.code).toBe(2)
    expect(ended.stdout).toMatch(/coverage: \d+\.\d% of statements/)
    expect(ended.stderr).toMatch(/error: out: .* was replaced by a link to /)
    expect(await readdir(victim)).toEqual(['report.json'])
    expect(await readFile(join(victim, 'report.json'), 'utf8')).toBe('mine')
  })

  it('finish even if nobody reads their output', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const args = [cli, 'run', module, '--out', join(module, 'out'), '--go-version', '1.26.8']
    const child = spawn(process.execPath, args, { cwd: module, env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    child.stderr.destroy()
    const [code] = (await once(child, 'exit')) as [number | null]
    expect(code).toBe(0)
    expect(await readdir(join(module, 'out'))).toContain('report.json')
  })

  it('report a file that was named instead of a directory', async () => {
    const { code, stderr } = await call(['report', 'README.md'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: .*README\.md cannot be read: it is not a directory\n/)
  })

  it('exit with 1 if a test fails', async () => {
    const module = await chain.copy('__tests__/fixtures/troubles')
    const { code, stdout } = await call(['run', '--tags', 'integration,fail', '--go-version', '1.26.8'], {
      cwd: module,
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(/error: 2 tests failed/)
    // The verdict of the suite goes where its data goes, however often it is merged.
    for (const [from, out] of [
      ['coverage', 'merged'],
      ['coverage/covdata', 'named by its data'],
      ['merged', 'merged again'],
    ] as const) {
      const again = await call(['report', from, '--out', out], { cwd: module })
      expect(again.code).toBe(1)
      expect(again.stdout).toMatch(/error: 2 tests failed/)
      const { passed, legs } = JSON.parse(await readFile(join(module, out, 'report.json'), 'utf8')) as {
        readonly passed: boolean
        readonly legs: readonly unknown[]
      }
      expect(passed).toBe(false)
      expect(legs).toMatchObject([{ suitePassed: false, tests: { fail: 2 } }])
    }
    await rm(join(module, 'coverage', 'report.json'))
    expect((await call(['report', 'coverage', '--out', 'without'], { cwd: module })).code).toBe(0)
    await writeFile(join(module, 'coverage', 'report.json'), '{')
    const broken = await call(['report', 'coverage', '--out', 'without'], { cwd: module })
    expect(broken).toMatchObject({ code: 2, stderr: expect.stringMatching(/report\.json cannot be used: /) })
  })

  it('exit with 1 if there is no data', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    const { code, stdout } = await call(['report', 'cmd', '--out', 'out'], { cwd: module })
    expect(code).toBe(1)
    expect(stdout).toMatch(/error: There is no coverage data in the directories/)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('keep what was collected on %s and exit with %i', async (signal, code) => {
    const module = await chain.copy('__tests__/fixtures/troubles')
    const args = [
      'run',
      '--tags',
      'integration,hang',
      '--go-version',
      '1.26.8',
      '--test-flags',
      '-p=1',
      '--test-packages',
      './smoke ./hanging',
    ]
    const ended = await call(args, { cwd: module, signal: [signal, /Run the suite/] })
    expect(ended.code).toBe(code)
    expect(ended.stderr).toMatch(new RegExp(`warning: ${signal}: stopping`))
    expect(ended.stdout).toMatch(/error: The suite was interrupted/)
    expect(await readdir(join(module, 'coverage'))).toContain('report.json')
  })
})
