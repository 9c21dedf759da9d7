/**
 * The commands `run --base` and `report --base` before and after a push: in a linked worktree whose module is in a
 * subdirectory, started in a subdirectory of that.
 */
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type CaptureResult, capture } from '../../src/process/exec.js'
import { builtDist } from '../helpers/builtDist.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { BRANCH, FAILING, MODULE, RENAMED, linesIn, marked, shopIn } from '../helpers/shop.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const RELEASE = '1.26.8'
const GATES = FAILING.flatMap((rule) => ['--threshold', rule])
let work: string
let tree: TestRepository
let command: (cwd: string, ...args: readonly string[]) => Promise<CaptureResult>

beforeAll(async () => {
  await goRoot(RELEASE)
  const [env, dist] = [await goEnv(RELEASE), await builtDist()]
  const cli = join(dist, 'dist', 'cli', 'index.js')
  command = async (cwd, ...args) => capture(process.execPath, [cli, ...args], { cwd, env })
  work = await realpath(await mkdtemp(join(tmpdir(), 'base-')))
  const { origin } = shopIn(join(work, 'origin'))
  origin.git('checkout', '--quiet', 'main')
  const clone = TestRepository.clone(origin, join(work, 'clone'))
  const run = ['run', MODULE, '--go-version', RELEASE, '--out', join(work, 'before'), '--format', 'quiet']
  expect(await command(clone.root, ...run)).toMatchObject({ exitCode: 0 })
  tree = new TestRepository(join(work, 'tree'))
  clone.git(
    'worktree',
    'add',
    '--quiet',
    '-b',
    'mine',
    tree.root,
    clone.git('merge-base', 'main', 'origin/topic'),
  )
}, 300_000)
afterAll(async () => {
  await rm(work, { recursive: true, force: true })
})

/** What a command says of the change and of its gates. */
function said({ stdout }: CaptureResult, cwd: string) {
  const [block = ''] = /uncovered changed lines:\n[^]*?\n\n/.exec(stdout) ?? []
  return {
    uncovered: [...block.matchAll(/^(\S+:\d+): \w+: 1 changed statement uncovered/gm)].map(([, place = '']) =>
      relative(tree.root, join(cwd, place)),
    ),
    gatePlaces: [...new Set(linesIn(stdout))].toSorted(),
    gates: [...stdout.matchAll(/^gate: (.*)$/gm)].map(([, text]) => text),
    change: /^change since .*$/m.exec(stdout)?.[0],
  }
}

async function patchIn(out: string): Promise<unknown> {
  const json = await readFile(join(work, out, 'report.json'), 'utf8')
  return (JSON.parse(json) as { readonly patch: unknown }).patch
}

it('the patch coverage and the gates of a change are the same before a commit and after a push', async () => {
  for (const [path, text] of Object.entries(BRANCH)) tree.write(path, text)
  await rm(join(tree.root, RENAMED))
  // Some of it is staged, the rest is not, and git does not know the new files.
  tree.git('add', `${MODULE}/cmd`)
  const [hit, miss, lost] = (['hit', 'miss', 'lost'] as const).map((mark) => marked(tree, undefined, mark))
  if (hit === undefined || miss === undefined || lost === undefined) throw new Error('there are marks')
  const expected = {
    uncovered: miss,
    gatePlaces: [...miss, ...lost].toSorted(),
    gates: [
      `patch: 100 failed (${hit.length} of ${hit.length + miss.length} changed statements, ${miss.length} statements short)`,
      'lost: 0 failed (3 statements lost coverage, 3 too many)',
      expect.stringMatching(
        /^drop: 0 failed \(55\.1% before, 5\d\.\d% now, \d statements? short\)$/,
      ) as unknown,
      'package ./price: 95 failed (1 of 1 package, 20 statements short)',
      'file shop/**/ä.go: 100 failed (1 of 1 file, 1 statement short)',
    ],
    change: expect.stringMatching(
      /^change since (?:origin\/)?main: 10 of 18 changed statements are covered \(55\.6%\)$/,
    ) as unknown,
  }
  const compared = ['--baseline', join(work, 'before'), ...GATES]

  const below = join(tree.root, MODULE, 'e2e')
  const out = join(work, 'after')
  const ran = await command(
    below,
    'run',
    '..',
    '--go-version',
    RELEASE,
    '--base',
    'main',
    '--out',
    out,
    ...compared,
  )
  expect(ran.stderr).not.toMatch(/warning|error/)
  expect({ code: ran.exitCode, ...said(ran, below) }).toEqual({ code: 1, ...expected })
  const patch = await patchIn('after')

  // A report on the data, elsewhere in the repository; then the change is pushed, and the base is that of the remote.
  const report = async (base: string): Promise<void> => {
    const to = join(work, 'merged')
    const told = await command(tree.root, 'report', out, '--base', base, '--out', to, ...compared)
    expect(told.stderr).not.toMatch(/warning|error/)
    expect({ code: told.exitCode, ...said(told, tree.root) }).toEqual({ code: 1, ...expected })
    expect(await patchIn('merged')).toEqual({ ...(patch as object), base })
  }
  await report('main')
  tree.commit()
  tree.git('push', '--quiet', 'origin', 'HEAD:refs/heads/mine')
  await report('origin/main')
}, 300_000)

it.each([
  ['', [true, true, true, false, false]],
  ['if-unknown: pass', [true, true, true, true, true]],
  ['if-unknown: fail', [false, false, false, false, false]],
])('gates that cannot be judged decide about the exit code as %j says', async (rule, passed) => {
  const gates = ['patch: 80', 'lost: 0', 'drop: 0', 'package ./nowhere: 1', 'file nowhere.go: 1']
  const rules = [...gates, rule].filter((text) => text !== '').flatMap((text) => ['--threshold', text])
  const told = await command(work, 'report', 'before', '--out', 'unjudged', '--format', 'quiet', ...rules)
  expect(told.exitCode).toBe(passed.every(Boolean) ? 0 : 1)
  expect(said(told, work).gates).toEqual(
    gates.map((gate, i): unknown =>
      expect.stringContaining(`${gate} ${passed[i] === true ? 'passed' : 'failed'} without being judged (`),
    ),
  )
})
