// A repository of 10,000 Go files whose branch topic changes 3,000 of them, and generated coverage data of both sides.
import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const [PACKAGES, FILES, FUNCTIONS] = [500, 20, 4]
const MODULE = 'example.com/changed'
const COLUMN = { body: 3, statement: 2 }

/** @param isChanged whether the branch's function is written */
function functionText(name, k, isChanged) {
  const check = (condition, word) => [`\tif ${condition} {`, `\t\treturn "${word}"`, '\t}']
  return [
    `func ${name}(n int) string {`,
    ...check(`n < ${k}`, 'small'),
    ...(isChanged ? check(`n == ${k}`, 'equal') : []),
    ...check(`n > ${k * 10}`, isChanged ? 'larger' : 'large'),
    '\treturn "neither"',
    '}',
    '',
  ]
}

/** The units of such a function, as Go cuts them: up to each condition, and what depends on it. */
function unitsOf(lines, first) {
  const units = []
  let begin = [first, lines[0].length]
  for (const [i, line] of lines.entries()) {
    const at = first + i
    if (line.startsWith('\tif ')) {
      units.push([...begin, at, line.length, 1], [at, line.length, at + 2, COLUMN.body, 1])
      begin = [at + 3, COLUMN.statement]
    } else if (line.startsWith('\treturn ')) units.push([...begin, at, line.length + 1, 1])
  }
  return units
}

/** A file on one side: its path, its text, and its functions for the meta-data. */
function fileOf(p, f, isHead) {
  const number = p * FILES + f
  const isChanged = isHead && number % 10 < 3
  const name = isChanged && number % 100 === 0 ? `moved${f}.go` : `f${f}.go`
  const path = `p${p}/${name}`
  const lines = [`package p${p}`, '']
  const functions = []
  for (let i = 0; i < FUNCTIONS; i++) {
    const text = functionText(`F${f}x${i}`, 10 * number + i + 1, isChanged && i === 1)
    const units = unitsOf(text, lines.length + 1)
    lines.push(...text)
    functions.push({
      name: `F${f}x${i}`,
      sourceFile: `${MODULE}/${path}`,
      literal: false,
      units: Uint32Array.from(units.flat()),
    })
  }
  return { path, text: lines.join('\n'), lines: lines.length - 1, functions, number }
}

/** What a process executed; the branch's does not execute a function of each fiftieth file any more. */
function countersOf({ number, functions }, isHead) {
  return functions.map(({ units }, i) =>
    Uint32Array.from({ length: units.length / 5 }, (_, unit) =>
      isHead && number % 50 === 7 && i === 2 ? 0 : Number((7 * number + 3 * i + unit) % 4 > 0),
    ),
  )
}

/** @returns the repository, with topic checked out, and the data of both sides as artifacts of a job */
export async function makeChangedModule({ work, load, builders }) {
  const repository = join(work, 'repository')
  mkdirSync(repository)
  const git = (...args) => {
    const own = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'gc.auto=0']
    execFileSync('git', [...own, ...args], { cwd: repository, stdio: 'pipe' })
  }
  git('init', '--quiet', '--initial-branch=main')
  const sides = {}
  for (const isHead of [false, true]) {
    const packages = Array.from({ length: PACKAGES }, (_, p) =>
      Array.from({ length: FILES }, (_, f) => fileOf(p, f, isHead)),
    )
    for (let p = 0; p < PACKAGES; p++) rmSync(join(repository, `p${p}`), { recursive: true, force: true })
    writeFileSync(join(repository, 'go.mod'), `module ${MODULE}\n\ngo 1.21\n`)
    for (const { path, text } of packages.flat()) {
      mkdirSync(dirname(join(repository, path)), { recursive: true })
      writeFileSync(join(repository, path), text)
    }
    if (isHead) git('checkout', '--quiet', '-b', 'topic')
    git('add', '--all')
    git('commit', '--quiet', '-m', 'Change')
    sides[isHead ? 'head' : 'base'] = await legOf(join(work, isHead ? 'head' : 'base'), packages, isHead, {
      load,
      builders,
    })
  }
  return { repository, ...sides }
}

async function legOf(leg, packages, isHead, { load, builders }) {
  const { manifestJson } = await load('src/legs/manifestJson.js')
  const { hashesOf } = await load('src/coverage/sourceFiles.js')
  const { sampleManifest } = await load('__tests__/legs/manifests.js')
  const data = join(leg, 'binaries')
  mkdirSync(data, { recursive: true })
  const program = {
    mode: 'atomic',
    granularity: 'perblock',
    algorithm: 'fnv128a',
    packages: packages.map((files, p) => ({
      importPath: `${MODULE}/p${p}`,
      name: `p${p}`,
      modulePath: MODULE,
      functions: files.flatMap(({ functions }) => functions),
    })),
  }
  const encoded = await builders.writeMeta(data, program)
  const entries = packages.flatMap((files, packageIndex) =>
    files
      .flatMap((file) => countersOf(file, isHead))
      .map((counters, functionIndex) => ({ packageIndex, functionIndex, counters })),
  )
  await builders.writeCounters(data, encoded, entries, { pid: 1 })
  const { suite } = sampleManifest()
  const manifest = sampleManifest({
    sources: ['binaries'],
    module: { path: MODULE, dir: '' },
    packages: program.packages.map(({ importPath }) => importPath),
    suite: { ...suite, passed: true, exitCode: 0, tests: { ...suite.tests, fail: 0 }, failed: [] },
    tests: undefined,
    binaries: [],
    processes: [],
    findings: [],
    notLinked: [],
    moduleFile: undefined,
    files: packages.flat().map(({ path, text, lines }) => ({
      path: `${MODULE}/${path}`,
      file: path,
      lines,
      ...hashesOf(Buffer.from(text), process.platform),
    })),
  })
  writeFileSync(join(leg, 'manifest.json'), manifestJson(manifest))
  return leg
}
