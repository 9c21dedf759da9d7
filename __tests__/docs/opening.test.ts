/** The first screen of README: what this is, two commands, and the job that is the whole set-up of a workflow. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from '../helpers/chain.js'

/** Lines of a screen. */
const SCREEN = 24

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly uses: string
}

it('README opens with what this is, two commands, and a job of four lines that may do what the workflow needs', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8')
  const screen = readme.split('\n').slice(0, SCREEN).join('\n')
  const { description } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly description: string
  }
  expect(screen).toContain(`# go-integration-coverage\n\n${description}.\n`)
  const blocks = [...screen.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(([, language, text = '']) => ({
    language,
    lines: text.split('\n'),
  }))
  expect(blocks.map(({ language, lines }) => [language, lines.length])).toEqual([
    ['sh', 2],
    ['yml', 4],
  ])
  const { jobs } = parse(blocks[1]?.lines.join('\n') ?? '') as {
    readonly jobs: Readonly<Record<string, Job>>
  }
  const [job] = Object.values(jobs)
  const [, path] = /^OWNER\/go-integration-coverage\/(.+)@[0-9a-f]{40}$/.exec(job?.uses ?? '') ?? []
  const called = parse(await readFile(join(ROOT, path ?? ''), 'utf8')) as {
    readonly jobs: Readonly<Record<string, Partial<Job>>>
  }
  const named = Object.values(called.jobs).map(({ permissions = {} }) => permissions)
  for (const permissions of named) expect(job?.permissions).toMatchObject(permissions)
})
