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
  COPY: 'ghs_ours',
  CGO_ENABLED: 'false',
}

async function scrubbed(
  env: Environment,
  passIdToken = false,
): Promise<{ readonly child: Environment; readonly files: readonly string[]; readonly scratch: string }> {
  return inTemporary(async (scratch) => {
    const child = await childEnvironment(env, { scratch, passIdToken })
    const files = await readdir(scratch)
    for (const file of files) expect(await readFile(join(scratch, file), 'utf8')).toBe('')
    return { child, files: files.sort(), scratch }
  })
}

describe('childEnvironment', () => {
  it('keeps what a run: step gets and nothing that only the action gets', async () => {
    const { child, files, scratch } = await scrubbed(JOB)
    expect(child).toEqual({
      GITHUB_ACTIONS: 'true',
      RUNNER_OS: 'Linux',
      PATH: '/usr/bin',
      GITHUB_SHA: 'abc',
      GITHUB_OUTPUT: join(scratch, 'GITHUB_OUTPUT'),
      GITHUB_STEP_SUMMARY: join(scratch, 'GITHUB_STEP_SUMMARY'),
      GH_TOKEN: 'ghp_theirs',
      CGO_ENABLED: 'false',
    })
    expect(files).toEqual(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])
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

  it('keeps empty variables if the token is empty', async () => {
    const { child } = await scrubbed({ GITHUB_ACTIONS: 'true', INPUT_TOKEN: '', GOFLAGS: '' })
    expect(child).toEqual({ GITHUB_ACTIONS: 'true', GOFLAGS: '' })
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
    const { child, files } = await scrubbed(env)
    expect(child).toBe(env)
    expect(files).toEqual([])
  })
})
