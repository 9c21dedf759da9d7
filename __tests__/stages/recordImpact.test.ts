/** What a run keeps for test selection, of a real repository and with a journal that is made up. */
import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import { unitTableOf } from '../../src/attribution/unitTableOf.js'
import { type Finding, finding } from '../../src/findings/finding.js'
import type { SuiteResult, TestPackage } from '../../src/go/test/suiteResult.js'
import { blobOf } from '../../src/coverage/sourceFiles.js'
import { parseInputs } from '../../src/inputs/runInputs.js'
import type { InputName } from '../../src/inputs/definitions.js'
import { recordImpact, startState } from '../../src/stages/recordImpact.js'
import { makeRunDirectories } from '../../src/stages/runDirectories.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'
import { realHost } from '../helpers/toolchains.js'
import { keptLegs } from '../impact/impactRecords.js'
import { ALL, begin, getenv, head, journal, opened } from '../impact/journals.js'

const PASSED = {
  importPath: 'example.com/cart',
  outcome: 'pass',
  seconds: 1,
  output: '',
  tests: [{ name: 'TestA', outcome: 'pass', seconds: 1, output: '' }],
} as const satisfies TestPackage

const SUITE: SuiteResult = {
  kind: 'go test',
  passed: true,
  exitCode: 0,
  timedOut: false,
  seconds: 1,
  leftOut: 0,
  packages: [PASSED],
}

interface Run {
  readonly inputs?: Partial<Record<InputName, string>>
  readonly suite?: Partial<SuiteResult>
  readonly findings?: readonly Finding[]
  /** Records of the journal, of TestA. @param root of the repository */
  readonly uses?: (root: string) => readonly (readonly number[])[]
  readonly before?: (repository: TestRepository) => void
  /** After the tests have begun. */
  readonly during?: (repository: TestRepository) => Promise<void>
}

async function kept({ inputs = {}, suite, findings = [], uses = () => [], before, during }: Run) {
  return inTemporary(async (parent) => {
    const root = join(parent, 'repository')
    const repository = TestRepository.make(root)
    repository.write('cart/one.json', '{}\n')
    repository.write('.gitignore', 'made/\n')
    const commit = repository.commit()
    before?.(repository)
    const { env, platform, stop } = realHost()
    const start = await startState(root, { env, platform, stop }, [])
    if (start === undefined) throw new Error('there is no repository')
    const directories = await makeRunDirectories(parent)
    // Times of files come from a clock that may be some milliseconds behind.
    const startedAt = new Date(Date.now() - 1000).toISOString()
    const records = journal(head(5, 'example.com/cart'), begin(1, 'TestA'), ...uses(root))
    await writeFile(join(directories.journals, 'journal.5.7'), records)
    await during?.(repository)
    const outDirectory = join(parent, 'out')
    await mkdir(join(outDirectory, 'covdata'), { recursive: true })
    const request = {
      start,
      measurement: {
        attribution: new AttributionBuilder(unitTableOf({ packages: [] })).finish(),
        findings,
        startedAt,
        go: undefined,
        modules: [],
      },
      suite: { ...SUITE, ...suite },
      attribution: { counted: ALL },
      inputs: parseInputs((name) => inputs[name], root),
      directories,
      env: { REGION: 'eu' },
      outDirectory,
    }
    expect(await recordImpact(request)).toEqual([])
    const [leg] = await keptLegs(outDirectory)
    if (leg === undefined) throw new Error('nothing was kept')
    expect(leg.commit).toBe(commit)
    return leg
  })
}

const blob = (text: string): string => blobOf(Buffer.from(text), process.platform, 'sha1')

describe('files', () => {
  it('are kept as they were before the tests, without those that the tests have made', async () => {
    const leg = await kept({
      uses: (root) =>
        ['cart/one.json', 'made/earlier.txt', 'made/now.txt', 'gone.txt'].map((path) =>
          opened(1, 1, join(root, path)),
        ),
      before: (repository) => {
        repository.write('made/earlier.txt', 'x\n')
      },
      during: async ({ root }) => {
        await utimes(join(root, 'made/earlier.txt'), 1, 1)
        await writeFile(join(root, 'cart/one.json'), 'changed by a test\n')
        await writeFile(join(root, 'made/now.txt'), 'x\n')
      },
    })
    expect(leg.files).toEqual([
      { path: 'cart/one.json', state: blob('{}\n') },
      { path: 'gone.txt', state: 'absent' },
      { path: 'made/earlier.txt', state: blob('x\n') },
    ])
    expect(leg.tests).toMatchObject([{ name: 'TestA', opened: [0, 1, 2] }])
  })

  it('are directories that were listed, or of which git has a file and that were asked for', async () => {
    const uses = (root: string): readonly (readonly number[])[] => [
      opened(1, 1, root),
      opened(1, 2, join(root, 'cart')),
      opened(1, 2, join(root, 'made')),
    ]
    const before = (repository: TestRepository): void => {
      repository.write('made/x.txt', 'x\n')
    }
    expect((await kept({ uses, before })).files).toEqual([
      { path: '.', state: 'directory' },
      { path: 'cart', state: 'present' },
    ])
  })

  it('are listed directories with what git ignored in them before the tests', async () => {
    const ignoredWith = async (before: readonly string[], during: readonly string[]) =>
      kept({
        uses: (root) => [opened(1, 1, root), opened(1, 2, join(root, 'cart'))],
        before: (repository) => {
          for (const path of ['.gitignore', ...before]) repository.write(path, 'made/\n*.local\n')
        },
        during: async ({ root }) => {
          for (const path of during) await writeFile(join(root, path), 'x\n')
        },
      })
    const { ignored } = await ignoredWith(['cart/x.local', 'a.local'], ['b.local'])
    expect(ignored).toEqual([{ path: '.', state: expect.stringMatching(/^[0-9a-f]{16}$/) }])
    expect((await ignoredWith(['a.local'], [])).ignored).toEqual(ignored)
    expect((await ignoredWith(['b.local'], [])).ignored).not.toEqual(ignored)
    expect((await ignoredWith([], ['b.local'])).ignored).toEqual([])
  })

  it('behind a link are kept with where it leads', async () => {
    const leg = await kept({
      uses: (root) => [opened(1, 1, join(root, 'cart/link.json'))],
      before: (repository) => {
        repository.git('config', 'core.symlinks', 'true')
      },
      during: async ({ root }) => {
        await symlink('one.json', join(root, 'cart/link.json'))
        await utimes(join(root, 'cart/one.json'), 1, 1)
      },
    })
    expect(leg.files).toEqual([{ path: 'cart/link.json', state: `link one.json ${blob('{}\n')}` }])
  })
})

it('keeps the variables that were read', async () => {
  const { variables, tests } = await kept({ uses: () => [getenv(1, 'REGION'), getenv(1, 'NONE')] })
  expect(variables).toEqual([
    { name: 'NONE', hash: undefined },
    { name: 'REGION', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
  ])
  expect(tests).toMatchObject([{ name: 'TestA', read: [0, 1] }])
})

const KILLED = [finding('process-ended-early', '1 process did not exit normally; the counters were kept')]

const looks = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: count }, (_, index) => getenv(1, `VARIABLE_${index}`))

describe('tests may be left out', () => {
  it.each<readonly [string, Run]>([
    ['if a process was killed, as its counters were kept', { findings: KILLED, uses: () => looks(1022) }],
    ['if a process that exited looked at very much', { uses: () => looks(1023) }],
  ])('%s', async (_, run) => {
    expect((await kept(run)).problems).toEqual([])
  })
})

describe('no test may be left out', () => {
  it.each<readonly [string, Run, string]>([
    ['without coverage of test processes', { inputs: { 'in-process': 'false' } }, 'in-process is false'],
    ['of a command', { inputs: { command: 'make test' } }, 'the suite is a command'],
    ['if test-flags choose them', { inputs: { 'test-flags': '-run TestA' } }, 'test-flags choose tests'],
    [
      'if a package did not compile',
      {
        suite: { packages: [PASSED, { ...PASSED, importPath: 'example.com/till', outcome: 'build-failed' }] },
      },
      'not all tests of example.com/till ran',
    ],
    [
      'if counters of killed processes were not mapped',
      { findings: [finding('counters-not-mapped', 'GOCOVERDIR is on 9p')] },
      'GOCOVERDIR is on 9p (counters-not-mapped)',
    ],
    [
      'if a killed process looked at so much that the last of it may be missing',
      { findings: KILLED, uses: () => looks(1023) },
      'a process that did not exit normally may have opened files that are not known',
    ],
    [
      'if a panic ended others',
      { suite: { packages: [{ ...PASSED, outcome: 'fail', output: 'panic: oh\n' }] } },
      'not all tests of example.com/cart ran',
    ],
  ])('%s', async (_, run, problem) => {
    expect((await kept(run)).problems).toEqual([expect.stringContaining(problem)])
  })
})

it('knows no problem of a suite that passed, and how everything was built', async () => {
  const leg = await kept({ inputs: { tags: 'slow', 'build-flags': '-race' } })
  expect(leg.problems).toEqual([])
  expect(leg.settings).toMatchObject({ tags: 'slow', 'build-flags': expect.stringMatching(/^[0-9a-f]{16}$/) })
})
