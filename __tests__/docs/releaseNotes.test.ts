/** Release notes are taken from CHANGELOG.md for the version that the tag and package.json agree on. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'
import { inTemporary } from '../helpers/temporary.js'

const CHANGELOG = `# Changelog

## [Unreleased]

- Later.

## [1.2.3] - 2026-11-23

### Added

- This.

## [1.2.2] - 2026-11-01

- Before.

## [1.2.1] - 2026-10-01
`

async function notes(ref: string, version: string): Promise<{ exitCode: number; out: string }> {
  return inTemporary(async (cwd) => {
    await writeFile(join(cwd, 'package.json'), JSON.stringify({ version }))
    await writeFile(join(cwd, 'CHANGELOG.md'), CHANGELOG)
    const script = join(ROOT, 'scripts', 'releaseNotes.mjs')
    const { exitCode, stdout, stderr } = await capture(process.execPath, [script, ref], {
      cwd,
      env: process.env,
    })
    return { exitCode, out: stdout + stderr }
  })
}

describe('release notes', () => {
  it('are the section of the released version', async () => {
    expect(await notes('refs/tags/v1.2.3', '1.2.3')).toEqual({ exitCode: 0, out: '### Added\n\n- This.\n' })
  })

  it.each([
    [
      'refs/heads/main',
      '1.2.3',
      'refs/heads/main is not the ref of a tag such as v1.2.3: run this for a tag\n',
    ],
    ['refs/tags/v1.2.3', '1.2.4', 'package.json has version 1.2.4, and the tag v1.2.3\n'],
    ['refs/tags/v1.2.4', '1.2.4', 'CHANGELOG.md has no heading "## [1.2.4] - " with a date\n'],
    ['refs/tags/v1.2.1', '1.2.1', 'CHANGELOG.md says nothing about 1.2.1\n'],
  ])('are refused for the ref %s and version %s', async (ref, version, out) => {
    expect(await notes(ref, version)).toEqual({ exitCode: 1, out })
  })
})
