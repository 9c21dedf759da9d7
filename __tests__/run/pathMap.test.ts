/**
 * Binaries that were built from files in another place, as in a container: real builds in a copy of a repository that has
 * its module in a folder and another module beside it.
 */
import { execFileSync } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GAP_WORDS, GUESS_WORDS } from '../../src/coverage/sources.js'
import { PathMap } from '../../src/coverage/pathMap.js'
import type { Report } from '../../src/report/report.js'
import { writeReport } from '../../src/report/writeReport.js'
import type { MergeRequest } from '../../src/stages/merge.js'
import { builtDist } from '../helpers/builtDist.js'
import { Chain, type ChainRun, figures } from '../helpers/chain.js'
import { mergedReport } from '../helpers/merged.js'
import { pageFiles, pageTexts } from '../helpers/pageFiles.js'
import { writeFiles } from '../helpers/temporary.js'

const FILES: Readonly<Record<string, string>> = {
  'services/shop/go.mod':
    'module example.com/shop\n\ngo 1.20\n\nrequire example.com/lib v0.0.0\n\nreplace example.com/lib => ../../lib\n',
  'services/shop/cmd/shop/main.go':
    'package main\n\nimport (\n\t"example.com/lib"\n\t"example.com/shop/price"\n)\n\nfunc main() {\n\tprintln(price.Of(lib.Two()))\n}\n',
  'services/shop/price/price.go':
    'package price\n\nfunc Of(n int) int {\n\tif n > 100 {\n\t\treturn 0\n\t}\n\treturn n\n}\n',
  'lib/go.mod': 'module example.com/lib\n\ngo 1.20\n',
  'lib/lib.go': 'package lib\n\nfunc Two() int {\n\treturn 2\n}\n',
  'lib/cmd/tool/main.go': 'package main\n\nfunc main() {\n\tprintln("tool")\n}\n',
}
/** By Go's absolute path, as in a container: what is first on PATH measures all builds in the repository. */
const BUILD = '"$(go env GOROOT)/bin/go" build -cover'

const MEASURED = ['. 1/1', 'cmd/tool 1/1', 'cmd/shop 1/1', 'price 2/3', 'total 5/6']
const PLACES = [
  ['example.com/lib/cmd/tool/main.go', 'lib/cmd/tool/main.go'],
  ['example.com/lib/lib.go', 'lib/lib.go'],
  ['example.com/shop/cmd/shop/main.go', 'services/shop/cmd/shop/main.go'],
  ['example.com/shop/price/price.go', 'services/shop/price/price.go'],
]

interface ReportJson {
  readonly total: unknown
}

const chain = new Chain()
let work: string
let repository: string
let container: string
let run: ChainRun

beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), 'path-map-')))
  ;[repository, container] = [join(work, 'repository'), join(work, 'container')]
  await writeFiles(repository, FILES)
  // With -trimpath, Go's build cache would return what an earlier test built from the same text, with its path.
  await appendFile(join(repository, 'lib', 'cmd', 'tool', 'main.go'), `\nvar _ = ${JSON.stringify(work)}\n`)
  execFileSync('git', ['init', '--quiet'], { cwd: repository })
  await cp(repository, container, { recursive: true })
  const command = [
    `cd "${container}/services/shop/cmd/shop"`,
    `${BUILD} -coverpkg=command-line-arguments,example.com/shop/...,example.com/lib -o ../../shop main.go`,
    '../../shop',
    `cd "${container}/lib"`,
    `${BUILD} -trimpath -o tool cmd/tool/main.go`,
    './tool',
  ].join('\n')
  run = await chain.run(join(repository, 'services', 'shop'), {
    inputs: {
      'go-version': '1.26.8',
      coverpkg: './... example.com/lib/...',
      command,
      'path-map': `${container}=.\n/nowhere=services`,
    },
  })
})
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

async function again(directory: string, rest: Partial<MergeRequest> = {}): Promise<Report> {
  const outDirectory = await mkdtemp(join(work, 'out-'))
  return mergedReport({ directories: [directory], outDirectory, version: '0.0.0-test', ...rest })
}

function mapping(): PathMap {
  return new PathMap([{ from: container, to: '.' }])
}

describe('a run with path-map', () => {
  it('counts what was built from files in the other place, of all modules in the repository', () => {
    expect(run.report.suite?.passed).toBe(true)
    expect(figures(run.report)).toEqual(MEASURED)
  })

  it('knows where the files are in the repository', () => {
    expect(run.report.files.map(({ path, file }) => [path, file])).toEqual(PLACES)
  })

  it('names the pairs that matched nothing', () => {
    expect(run.report.findings.filter(({ code }) => code === 'path-map-unused')).toMatchObject([
      { severity: 'notice', title: '1 pair of path-map matched nothing', evidence: ['/nowhere=services'] },
    ])
  })
})

describe('a report of the data alone', () => {
  it('has the names of the other place without path-map', async () => {
    const report = await again(run.directories.binariesData)
    const files = report.coverage.packages.flatMap((pkg) => pkg.files.map(({ path }) => path))
    expect(files).toContain(`${container}/lib/cmd/tool/main.go`)
    expect([...(report.located ?? [])]).toEqual([])
  })

  it('says where they are in the repository, even without a checkout', async () => {
    const report = await again(run.directories.binariesData, { pathMap: mapping() })
    expect(report.located?.get(`${container}/lib/cmd/tool/main.go`)).toBe('lib/cmd/tool/main.go')
  })

  it('names them as files of their modules with path-map and a checkout, without taking the text for the measured one', async () => {
    const report = await again(run.directories.binariesData, {
      pathMap: mapping(),
      checkouts: [join(repository, 'services', 'shop'), repository],
    })
    expect(figures(report)).toEqual(MEASURED)
    expect([...(report.located ?? [])].sort()).toEqual(PLACES)
    expect(await report.sources.read('example.com/lib/lib.go')).toEqual({ kind: 'unknown' })
    expect(report.findings.filter(({ code }) => code === 'path-map-unused')).toEqual([])
  })
})

describe('a report of a report', () => {
  it('has its files, their places and, from a checkout, their text', async () => {
    await writeReport(run.report, run.outDirectory)
    const report = await again(run.outDirectory, { checkouts: [repository] })
    expect(figures(report)).toEqual(MEASURED)
    expect(report.files).toEqual(run.report.files)
    expect([...(report.located ?? [])]).toEqual([])
    expect(await report.sources.read('example.com/lib/lib.go')).toEqual({
      kind: 'found',
      content: Buffer.from(FILES['lib/lib.go'] ?? ''),
    })
  })
})

describe('the built command line', () => {
  /** Runs in a folder without a checkout. @returns the folder of the report */
  async function report(...args: readonly string[]): Promise<string> {
    const cli = join(await builtDist(), 'dist', 'cli', 'index.js')
    const nowhere = await mkdtemp(join(work, 'nowhere-'))
    const out = join(nowhere, 'out')
    const options = { cwd: nowhere, encoding: 'utf8', stdio: 'pipe' } as const
    execFileSync(process.execPath, [cli, 'report', ...args, '--out', out], options)
    return out
  }
  const lib = FILES['lib/lib.go'] ?? ''

  it('takes --path-map, and counts and names the files as a run with path-map does', async () => {
    const out = await report(
      run.directories.binariesData,
      ...['--path-map', `${container}=.`, '--source', repository],
    )
    const { total } = JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as ReportJson
    expect(total).toMatchObject({ covered: 5, total: 6 })
    const lcov = await readFile(join(out, 'lcov.info'), 'utf8')
    expect(lcov.match(/^SF:.*$/gm)?.sort()).toEqual(PLACES.map(([, file]) => `SF:${file ?? ''}`))
  })

  it('shows sources that a report stored, in a report of it or of its covdata folder, and again in a report of that', async () => {
    await writeReport(run.report, run.outDirectory)
    const out = await report(join(run.outDirectory, 'covdata'))
    expect((await pageTexts(join(out, 'index.html')))['lib.go']).toBe(lib)
    const again = await report(out)
    expect((await pageTexts(join(again, 'index.html')))['lib.go']).toBe(lib)
    expect(await readFile(join(again, 'lcov.info'), 'utf8')).toBe(
      await readFile(join(run.outDirectory, 'lcov.info'), 'utf8'),
    )
  })

  it('shows sources of plain data if all blocks fit them, and says that nothing verifies them', async () => {
    const map = ['--path-map', `${container}=.`] as const
    const out = await report(run.directories.binariesData, ...map, '--source', repository)
    const price = (await pageFiles(join(out, 'index.html'))).get('price.go')
    expect(price).toMatchObject({ text: FILES['services/shop/price/price.go'], reason: GUESS_WORDS })
    expect(await readFile(join(out, 'lcov.info'), 'utf8')).toBe(
      await readFile(join(run.outDirectory, 'lcov.info'), 'utf8'),
    )
    // Nobody recorded what they contained.
    expect(await readdir(join(out, 'covdata'))).toEqual(['binaries'])

    const changed = await mkdtemp(join(work, 'changed-'))
    await cp(repository, changed, { recursive: true })
    await writeFile(join(changed, 'lib', 'lib.go'), lib.replace('return', '// Two\n\treturn'))
    const other = await report(run.directories.binariesData, ...map, '--source', changed)
    const texts = await pageTexts(join(other, 'index.html'))
    expect(texts['lib.go']).toBe(`(${GAP_WORDS.differs})`)
    expect(texts['price.go']).toBe(FILES['services/shop/price/price.go'])
  })

  it('leaves the text of the sources out of everything with --no-source', async () => {
    await writeReport(run.report, run.outDirectory)
    const out = await report(run.outDirectory, '--no-source')
    expect((await pageTexts(join(out, 'index.html')))['lib.go']).toBe('(it was left out on request)')
    expect((await readdir(join(out, 'covdata'))).sort()).toEqual(['binaries'])
    for (const entry of await readdir(out, { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        expect(await readFile(join(entry.parentPath, entry.name), 'latin1')).not.toContain('return 2')
    expect(await readFile(join(out, 'lcov.info'), 'utf8')).toBe(
      await readFile(join(run.outDirectory, 'lcov.info'), 'utf8'),
    )
    const later = await report(out)
    expect((await pageTexts(join(later, 'index.html')))['lib.go']).toBe('(its source was not found)')
  })
})
