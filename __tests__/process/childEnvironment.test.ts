import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Environment } from '../../src/process/exec.js'
import { childEnvironment } from '../../src/process/childEnvironment.js'
import { inTemporary } from '../helpers/temporary.js'

const JOB: Environment = {
  GITHUB_ACTIONS: 'true',
  RUNNER_OS: 'Linux',
  PATH: '/usr/bin',
  GITHUB_SHA: 'abc',
  GITHUB_OUTPUT: '/runner/output',
  GITHUB_STEP_SUMMARY: '/runner/summary',
  ACTIONS_RUNTIME_TOKEN: 'runtime',
  ACTIONS_RESULTS_URL: 'http://results',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://id',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id',
  INPUT_TOKEN: 'ghs_ours',
  'INPUT_PASS-ID-TOKEN': 'false',
  STATE_key: 'value',
  GITHUB_TOKEN: 'ghs_ours',
  GH_TOKEN: 'ghp_theirs',
  RELEASE_TOKEN: 'ghs_ours',
  CGO_ENABLED: 'false',
}

interface Scrubbed {
  readonly child: Environment
  readonly removed: readonly string[]
  readonly files: readonly string[]
  readonly scratch: string
}

async function scrubbed(env: Environment, passIdToken = false): Promise<Scrubbed> {
  return inTemporary(async (scratch) => {
    const { env: child, removed } = await childEnvironment(env, { scratch, passIdToken })
    const files = await readdir(scratch)
    for (const file of files) expect(await readFile(join(scratch, file), 'utf8')).toBe('')
    return { child, removed, files: files.sort(), scratch }
  })
}

describe('childEnvironment', () => {
  it('keeps what a run: step gets and nothing that only the action gets', async () => {
    const { child, removed, files, scratch } = await scrubbed(JOB)
    expect(child).toEqual({
      GITHUB_ACTIONS: 'true',
      RUNNER_OS: 'Linux',
      PATH: '/usr/bin',
      GITHUB_SHA: 'abc',
      GITHUB_OUTPUT: join(scratch, 'GITHUB_OUTPUT'),
      GITHUB_STEP_SUMMARY: join(scratch, 'GITHUB_STEP_SUMMARY'),
      // The workflow sets these, whatever their values.
      GITHUB_TOKEN: 'ghs_ours',
      GH_TOKEN: 'ghp_theirs',
      RELEASE_TOKEN: 'ghs_ours',
      CGO_ENABLED: 'false',
    })
    expect(files).toEqual(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])
    expect(removed).toEqual([
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'ACTIONS_RESULTS_URL',
      'ACTIONS_RUNTIME_TOKEN',
      'INPUT_PASS-ID-TOKEN',
      'INPUT_TOKEN',
      'STATE_key',
    ])
  })

  it('replaces every file that could change the job', async () => {
    const names = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY', 'ARTIFACTS', 'ARTIFACTS_LIST']
    const env = Object.fromEntries(names.map((name) => [`GITHUB_${name}`, `/runner/${name}`]))
    const { child, files } = await scrubbed({ GITHUB_ACTIONS: 'true', ...env })
    expect(files).toEqual(Object.keys(env).sort())
    for (const name of Object.keys(env)) expect(child[name]).not.toContain('/runner/')
  })

  it('keeps the two variables of OpenID Connect, and only those, if the user asks for it', async () => {
    const { child } = await scrubbed(JOB, true)
    expect(Object.keys(child).filter((name) => name.startsWith('ACTIONS_'))).toEqual([
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    ])
  })

  it('keeps empty variables, and says nothing of variables that are not set', async () => {
    const { child, removed } = await scrubbed({ GITHUB_ACTIONS: 'true', INPUT_TOKEN: undefined, GOFLAGS: '' })
    expect(child).toEqual({ GITHUB_ACTIONS: 'true', GOFLAGS: '' })
    expect(removed).toEqual([])
  })

  it('ignores the case of names on Windows only', async () => {
    const odd = { GITHUB_ACTIONS: 'true', actions_runtime_token: 't', Github_Env: 'D:\\env', state_dir: 's' }
    const windows = await scrubbed({ ...odd, RUNNER_OS: 'Windows' })
    expect(Object.keys(windows.child)).toEqual(['GITHUB_ACTIONS', 'Github_Env', 'RUNNER_OS'])
    expect(windows.files).toEqual(['GITHUB_ENV'])
    expect((await scrubbed(odd)).child).toEqual(odd)
  })

  it('changes nothing outside GitHub Actions', async () => {
    const env = { ...JOB, GITHUB_ACTIONS: undefined }
    const { child, removed, files } = await scrubbed(env)
    expect(child).toBe(env)
    expect([...removed, ...files]).toEqual([])
  })
})
