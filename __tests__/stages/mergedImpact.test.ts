/** What merged data keeps for test selection, from folders that have it, lack it, or have something else. */
import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { finding } from '../../src/findings/finding.js'
import { impactJson } from '../../src/impact/impactJson.js'
import { mergedImpact } from '../../src/stages/mergedImpact.js'
import { inTemporary } from '../helpers/temporary.js'
import { emptyLeg, keptLegs } from '../impact/impactRecords.js'

const ONE = emptyLeg({ commit: 'a1', problems: ['lost'] })
const TWO = emptyLeg({ commit: 'b2', settings: { go: '1.27.0 linux/amd64' } })

/** Merges folders. @param texts what impact.json has in each; undefined: there is none */
async function merged(
  root: string,
  texts: readonly (string | undefined)[],
  findings: Parameters<typeof mergedImpact>[1] = [],
) {
  const out = join(root, 'out')
  await mkdir(join(out, 'covdata'), { recursive: true })
  const folders = []
  for (const [i, text] of texts.entries()) {
    const folder = join(root, `leg${i}`)
    await mkdir(folder)
    if (text !== undefined) await writeFile(join(folder, 'impact.json'), text)
    folders.push({ name: `leg ${i}`, folder })
  }
  expect(await mergedImpact(folders, findings, out)).toEqual([])
  return out
}

it('is what all of them know, each for itself', async () => {
  await inTemporary(async (root) => {
    const out = await merged(root, [impactJson({ legs: [ONE] }), impactJson({ legs: [TWO, ONE] })])
    expect(await keptLegs(out)).toEqual([ONE, TWO, ONE])
  })
})

it('leaves out no test if any of the data does not say what its tests did, or was lost', async () => {
  await inTemporary(async (root) => {
    const lost = [
      finding('leg-missing', 'A leg is missing', { evidence: [] }),
      finding('shard-empty', 'A shard is empty', { evidence: [] }),
    ]
    const out = await merged(root, [impactJson({ legs: [ONE, TWO] }), undefined, '{"legs": 1}'], lost)
    const problems = [
      'A leg is missing (leg-missing)',
      'leg 1: there is no impact.json',
      'leg 2: its impact.json cannot be used',
    ]
    expect(await keptLegs(out)).toEqual([
      { ...ONE, problems: ['lost', ...problems] },
      { ...TWO, problems },
    ])
  })
})

it('leaves out tests if only the Go releases differ, and none if the code does', async () => {
  const cut = [finding('several-revisions', 'Several revisions', { evidence: [] })]
  const problemsOf = async (...legs: readonly (typeof ONE)[]): Promise<readonly (readonly string[])[]> =>
    inTemporary(async (root) => {
      const out = await merged(
        root,
        legs.map((leg) => impactJson({ legs: [leg] })),
        cut,
      )
      return (await keptLegs(out)).map(({ problems }) => problems)
    })
  const other = { ...TWO, commit: 'a1' }
  expect(await problemsOf({ ...ONE, problems: [] }, other)).toEqual([[], []])
  const problem = ['Several revisions (several-revisions)']
  expect(await problemsOf({ ...ONE, problems: [] }, TWO)).toEqual([problem, problem])
})

it('is nothing if none of them knows anything, or if nothing is kept', async () => {
  await inTemporary(async (root) => {
    const out = await merged(root, [undefined])
    await expect(access(join(out, 'covdata/impact.json'))).rejects.toThrow('ENOENT')
    expect(await mergedImpact([{ name: 'leg', folder: root }], [], undefined)).toEqual([])
    expect(await mergedImpact([{ name: 'plain data', folder: undefined }], [], out)).toEqual([])
  })
})
