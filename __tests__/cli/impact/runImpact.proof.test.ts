/** The command `run --impact` as a user runs it, with the report of an earlier run. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { capture } from '../../../src/process/exec.js'
import { builtDist } from '../../helpers/builtDist.js'
import { Chain } from '../../helpers/chain.js'
import { TestRepository } from '../../helpers/gitRepository.js'
import { goEnv, goRoot } from '../../helpers/toolchains.js'

const RELEASE = '1.27.0'
const GREETING = 'greeting/greeting.go'

it('run --impact --baseline runs only the tests that the change can affect, and says so', async () => {
  const chain = new Chain()
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  const repository = TestRepository.make(module)
  repository.commit()
  await goRoot(RELEASE)
  const env = await goEnv(RELEASE)
  const cli = join(await builtDist(), 'dist', 'cli', 'index.js')
  const command = async (...args: readonly string[]) =>
    capture(process.execPath, [cli, ...args], { cwd: module, env })
  const run = async (...flags: readonly string[]) =>
    command('run', '--go-version', RELEASE, '--attribution', 'exact', ...flags)
  const total = async (out: string): Promise<unknown> => {
    const json = JSON.parse(await readFile(join(module, out, 'report.json'), 'utf8')) as {
      readonly total: { readonly covered: number; readonly total: number }
    }
    return [json.total.covered, json.total.total]
  }
  expect(await run('--out', 'before')).toMatchObject({ exitCode: 0 })
  const greeting = await readFile(join(module, GREETING), 'utf8')
  repository.write(GREETING, greeting.replace('ToUpper(text) + "!"', 'ToUpper(text + "!")'))
  const { exitCode, stdout, stderr } = await run('--out', 'after', '--impact', '--baseline', 'before')
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(stdout + stderr).toMatch(/2 of 4 test functions ran: the change since before can affect no others\./)
  expect(await total('after')).toEqual(await total('before'))
  const again = await run('--out', 'again', '--impact', '--baseline', 'after')
  expect(again.exitCode).toBe(0)
  expect(again.stdout + again.stderr).toMatch(
    /All tests run: .*is of a run of only those tests that a change can affect/,
  )
  expect(await total('again')).toEqual(await total('before'))
  // A folder in which there is no report yet.
  const empty = await mkdtemp(join(tmpdir(), 'no-report-'))
  const first = await run('--out', 'first', '--impact', '--baseline', empty, '--threshold', 'lost: 0')
  expect(first).toMatchObject({ exitCode: 0 })
  expect(first.stdout + first.stderr).toMatch(
    /All tests run: the baseline cannot be used: .* has no coverage data that counts/,
  )
  await rm(empty, { recursive: true })
  // Nothing is affected, and a report on it is as green as the run.
  repository.git('checkout', '--quiet', '.')
  repository.git('clean', '-dfq', 'after')
  expect(await run('--out', 'none', '--impact', '--baseline', 'before')).toMatchObject({ exitCode: 0 })
  expect(await command('report', 'none', '--out', 'merged')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('None of 4 test functions ran'),
  })
  expect(await total('merged')).toEqual(await total('before'))
  await chain.clean()
}, 600_000)
