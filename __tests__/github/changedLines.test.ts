import { describe, expect, it } from '@jest/globals'
import { fetchChangedLines, fetchHeadBlobs } from '../../src/github/changedLines.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import { BLOB, HEAD, clientOf, patchOf } from './publishing.js'

const REPOSITORY = { owner: 'octocat', repo: 'project' }

function inGitHub(work: (github: GitHub) => Promise<void>): Promise<void> {
  return withGitHub(() => GitHub.start(), work)
}

describe('fetchChangedLines', () => {
  it('returns the added lines and the blob of each file at the head', async () => {
    await inGitHub(async (github) => {
      github.setPullRequestFiles(7, [
        { filename: 'a.go', patch: '@@ -1,2 +1,3 @@\n a\n+b\n c', sha: BLOB },
        { filename: 'old.go', status: 'removed', patch: '@@ -1 +0,0 @@\n-a' },
        { filename: 'moved.go', status: 'renamed', previousFilename: 'before.go' },
        { filename: 'new name.go', status: 'renamed', patch: patchOf(1), previousFilename: 'x.go' },
        { filename: 'large.go' },
      ])
      const found = await fetchChangedLines(await clientOf(github), REPOSITORY, 7)
      expect([...found.files.keys()]).toEqual(['a.go', 'new name.go'])
      expect(found.files.get('a.go')).toEqual({ lines: new Set([2]), blob: BLOB })
      expect([...found.withoutPatch]).toEqual(['large.go'])
      expect(found.truncated).toBe(false)
    })
  })

  it('reads all pages, and notes when GitHub stops listing', async () => {
    await inGitHub(async (github) => {
      const files = Array.from({ length: 3100 }, (_, i) => ({ filename: `f${i}.go`, patch: patchOf(1) }))
      const client = await clientOf(github)
      github.setPullRequestFiles(7, files.slice(0, 2999))
      const most = await fetchChangedLines(client, REPOSITORY, 7)
      expect(most.files.size).toBe(2999)
      expect(most.truncated).toBe(false)
      expect(github.requests).toHaveLength(30)
      github.setPullRequestFiles(7, files)
      const cut = await fetchChangedLines(client, REPOSITORY, 7)
      expect(cut.files.size).toBe(3000)
      expect(cut.truncated).toBe(true)
      expect(github.requests).toHaveLength(60)
    })
  })

  it('does not mistake a refusal for no changes', async () => {
    await inGitHub(async (github) => {
      const client = await clientOf(github)
      await expect(fetchChangedLines(client, REPOSITORY, 8)).rejects.toMatchObject({ status: 404 })
    })
  })
})

it('returns the blobs of a commit', async () => {
  await inGitHub(async (github) => {
    github.setTree(
      HEAD,
      [
        { path: 'store', sha: 'c'.repeat(40), type: 'tree' },
        { path: 'store/store.go', sha: BLOB },
        { path: 'vendored', sha: 'd'.repeat(40), type: 'commit' },
      ],
      true,
    )
    const found = await fetchHeadBlobs(await clientOf(github), REPOSITORY, HEAD)
    expect([...found.blobs]).toEqual([['store/store.go', BLOB]])
    expect(found.truncated).toBe(true)
  })
})
