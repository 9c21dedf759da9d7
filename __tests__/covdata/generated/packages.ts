/** @module Generates whole packages, including files that only some builds, or none, include. */
import { FUNCTIONS, type Declare, offer, valueBody } from './functions.js'
import { LITERALS, UNCOUNTED } from './literals.js'
import { type KnownPackage, PackageWriter } from './packageWriter.js'
import type { Random } from './random.js'
import { fileText } from './sourceFile.js'

/** Not all file names that Go accepts are possible on Windows. */
const FILE_NAMES = [
  'größe.go',
  'ｗ.go',
  '𝔪.go',
  'über straße.go',
  'x.y.go',
  'UPPER.go',
  'a,b;c.go',
  "it's.go",
  '日本.go',
  '100%#.go',
  'main.go',
  'a.go',
  'z_long_name_of_a_file_that_widens_columns.go',
  ...(process.platform === 'win32' ? [] : ['a:b.go', 'quo"te.go', 'back\\slash.go', 'tab\tbed.go']),
]

/** A build tag that some builds set. */
export const TAG = 'extra'

/** The name and the import path of a package. */
export interface Place {
  readonly packageName: string
  readonly importPath: string
}

/** A package with functions; `addMain` adds more to it. */
export function randomPackage(random: Random, place: Place, known: readonly KnownPackage[]): PackageWriter {
  const names = random.shuffled(FILE_NAMES).slice(0, random.between(1, 4))
  const pkg = new PackageWriter(random, { ...place, firstFile: names[0] ?? 'a.go' }, known)
  for (const name of names.slice(1)) pkg.addFile(name)
  const kinds: readonly Declare[] = random.chance(0.85) ? [...FUNCTIONS, ...LITERALS] : UNCOUNTED
  for (let left = random.between(1, 9); left > 0; left--) random.pick(kinds)(pkg)
  if (random.chance(0.25)) taggedFunction(pkg)
  if (random.chance(0.2)) pkg.addFile('nothing.go')
  pkg.importSome(0.2)
  if (random.chance(0.3)) neverBuilt(pkg)
  return pkg
}

/** A function that has another body under a build tag. */
function taggedFunction(pkg: PackageWriter): void {
  const name = pkg.name('Tagged')
  const costs = [TAG, `!${TAG}`].map((tag) => {
    const old = pkg.random.chance(0.3) ? `// +build ${tag}\n` : ''
    const file = pkg.addFile(`${tag.replace('!', 'no_')}.go`, `//go:build ${tag}\n${old}\n`)
    let most = 0
    pkg.declare(() => {
      const { lines, cost } = valueBody(pkg)
      most = cost
      return [`func ${name}(n int) int {`, ...lines, '}']
    }, file)
    return most
  })
  offer(pkg, `@${name}($)`, Math.max(...costs))
}

function neverBuilt(pkg: PackageWriter): void {
  const file = pkg.random.chance(0.5)
    ? pkg.addFile('other_plan9.go')
    : pkg.addFile('ignored.go', '//go:build ignore\n\n')
  file.declarations.push('func Nowhere() { this does not compile }')
}

/** The files of a package by name. A function without a body requires an assembly file in the package. */
export function packageFiles(pkg: PackageWriter): ReadonlyMap<string, string> {
  const { random, packageName } = pkg
  const assembly = packageName !== 'main' && random.chance(0.1)
  if (assembly) pkg.declare(() => ['func bodyless(n int) int'])
  const texts = pkg.files.map((file) => [file.name, fileText(file, packageName)] as const)
  return new Map([...texts, ...(assembly ? ([['empty.s', '\n']] as const) : [])])
}
