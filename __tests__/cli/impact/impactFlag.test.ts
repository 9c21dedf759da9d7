/** The flag --impact: what is wrong with the report that it needs is said before anything is built. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { impactOfReport } from '../../../src/cli/impact/impactFlag.js'
import { namedBaseline } from '../../../src/cli/namedBaseline.js'
import { NO_EXCLUSION_RULES } from '../../../src/coverage/exclusionRules.js'
import { realHost } from '../../helpers/toolchains.js'

it('--impact without --baseline is refused', async () => {
  await expect(impactOfReport({ kind: 'usual' }, [], '/out')).rejects.toThrow('--impact needs --baseline')
})

it('--impact with a baseline that is not there is refused, and all tests run by one that cannot be used', async () => {
  const path = await mkdtemp(join(tmpdir(), 'impact-flag-'))
  const choice = { kind: 'path', name: 'old', path } as const
  const { find } = await impactOfReport(choice, [], '/out')
  expect(await find()).toEqual({
    value: undefined,
    reason: `the baseline cannot be used: ${path} has no coverage data that counts`,
  })
  const json = join(path, 'report.json')
  await writeFile(json, '{}')
  const alone = await impactOfReport({ ...choice, path: json }, [], '/out')
  expect(await alone.find()).toMatchObject({
    reason: `the baseline cannot be used: ${json} has no data beside it, so it does not say which test executed what`,
  })
  await rm(path, { recursive: true })
  await expect(impactOfReport(choice, [], '/out')).rejects.toThrow(`${path} does not exist`)
})

it.each(['/project/coverage', '/project/coverage/covdata'])(
  '--impact does not replace its own baseline %s, which the next change needs again',
  async (path) => {
    await expect(
      impactOfReport({ kind: 'path', name: 'coverage', path }, [], '/project/coverage'),
    ).rejects.toThrow('the report of this run would replace coverage, which --baseline names')
  },
)

it('an empty folder that --baseline names is no baseline if tests are chosen by it, and refused if not', async () => {
  const baseline = await mkdtemp(join(tmpdir(), 'impact-flag-'))
  const read = async (isChosenBy?: boolean) =>
    namedBaseline({ baseline }, [], NO_EXCLUSION_RULES, realHost(), isChosenBy)
  const words = `baseline: ${baseline} has no coverage data that counts`
  expect(await read(true)).toEqual({ value: undefined, reason: words })
  await expect(read()).rejects.toThrow(words)
  await rm(baseline, { recursive: true })
  await expect(read(true)).rejects.toThrow(`baseline: ${baseline} does not exist`)
})
