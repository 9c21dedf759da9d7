import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import yazl from 'yazl'
import type { GitHub } from './github.js'
import { inServices, run } from './realClient.js'

const UPLOAD = `
  const artifacts = new client.DefaultArtifactClient()
  writeFileSync(join(root, 'data.txt'), 'the data')
  const upload = () => artifacts.uploadArtifact('covdata-test', [join(root, 'data.txt')], root, { retentionDays: 3 })`

describe('the loopback artifact service, used by @actions/artifact,', () => {
  it('accepts an upload, lists it and hands it to another job of the run', async () => {
    await inServices(async (github, root) => {
      const first = await run(
        '@actions/artifact',
        github.variables({ job: 'a' }),
        root,
        `${UPLOAD}; give(await upload())`,
      )
      const [artifact] = github.artifacts
      const digest = createHash('sha256')
        .update(artifact?.bytes ?? '')
        .digest('hex')
      expect(first.given).toEqual({ id: 5001, size: artifact?.bytes.length, digest })
      expect(artifact).toMatchObject({ name: 'covdata-test', runId: 1000001, digest: `sha256:${digest}` })
      expect(artifact?.expiresAt).toMatch(/^\d{4}-/)
      const second = await run(
        '@actions/artifact',
        github.variables({ job: 'b' }),
        root,
        `const artifacts = new client.DefaultArtifactClient()
         const list = await artifacts.listArtifacts({ latest: true })
         const one = await artifacts.getArtifact('covdata-test')
         const expectedHash = one.artifact.digest
         give({ list, one, download: await artifacts.downloadArtifact(5001, { path: join(root, 'down'), expectedHash }) })`,
      )
      const listed = {
        id: 5001,
        name: 'covdata-test',
        size: artifact?.bytes.length,
        digest: `sha256:${digest}`,
      }
      expect(second.given).toMatchObject({
        list: { artifacts: [listed] },
        one: { artifact: listed },
        download: { digestMismatch: false },
      })
      expect(await readFile(join(root, 'down', 'data.txt'), 'utf8')).toBe('the data')
    })
  })

  it('refuses a second artifact of the same name in one attempt of a run, but not in another', async () => {
    await inServices(async (github, root) => {
      const code = `${UPLOAD}; give([await attempt(upload), await attempt(upload)])`
      const { given } = await run('@actions/artifact', github.variables(), root, code)
      expect(given).toEqual([
        expect.objectContaining({ id: 5001 }),
        expect.stringMatching(/\(409\).*an artifact with this name already exists on the workflow run/),
      ])
      const again = `${UPLOAD}
        const { id } = await upload()
        const { artifacts: all } = await artifacts.listArtifacts()
        const { artifacts: latest } = await artifacts.listArtifacts({ latest: true })
        give([id, all.map((artifact) => artifact.id), latest.map((artifact) => artifact.id)])`
      const rerun = await run('@actions/artifact', github.variables({ attempt: 2 }), root, again)
      expect(rerun.given).toEqual([5002, [5001, 5002], [5002]])
    })
  })

  it('hands out whatever artifacts tests add', async () => {
    await inServices(async (github, root) => {
      github.addArtifact({ name: 'other-run', bytes: Buffer.from('x'), runId: 7 })
      const { id } = github.addArtifact({
        name: 'bad',
        bytes: Buffer.from('no zip'),
        digest: 'sha256:00',
        size: 9,
      })
      const { given } = await run(
        '@actions/artifact',
        github.variables(),
        root,
        `const artifacts = new client.DefaultArtifactClient()
         const options = { path: join(root, 'down'), skipDecompress: true, expectedHash: 'sha256:00' }
         give({ ...await artifacts.listArtifacts(), ...await artifacts.downloadArtifact(${id}, options) })`,
      )
      expect(given).toMatchObject({
        artifacts: [{ id, name: 'bad', size: 9, digest: 'sha256:00' }],
        digestMismatch: true,
      })
      expect(await readFile(join(root, 'down', 'bad.zip'), 'utf8')).toBe('no zip')
    })
  })

  it('lets another run read artifacts through the REST API with a token', async () => {
    await inServices(async (github, root) => {
      const zip = new yazl.ZipFile()
      zip.addBuffer(Buffer.from('zipped'), 'a.txt')
      zip.end()
      const chunks: Buffer[] = []
      for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
      github.addArtifact({ name: 'covdata-test', bytes: Buffer.concat(chunks), runId: 7 })
      const { given } = await run(
        '@actions/artifact',
        github.variables(),
        root,
        `const artifacts = new client.DefaultArtifactClient()
         const findBy = { token: 'x', workflowRunId: 7, repositoryOwner: 'octocat', repositoryName: 'project' }
         const { artifacts: [found] } = await artifacts.listArtifacts({ findBy })
         const options = { path: join(root, 'down'), expectedHash: found.digest, findBy }
         give(await artifacts.downloadArtifact(found.id, options))`,
      )
      expect(given).toMatchObject({ digestMismatch: false })
      expect(await readFile(join(root, 'down', 'a.txt'), 'utf8')).toBe('zipped')
      const storage = github.requests.filter(({ path }) => path.startsWith('/storage/'))
      expect(storage).toMatchObject([{ method: 'GET', status: 200, authorization: undefined }])
    })
  })

  it('deletes artifacts', async () => {
    await inServices(async (github, root) => {
      const code = `${UPLOAD}; await upload(); give(await artifacts.deleteArtifact('covdata-test'))`
      expect((await run('@actions/artifact', github.variables(), root, code)).given).toEqual({ id: 5001 })
      expect(github.artifacts).toEqual([])
    })
  })

  it('refuses an upload that differs from what the client announced', async () => {
    await inServices(async (github) => {
      const { ACTIONS_RUNTIME_TOKEN: token = '' } = github.variables()
      const call = callOf(github, token)
      const { workflow_run_backend_id, workflow_job_run_backend_id } = idsOf(token)
      const ids = { workflow_run_backend_id, workflow_job_run_backend_id, name: 'a' }
      const { body } = await call('CreateArtifact', { ...ids, version: 7 })
      const { signed_upload_url: url = '' } = body as { signed_upload_url?: string }
      expect(await call('FinalizeArtifact', { ...ids, size: '2' })).toMatchObject({ status: 404 })
      const put = await fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'ok' })
      expect(put.status).toBe(201)
      const hash = `sha256:${createHash('sha256').update('ok').digest('hex')}`
      expect(await call('FinalizeArtifact', { ...ids, size: '3', hash })).toMatchObject({ status: 400 })
      expect(await call('FinalizeArtifact', { ...ids, size: '2', hash: 'sha256:00' })).toMatchObject({
        status: 400,
      })
      expect(github.artifacts).toEqual([])
      expect(await call('FinalizeArtifact', { ...ids, size: '2', hash })).toMatchObject({ status: 200 })
      expect(github.artifacts).toHaveLength(1)
      expect(await call('CreateArtifact', { ...ids, name: 'a/b', version: 7 })).toMatchObject({ status: 400 })
      const other = { ...ids, workflow_run_backend_id: 'other' }
      expect(await call('ListArtifacts', other)).toMatchObject({ status: 403 })
      expect(await callOf(github, 'a.b.c')('ListArtifacts', ids)).toMatchObject({ status: 401 })
    })
  })
})

describe('the loopback storage', () => {
  it('refuses requests that are unsigned, signed for something else, or sent with a token', async () => {
    await inServices(async (github) => {
      github.addArtifact({ name: 'a', bytes: Buffer.from('0123456789') })
      const api = `${github.apiUrl}/repos/octocat/project/actions/artifacts/5001/zip`
      const redirect = await fetch(api, { headers: { authorization: 'token x' }, redirect: 'manual' })
      const url = redirect.headers.get('location') ?? ''
      const status = async (of: string, init: RequestInit = {}): Promise<number> =>
        (await fetch(of, init)).status
      expect(await status(url.replace(/sig=[^&]*/, 'sig=other'))).toBe(403)
      expect(await status(url, { method: 'PUT', body: 'x' })).toBe(403)
      expect(await status(url, { headers: { authorization: 'token x' } })).toBe(400)
      const head = await fetch(url, { method: 'HEAD' })
      expect([head.status, head.headers.get('content-length')]).toEqual([200, '10'])
      const range = await fetch(url, { headers: { range: 'bytes=2-4' } })
      expect([range.status, await range.text(), range.headers.get('content-range')]).toEqual([
        206,
        '234',
        'bytes 2-4/10',
      ])
      expect(await status(url, { headers: { range: 'bytes=10-' } })).toBe(416)
    })
  })
})

type Call = (method: string, body: object) => Promise<{ readonly status: number; readonly body: unknown }>

function callOf(github: GitHub, token: string): Call {
  return async (method, body) => {
    const url = `${github.origin}/twirp/github.actions.results.api.v1.ArtifactService/${method}`
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
}

function idsOf(token: string): {
  readonly workflow_run_backend_id: string
  readonly workflow_job_run_backend_id: string
} {
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
    scp: string
  }
  const [, run = '', job = ''] = scp.split(' ').at(-1)?.split(':') ?? []
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
}
