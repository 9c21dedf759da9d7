import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { withEnoughTime } from '../busyMachine.js'
import { inTemporary } from '../temporary.js'
import { Job, type StepResult } from './job.js'
import { actionsNode } from './nodeProcess.js'

const ACTION_YML = `
inputs:
  my input-name: { default: 'a b' }
  token: { default: '\${{ github.token }}' }
  matrix: { default: '\${{ toJSON(matrix) }}' }
  flag: { default: true }
  empty: {}
outputs:
  out: {}
runs:
  using: node24
  main: dist/main.js
  post: dist/post.js
`

/** Writes a tiny action and runs it as a step. */
async function step(
  root: string,
  main: string,
  options: {
    readonly post?: string
    readonly given?: Readonly<Record<string, string>>
    readonly timeoutSeconds?: number
  } = {},
): Promise<{ readonly job: Job; readonly result: StepResult }> {
  const dist = join(root, 'action', 'dist')
  await mkdir(dist, { recursive: true })
  await writeFile(join(root, 'action', 'action.yml'), ACTION_YML)
  await writeFile(join(dist, 'package.json'), '{"type":"commonjs"}')
  const head = "const fs = require('node:fs'); const out = (text) => fs.writeSync(1, text);\n"
  await writeFile(join(dist, 'main.js'), head + main)
  await writeFile(join(dist, 'post.js'), head + (options.post ?? ''))
  const job = await Job.start({
    root: join(root, 'runner'),
    githubToken: 'ghs_secret',
    matrix: { go: '1.26' },
  })
  const result = await job.run({
    action: join(root, 'action', 'action.yml'),
    with: options.given ?? {},
    timeoutSeconds: options.timeoutSeconds ?? 60,
  })
  return { job, result }
}

describe('a step', () => {
  it('runs under Node 24 in the workspace with inputs, defaults and the services for actions', async () => {
    await inTemporary(async (root) => {
      const { job, result } = await step(
        root,
        `out(JSON.stringify({ node: process.versions.node, cwd: process.cwd(), env: process.env }))`,
        { given: { flag: 'no', odd: '1' } },
      )
      const { node, cwd, env } = JSON.parse(result.output) as {
        node: string
        cwd: string
        env: Record<string, string>
      }
      const own = (await actionsNode()) === process.execPath
      expect(node.split('.')[0]).toBe(own ? process.versions.node.split('.')[0] : '24')
      expect(cwd).toBe(job.workspace)
      expect(env).toMatchObject({
        'INPUT_MY_INPUT-NAME': 'a b',
        INPUT_TOKEN: 'ghs_secret',
        INPUT_MATRIX: '{\n  "go": "1.26"\n}',
        INPUT_FLAG: 'no',
        INPUT_EMPTY: '',
        INPUT_ODD: '1',
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_ACTIONS: 'true',
        ACTIONS_RUNTIME_TOKEN: 'harness-runtime-token',
      })
      expect(env).not.toHaveProperty('JEST_WORKER_ID')
      expect(result.annotations).toEqual([
        expect.objectContaining({ type: 'warning', message: expect.stringContaining("'odd'") as unknown }),
      ])
      expect(result.log).toContain('"INPUT_TOKEN":"***"')
      expect(result.conclusion).toBe('success')
    })
  })

  it('sets outputs, state, variables, PATH and a summary through the files, and its post step gets the state', async () => {
    await inTemporary(async (root) => {
      const { job, result } = await step(
        root,
        `const add = (name, text) => fs.appendFileSync(process.env[name], text)
         add('GITHUB_OUTPUT', 'out<<E\\none\\ntwo\\nE\\nlast=1\\nlast=2\\n')
         add('GITHUB_STATE', 'key=value\\n')
         add('GITHUB_ENV', 'GREETING=hello\\nNODE_OPTIONS=--inspect\\n')
         add('GITHUB_PATH', '/first\\n/second\\n')
         add('GITHUB_STEP_SUMMARY', '# Title ghs_secret\\n')`,
        { post: 'out(`${process.env.STATE_key} ${process.env.GREETING} ${process.env.INPUT_FLAG}`)' },
      )
      expect(result).toMatchObject({
        outputs: { out: 'one\ntwo', last: '2' },
        state: { key: 'value' },
        env: { GREETING: 'hello' },
        path: ['/first', '/second'],
        summary: '# Title ***\n',
        conclusion: 'success',
      })
      expect(result.annotations.map((annotation) => annotation.message)).toEqual([
        "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      ])
      expect((await job.post(result)).output).toBe('value hello true')
      const later = job.environment()
      expect(later).toMatchObject({ GREETING: 'hello' })
      expect(later.PATH).toMatch(process.platform === 'win32' ? /^\/second;\/first;/ : /^\/second:\/first:/)
      expect(later).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN')
      expect(later).not.toHaveProperty('INPUT_TOKEN')
      expect(await readdir(join(root, 'runner', '_temp', '_runner_file_commands'))).toEqual([])
    })
  })

  it('can issue commands on both streams, in both forms', async () => {
    await inTemporary(async (root) => {
      await mkdir(join(root, 'runner', 'work', 'project', 'project'), { recursive: true })
      await writeFile(
        join(root, 'runner', 'work', 'project', 'project', 'matcher.json'),
        '{"problemMatcher":[{"owner":"evil"}]}',
      )
      const { result } = await step(
        root,
        `out('words ##[set-output name=out]1\\rprogress\\r  ::save-state name=key::2\\n')
         fs.writeSync(2, '::add-mask::s3cret\\n::add-matcher::matcher.json\\nthe s3cret\\n')
         out('::stop-commands::resume-here\\n::error::not now\\n::resume-here::\\n')
         out('::group::Heading\\n::error file=' + process.cwd() + '/a/b.go,endLine=3,col=2,title=T::bad%0Ags\\n::endgroup::\\n')`,
      )
      expect(result.outputs).toEqual({ out: '1' })
      expect(result.state).toEqual({ key: '2' })
      expect(result.matchers).toEqual(['evil'])
      expect(result.annotations).toEqual([
        {
          type: 'error',
          message: 'bad\ngs',
          properties: { file: 'a/b.go', line: '3', endline: '3', col: '2', title: 'T' },
        },
      ])
      expect(result.commands.map(({ name, form }) => `${form} ${name}`).sort()).toEqual([
        'V1 set-output',
        'V2 add-mask',
        'V2 add-matcher',
        'V2 endgroup',
        'V2 error',
        'V2 group',
        'V2 save-state',
        'V2 stop-commands',
      ])
      expect(result.log).toContain('the ***')
      expect(result.log).toContain('::error::not now')
      expect(result.log).toContain('##[group]Heading')
    })
  })

  it('keeps to the limits for annotations, messages and the summary', async () => {
    await inTemporary(async (root) => {
      const { result } = await step(
        root,
        `for (let i = 0; i < 12; i += 1) out('::notice::' + 'n'.repeat(5000) + '\\n')
         out('::warning::one\\n')
         fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, 's'.repeat(1024 * 1024 + 1))`,
      )
      const count = (type: string): number => result.annotations.filter((item) => item.type === type).length
      expect([count('notice'), count('warning'), count('error')]).toEqual([10, 1, 1])
      expect(result.droppedAnnotations).toHaveLength(2)
      expect(result.annotations[0]?.message).toHaveLength(4096)
      expect(result.summary).toBe('')
      expect(result.annotations.at(-1)?.message).toContain('upload aborted')
      expect(result.conclusion).toBe('success')
    })
  })

  it.each([
    ['an exit code', 'process.exitCode = 3'],
    ['a disabled command', "out('::set-env name=A::1\\n')"],
    ['a command without its name', "out('::set-output::1\\n')"],
    ['a bad file command', "fs.appendFileSync(process.env.GITHUB_OUTPUT, 'no pair\\n')"],
    ['a registered stop token', "out('::stop-commands::error\\n')"],
  ])('fails because of %s', async (_, main) => {
    await inTemporary(async (root) => {
      const { result } = await step(root, main)
      expect(result.conclusion).toBe('failure')
      expect(result.env).toEqual({})
      expect(result.outputs).toEqual({})
    })
  })

  it('is ended with everything that it started if it takes too long', async () => {
    await inTemporary(async (root) => {
      const hang =
        "require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { detached: true, stdio: 'inherit' }); setInterval(() => 0, 1000); out('still here\\n')"
      // The step's pipes close only when the detached child, which holds them too, has ended.
      const ended = async (timeoutSeconds: number): Promise<string> =>
        step(root, hang, { timeoutSeconds }).then(() => 'it ended by itself', String)
      const said = await withEnoughTime(1, ended, (text) => text.includes('still here'))
      expect(said).toMatch(/^Error: .*still here/s)
    })
  })

  it('reports the processes that it left running, which are then ended', async () => {
    if (process.platform !== 'linux') {
      console.info('not run here: what a step leaves running is found through /proc')
      return
    }
    await inTemporary(async (root) => {
      const { result } = await step(
        root,
        "require('node:child_process').spawn('sleep', ['600'], { detached: true, stdio: 'ignore' }).unref()",
      )
      expect(result.orphans).toEqual(['sleep'])
      expect(result.conclusion).toBe('success')
    })
  })

  it('can be cancelled', async () => {
    await inTemporary(async (root) => {
      const dist = join(root, 'action')
      await mkdir(dist)
      await writeFile(join(dist, 'action.yml'), 'runs: { using: node24, main: main.cjs }')
      await writeFile(
        join(dist, 'main.cjs'),
        "process.on('SIGINT', () => { console.log('::warning::interrupted'); process.exit(130) }); setInterval(() => 0, 1000); require('node:fs').writeFileSync('ready', '')",
      )
      const job = await Job.start({ root: join(root, 'runner') })
      const cancel = new AbortController()
      const running = job.run({ action: join(dist, 'action.yml'), cancel: cancel.signal, timeoutSeconds: 60 })
      while (!existsSync(join(job.workspace, 'ready'))) await new Promise((done) => setTimeout(done, 20))
      cancel.abort()
      const result = await running
      expect(result).toMatchObject({ exitCode: 130, conclusion: 'cancelled' })
      expect(result.annotations).toHaveLength(1)
      await expect(job.post(result)).rejects.toThrow('no post entry')
    })
  })

  it('is refused if a default contains an expression that the harness does not know', async () => {
    await inTemporary(async (root) => {
      await writeFile(
        join(root, 'action.yml'),
        "inputs: { a: { default: '${{ github.actor }}' } }\nruns: { using: node24, main: main.js }",
      )
      const job = await Job.start({ root: join(root, 'runner') })
      await expect(job.run({ action: join(root, 'action.yml') })).rejects.toThrow('github.actor')
    })
  })
})
