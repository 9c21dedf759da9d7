/** Which tests the working tree affects, over the legs of data that is made up, in real repositories. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import { unitTableOf } from '../../src/attribution/unitTableOf.js'
import { settingsWithGo } from '../../src/impact/goSettings.js'
import type { ImpactLeg, RecordedTest } from '../../src/impact/impactData.js'
import { affectedTests, baseNotes, readEarlierRun } from '../../src/stages/affectedTests.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'
import { realHost } from '../helpers/toolchains.js'
import { launcherOf } from '../impact/changedModule.js'
import { emptyLeg } from '../impact/impactRecords.js'

const tests = (n: number): string =>
  `package cart\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Log(${n}) }\n\nfunc TestB(t *testing.T) {}\n`

const CODE = {
  coverage: { packages: [], notLinked: [] },
  files: [],
  attribution: new AttributionBuilder(unitTableOf({ packages: [] })).finish(),
}

function passed(name: string): RecordedTest {
  const facts = { outcome: 'pass', unstable: false, seconds: 1, opened: [], read: [] } as const
  return { importPath: 'example.com/shop/cart', name, ...facts }
}

/** What a change of TestA selects. @param legs by the commit of the data and another one */
async function affected(legs: (commit: string) => readonly ImpactLeg[], goNow: ImpactLeg['settings'] = {}) {
  return inTemporary(async (directory) => {
    const repository = TestRepository.make(join(directory, 'shop'))
    repository.write('go.mod', 'module example.com/shop\n\ngo 1.22\n')
    repository.write('cart/cart_test.go', tests(1))
    const commit = repository.commit()
    repository.write('cart/cart_test.go', tests(2))
    const [go, launcher] = await launcherOf(directory)
    const { env, platform, stop } = realHost()
    const tools = { go, launcher, own: [] }
    const where = { directory: repository.root, host: { env, platform, stop }, tools }
    const data = { legs: legs(commit) }
    const found = await affectedTests(
      { data, code: CODE },
      { ...where, env: {}, settings: settingsWithGo(data.legs, goNow), suite: undefined },
    )
    const text = (reasons: readonly { readonly rule: string }[]): string =>
      [...new Set(reasons.map(({ rule }) => rule))].join(', ')
    return {
      everything: text(found.everything),
      tests: found.tests.map(({ name, reasons }) => `${name}: ${text(reasons)}`),
      total: found.total,
    }
  })
}

describe('with several legs', () => {
  const shards = (commit: string): readonly ImpactLeg[] => [
    emptyLeg({ commit, tests: [passed('TestA')] }),
    emptyLeg({ commit, tests: [passed('TestB')] }),
  ]

  it('a changed test of one shard selects none of the other', async () => {
    const found = await affected(shards)
    expect(found).toEqual({ everything: '', tests: ['TestA: test'], total: 2 })
  })

  it('everything is selected if no leg has the Go of now, and nothing more if one has', async () => {
    const goes = (commit: string): readonly ImpactLeg[] =>
      ['1.26.8', '1.27.0'].map((go) =>
        emptyLeg({ commit, settings: { go }, tests: [passed('TestA'), passed('TestB')] }),
      )
    expect(await affected(goes, { go: '1.27.0' })).toMatchObject({ everything: '', tests: ['TestA: test'] })
    expect(await affected(goes, { go: '1.22.12' })).toMatchObject({ everything: 'settings' })
  })

  it('a leg that lacks data selects everything', async () => {
    const found = await affected((commit) => [
      ...shards(commit),
      emptyLeg({ commit, problems: ['lost'], tests: [passed('TestB')] }),
    ])
    expect(found).toMatchObject({ everything: 'data', total: 2 })
  })

  it('everything is selected if a shard is missing, also tests that no other shard knows', async () => {
    const settings = { shard: '1/2' }
    const found = await affected((commit) => [emptyLeg({ commit, settings, tests: [passed('TestA')] })])
    expect(found).toEqual({
      everything: 'data',
      tests: ['TestA: test, data', 'TestB: unknown, data'],
      total: 2,
    })
    const both = await affected((commit) =>
      ['TestA', 'TestB'].map((name, i) =>
        emptyLeg({ commit, settings: { shard: `${i + 1}/2` }, tests: [passed(name)] }),
      ),
    )
    expect(both).toMatchObject({ everything: '', tests: ['TestA: test'] })
  })

  it('a leg of a commit that the clone does not have cannot be used', async () => {
    const other = (): readonly ImpactLeg[] => [emptyLeg({ commit: 'f'.repeat(40) })]
    await expect(affected(other)).rejects.toThrow(
      'the data is of ffffffffffff, which the repository does not have',
    )
    await expect(affected(() => [emptyLeg()])).rejects.toThrow('the data is of no commit')
  })
})

describe('an earlier report', () => {
  it('has to say which test executed what, and what they opened', async () => {
    await inTemporary(async (directory) => {
      const data = join(directory, 'covdata')
      await mkdir(data)
      const program = smallProgram('atomic', { F: [[1, 1]] })
      await writeCounters(data, await writeMeta(data, program), entriesOf([1]))
      await expect(readEarlierRun(directory, [])).rejects.toThrow('impact.json does not exist')
      await writeFile(join(data, 'impact.json'), '{"schemaVersion": 9}')
      await expect(readEarlierRun(directory, [])).rejects.toThrow('impact.json cannot be used')
      await writeFile(join(data, 'impact.json'), '{"schemaVersion": 1, "legs": []}')
      await expect(readEarlierRun(directory, [])).rejects.toThrow('does not say which test executed what')
    })
  })
})

describe('data that is not of the base', () => {
  it('is said to be before it, after it, or elsewhere', async () => {
    await inTemporary(async (directory) => {
      const repository = TestRepository.make(directory)
      const [first, second, base, , last] = ['a', 'b', 'c', 'd', 'e'].map((text) => {
        repository.write('x', text)
        return repository.commit()
      }) as [string, string, string, string, string]
      repository.git('checkout', '--quiet', '-b', 'other', first)
      const elsewhere = repository.commit()
      const lost = 'f'.repeat(40)
      const notes = async (...commits: readonly string[]): Promise<readonly string[]> =>
        baseNotes(
          await repository.open(),
          { legs: commits.map((commit) => emptyLeg({ commit })) },
          { name: 'main', commit: base },
        )
      expect(await notes(base)).toEqual([])
      expect(await notes(base, first, second, last, elsewhere, lost)).toEqual([
        `the data is of ${first.slice(0, 12)}, 2 commits before main: what changed since then counts too`,
        `the data is of ${second.slice(0, 12)}, 1 commit before main: what changed since then counts too`,
        `the data is of ${last.slice(0, 12)}, 2 commits after main: what changed until then does not count`,
        `the data is of ${elsewhere.slice(0, 12)}, which is not in the last commits of main: whatever differs from it counts as changed`,
        'the data is of ffffffffffff, which is not in the last commits of main: whatever differs from it counts as changed',
      ])
    })
  })
})
