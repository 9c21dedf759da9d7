/** The change of a pull request without a clone. */
import { describe, expect, it } from '@jest/globals'
import { fetchChange } from '../../src/github/fetchComparison.js'
import { GitHub } from '../helpers/github/github.js'
import type { PullRequestFile } from '../helpers/github/state.js'
import { withGitHub } from '../helpers/github/request.js'
import { BLOB, HEAD, MERGE, clientOf, patchOf, pullRequestContext } from './publishing.js'

const BASE = '1'.repeat(40)
/** The head has lines 3 and 9 that the branch added; meanwhile the base got what is on line 9 as well. */
const OF_HEAD: PullRequestFile = {
  filename: 'a.go',
  patch: '@@ -2,0 +3 @@\n+mine\n@@ -7,0 +9 @@\n+alike',
  sha: BLOB,
}
const OF_MERGE: PullRequestFile = { filename: 'a.go', patch: '@@ -2,0 +3 @@\n+mine', sha: BLOB }

/** @returns the changed lines of a.go and where they are from */
async function changed(
  prepare: (github: GitHub) => void,
  of: Parameters<typeof pullRequestContext>[1] = {},
): Promise<unknown> {
  let found: unknown
  await withGitHub(
    () => GitHub.start(),
    async (github) => {
      github.setPullRequestFiles(7, [OF_HEAD])
      github.setParents(MERGE, [BASE, HEAD])
      github.setCompared(BASE, MERGE, { files: [OF_MERGE] })
      prepare(github)
      const context = pullRequestContext(github, { base: { branch: 'main', sha: undefined }, ...of })
      const { change } = (await fetchChange(await clientOf(github), context, undefined)) ?? {}
      const { baseCommit, ofHead } = change ?? {}
      found = { lines: [...(change?.files.get('a.go')?.lines ?? [])], baseCommit, ofHead }
    },
  )
  return found
}

describe('the change of a pull request without a clone', () => {
  it('is that of its merge commit, without lines that the base got as well', async () => {
    expect(await changed(() => undefined)).toEqual({ lines: [3], baseCommit: BASE, ofHead: undefined })
  })

  const many = Array.from({ length: 300 }, (_, i) => ({ filename: `f${i}.go`, patch: patchOf(1) }))
  it.each<[string, (github: GitHub) => void]>([
    [
      'does not know the merge commit',
      (github) => {
        github.setParents(MERGE, [])
      },
    ],
    [
      'has a merge of something else',
      (github) => {
        github.setParents(MERGE, [BASE, BASE])
      },
    ],
    [
      'has a merge of more',
      (github) => {
        github.setParents(MERGE, [BASE, HEAD, BLOB])
      },
    ],
    [
      'lists too few files of it',
      (github) => {
        github.setCompared(BASE, MERGE, { files: many })
      },
    ],
  ])("is GitHub's list of its head, and says so, if GitHub %s", async (_, prepare) => {
    expect(await changed(prepare)).toEqual({ lines: [3, 9], baseCommit: undefined, ofHead: true })
  })

  it('is that list of another run, whose merge commit nobody knows', async () => {
    const found = await changed(() => undefined, { testedSha: undefined })
    expect(found).toEqual({ lines: [3, 9], baseCommit: undefined, ofHead: true })
  })

  it('is that list if the head was tested, as there are no others then', async () => {
    const found = await changed(() => undefined, { testedSha: HEAD })
    expect(found).toEqual({ lines: [3, 9], baseCommit: undefined, ofHead: undefined })
  })
})
