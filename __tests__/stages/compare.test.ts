/** Reports that are compared with a base in the working tree of another branch, or of another repository. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Comparison } from '../../src/compare/comparison.js'
import { patchText } from '../../src/report/comparisonWords.js'
import type { Report } from '../../src/report/report.js'
import { hashesOf } from '../../src/coverage/sourceFiles.js'
import { otherContents } from '../../src/stages/otherContents.js'
import { compare } from '../../src/stages/compare.js'
import { measured } from '../compare/histories.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { jobContext } from '../helpers/jobContext.js'
import { inTemporary } from '../helpers/temporary.js'

async function compared(measurement: Report, { root }: TestRepository): Promise<Comparison> {
  const { env, platform } = process
  const request = { measurement, directory: root, base: 'main', env, platform }
  return compare({ ...request, github: undefined, annotations: 'none' })
}

function repositoryIn(directory: string): TestRepository {
  const repository = TestRepository.make(directory)
  for (const name of ['a.go', 'b.go', 'c.go']) repository.write(name, `package a\nf(1)\n`)
  repository.write('windows.go', 'package a\r\nf(1)\r\n')
  repository.write('.gitignore', 'generated.go\n')
  repository.git('config', 'core.autocrlf', 'input')
  repository.commit()
  repository.git('checkout', '--quiet', '-b', 'topic')
  repository.write('a.go', 'package a\nf(1)\nf(2)\n')
  repository.write('generated.go', 'package a\nf(4)\n')
  repository.commit()
  return repository
}

const OTHER = 'its measured content is not that of the working tree'

it('the patch of a report is not known on another branch than the one that was measured', async () => {
  await inTemporary(async (directory) => {
    const repository = repositoryIn(directory)
    const report = measured(repository)
    const own = await compared(report, repository)
    expect(own.patch.value).toMatchObject({ tally: { covered: 1, total: 1 }, unknown: [] })

    repository.git('checkout', '--quiet', 'main')
    const { value } = (await compared(report, repository)).patch
    expect(value?.unknown).toEqual([{ file: 'a.go', reason: OTHER }])
    expect(value === undefined ? '' : patchText(value)).toBe('it is not known which statements changed')

    for (const name of ['b.go', 'c.go']) repository.write(name, 'package a\n\nf(1)\n')
    repository.commit()
    expect((await compared(report, repository)).patch).toEqual({
      value: undefined,
      reason: 'the data is not of this working tree: 3 of 5 measured files differ from it',
    })
  })
})

it('the content of measured files is compared by either hash of git', async () => {
  await inTemporary(async (directory) => {
    const content = Buffer.from('package a\r\n')
    await writeFile(join(directory, 'a.go'), content)
    const { platform } = process
    for (const format of ['sha1', 'sha256'] as const) {
      const file = { path: 'm/a.go', file: 'a.go', ...hashesOf(content, platform, format) }
      const missing = { ...file, file: 'b.go' }
      expect([...(await otherContents([file, missing], directory))]).toEqual(['b.go'])
    }
  })
})

it('the patch of a report on another repository is not known', async () => {
  await inTemporary(async (directory) => {
    const report = measured(repositoryIn(join(directory, 'other')))
    const repository = TestRepository.make(join(directory, 'here'))
    repository.write('main.go', 'package main\n')
    repository.commit()
    expect((await compared(report, repository)).patch).toEqual({
      value: undefined,
      reason: 'the data is not of this working tree: 5 of 5 measured files differ from it',
    })
  })
})

it('the head of a pull request is known for the places that a report names, also if nothing is annotated', async () => {
  await inTemporary(async (root) => {
    const repository = TestRepository.make(root)
    const lines = ['package a\n', ...Array.from({ length: 20 }, (_, i) => `f(${i})\n`)]
    repository.write('a.go', lines.join(''))
    const start = repository.commit()
    repository.write('a.go', [...lines, 'f(20)\n'].join(''))
    const head = repository.commit()
    repository.git('checkout', '--quiet', '-b', 'base', start)
    repository.write('a.go', [...lines.slice(0, 1), '\n', ...lines.slice(1)].join(''))
    repository.commit()
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
    const context = jobContext({
      ...{ eventName: 'pull_request', testedSha: repository.git('rev-parse', 'HEAD'), headSha: head },
      ...{ pullRequest: { number: 7, headSha: head, fork: false }, base: { branch: 'base', sha: start } },
    })
    const measurement = measured(repository)
    const { env, platform } = process
    const { lines: wanted } = await compare({
      ...{ measurement, directory: root, base: undefined, env, platform },
      ...{ github: { client: undefined, context }, annotations: 'none' },
    })
    const [file] = measurement.files
    expect(wanted.kind).toBe('none')
    expect(file && wanted.head?.find(file)?.map.later(22)).toBe(21)
  })
})
