import { describe, expect, it } from '@jest/globals'
import { changeOfList } from '../../src/github/apiChange.js'
import { fetchBlobs, fetchComparedCommits, fetchPullRequestFiles } from '../../src/github/changedLines.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import { BLOB, HEAD, MERGE, clientOf, patchOf } from './publishing.js'

const REPOSITORY = { owner: 'octocat', repo: 'project' }

function inGitHub(work: (github: GitHub) => Promise<void>): Promise<void> {
  return withGitHub(() => GitHub.start(), work)
}

const START = { base: 'main', baseCommit: undefined }

describe('the files of a pull request', () => {
  it('have the lines that were added or changed, and their content', async () => {
    await inGitHub(async (github) => {
      github.setPullRequestFiles(7, [
        { filename: 'a.go', patch: '@@ -1,2 +1,3 @@\n a\n+b\n c', sha: BLOB },
        { filename: 'old.go', status: 'removed', patch: '@@ -1 +0,0 @@\n-a' },
        { filename: 'moved.go', status: 'renamed', previousFilename: 'before.go' },
        { filename: 'new name.go', status: 'renamed', patch: patchOf(1), previousFilename: 'x.go' },
        { filename: 'large.go' },
      ])
      const listed = await fetchPullRequestFiles(await clientOf(github), REPOSITORY, 7)
      expect(listed.truncated).toBe(false)
      const { files, withoutLines, ...rest } = changeOfList(listed, undefined, START)
      expect([...files.keys()]).toEqual(['a.go', 'moved.go', 'new name.go'])
      expect(files.get('a.go')).toMatchObject({ lines: new Set([2]), from: 'a.go', blob: BLOB })
      expect(files.get('a.go')?.map?.later(2)).toBe(3)
      expect(files.get('moved.go')).toMatchObject({ lines: new Set(), from: 'before.go' })
      expect([...withoutLines]).toEqual(['large.go'])
      expect(rest).toEqual({ ...START, source: 'api', truncated: false })
    })
  })

  it('are read page by page, with a note when GitHub stops listing', async () => {
    await inGitHub(async (github) => {
      const files = Array.from({ length: 3100 }, (_, i) => ({ filename: `f${i}.go`, patch: patchOf(1) }))
      const client = await clientOf(github)
      github.setPullRequestFiles(7, files.slice(0, 2999))
      const most = await fetchPullRequestFiles(client, REPOSITORY, 7)
      expect(most.files).toHaveLength(2999)
      expect(most.truncated).toBe(false)
      expect(github.requests).toHaveLength(30)
      github.setPullRequestFiles(7, files)
      const cut = await fetchPullRequestFiles(client, REPOSITORY, 7)
      expect(cut.files).toHaveLength(3000)
      expect(cut.truncated).toBe(true)
      expect(github.requests).toHaveLength(60)
    })
  })

  it('does not mistake a refusal for no changes', async () => {
    await inGitHub(async (github) => {
      const client = await clientOf(github)
      await expect(fetchPullRequestFiles(client, REPOSITORY, 8)).rejects.toMatchObject({ status: 404 })
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
    const found = await fetchBlobs(await clientOf(github), REPOSITORY, HEAD)
    expect([...found]).toEqual([['store/store.go', BLOB]])
  })
})

it('returns what differs between two commits, and what the later one starts from', async () => {
  await inGitHub(async (github) => {
    const client = await clientOf(github)
    const patch = '@@ -1,3 +1,4 @@\n+new\n a\n b\n c'
    github.setCompared(HEAD, MERGE, {
      files: [{ filename: 'a.go', patch, sha: BLOB }, { filename: 'image.png' }],
      mergeBase: '1'.repeat(40),
    })
    const compared = await fetchComparedCommits(client, REPOSITORY, HEAD, MERGE)
    expect(compared).toMatchObject({ mergeBase: '1'.repeat(40), truncated: false })
    expect(compared.files.map(({ path, lines }) => [path, lines])).toEqual([
      ['a.go', { kind: 'hunks', hunks: [{ oldStart: 0, oldLines: 0, newStart: 1, newLines: 1 }] }],
      ['image.png', { kind: 'binary' }],
    ])
    const files = Array.from({ length: 400 }, (_, i) => ({ filename: `f${i}.go`, patch }))
    github.setCompared(HEAD, MERGE, { files })
    expect(await fetchComparedCommits(client, REPOSITORY, HEAD, MERGE)).toMatchObject({
      mergeBase: HEAD,
      truncated: true,
    })
  })
})
