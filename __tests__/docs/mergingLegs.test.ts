/** The example in docs/merging-legs.md is reproduced: its code is built and run with both versions of Go, and merged. */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { COLLECTED_BEFORE } from '../../src/checks/describeData.js'
import { NOTHING_UNLINKED } from '../../src/stages/unlinked.js'
import { readRun } from '../../src/stages/readRun.js'
import { type LegModel, mergeLegs } from '../../src/legs/mergeLegs.js'
import { repeatsStatements } from '../../src/checks/repeatedStatements.js'
import { parseGoVersion } from '../../src/go/goVersion.js'
import { textProfile } from '../../src/report/text/coverageOut.js'
import { ROOT } from '../helpers/chain.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const MODULE = 'example.com/shop'
const MAIN = `package main

import "os"

func main() { println(price(os.Args[1], len(os.Args) > 2)) }
`

interface ExampleLeg {
  readonly version: string
  /** What the binary is asked for. */
  readonly size: string
}

const LEGS: readonly ExampleLeg[] = [
  { version: '1.26.8', size: 'large' },
  { version: '1.27.0', size: 'small' },
]

/** The block of the document that begins with that line. */
function block(document: string, info: string): string {
  const start = `\n\`\`\`${info}\n`
  const [, rest] = document.split(start)
  const [text] = rest?.split('```\n') ?? []
  if (text === undefined) throw new Error(`no block ${info}`)
  return text
}

/** The lines about the document's function, without the path of the module. */
function priceLines(profile: string): string {
  const prefix = `${MODULE}/`
  return profile
    .split('\n')
    .filter((line) => line.startsWith(`${prefix}price.go:`))
    .map((line) => `${line.slice(prefix.length)}\n`)
    .join('')
}

/** @returns the GOCOVERDIR of one process */
async function runLeg({ version, size }: ExampleLeg, source: string, parent: string): Promise<string> {
  const module = join(parent, version)
  const data = join(module, 'data')
  await mkdir(data, { recursive: true })
  await writeFile(join(module, 'go.mod'), `module ${MODULE}\n\ngo 1.25\n`)
  await writeFile(join(module, 'main.go'), MAIN)
  await writeFile(join(module, 'price.go'), source)
  // Windows runs only files whose names end in .exe; other systems do not care.
  const options = { cwd: module, env: await goEnv(version, { GOCOVERDIR: data }), stdio: 'pipe' } as const
  execFileSync(
    await goCommand(version),
    ['build', '-cover', '-covermode=atomic', '-o', 'shop.exe', '.'],
    options,
  )
  execFileSync(join(module, 'shop.exe'), [size], options)
  return data
}

async function goCommand(version: string): Promise<string> {
  return join(await goRoot(version), 'bin', 'go')
}

async function covdata(version: string, ...args: readonly string[]): Promise<string> {
  const go = await goCommand(version)
  return execFileSync(go, ['tool', 'covdata', ...args], { env: await goEnv(version), encoding: 'utf8' })
}

it('docs/merging-legs.md shows what Go writes and how it is merged', async () => {
  const document = (await readFile(join(ROOT, 'docs/merging-legs.md'), 'utf8')).replaceAll('\r\n', '\n')
  await inTemporary(async (parent) => {
    const models: LegModel[] = []
    const all: string[] = []
    for (const leg of LEGS) {
      const { version } = leg
      const data = await runLeg(leg, block(document, 'go'), parent)
      const profile = join(parent, 'profile')
      await covdata(version, 'textfmt', `-i=${data}`, `-o=${profile}`)
      expect(priceLines(await readFile(profile, 'utf8'))).toBe(block(document, `text go${version}`))
      const directories = [{ path: data, source: 'binaries' }] as const
      const { model } = await readRun(
        { directories, measured: { modules: [], packages: undefined } },
        {
          moduleDirs: [data],
          locate: () => undefined,
          selected: [],
          unlinked: () => Promise.resolve(NOTHING_UNLINKED),
        },
        COLLECTED_BEFORE,
      )
      const goVersion = parseGoVersion(version)
      expect(repeatsStatements({ go: goVersion, files: model.packages.flatMap((pkg) => pkg.files) })).toBe(
        version === '1.27.0',
      )
      models.push({ name: version, goVersion, model })
      all.push(data)
    }
    expect(priceLines(textProfile(mergeLegs(models)))).toBe(block(document, 'text merged'))
    const [, percent = ''] =
      /price\s+([\d.]+)%/.exec(await covdata('1.27.0', 'func', `-i=${all.join()}`)) ?? []
    expect(document).toContain(`on both directories says ${percent}%`)
    // The numbers of units that the document gives for the two versions.
    const units = ['text go1.26.8', 'text go1.27.0'].map(
      (info) => block(document, info).trim().split('\n').length,
    )
    expect(units).toEqual([4, 6])
  })
})
