/** Files that change behind symbolic links. */
import { mkdir, realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { changedLinks } from '../../src/impact/changedLinks.js'
import { inTemporary } from '../helpers/temporary.js'

async function pathsBehind(
  links: Readonly<Record<string, string>>,
  path: string,
): Promise<readonly string[]> {
  return inTemporary(async (directory) => {
    const root = await realpath(directory)
    for (const place of ['e2e', 'shared', 'elsewhere']) await mkdir(join(root, place))
    for (const [link, target] of Object.entries(links)) await symlink(target, join(root, link))
    const found = await changedLinks(root, Object.keys(links), [{ path, kind: 'added', isLink: false }])
    return found.map((each) => each.path)
  })
}

it('a change has the paths that a link gives it, also one that is behind another link', async () => {
  const links = { 'shared/sub': '../elsewhere', 'e2e/data': '../shared' }
  expect(await pathsBehind(links, 'elsewhere/new.md')).toEqual(['shared/sub/new.md', 'e2e/data/sub/new.md'])
  expect(await pathsBehind(links, 'e2e/new.md')).toEqual([])
})

it('links that lead back to where they are end', async () => {
  const found = await pathsBehind({ 'e2e/self': '../e2e' }, 'e2e/new.md')
  expect(found.slice(0, 2)).toEqual(['e2e/self/new.md', 'e2e/self/self/new.md'])
  expect(found.length).toBeLessThan(10)
})
