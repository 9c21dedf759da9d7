/** @module Generates random Go code of several packages: one module, a workspace, a vendored or replaced dependency, scripts. */
import { posix } from 'node:path'
import { randomMain } from './mains.js'
import type { KnownPackage, PackageWriter } from './packageWriter.js'
import { TAG, packageFiles, randomPackage } from './packages.js'
import { Random } from './random.js'

export const SHAPES = ['single', 'vendored', 'replaced', 'workspace'] as const
export type Shape = (typeof SHAPES)[number]

/** Sources, and how to build them. Paths are relative to the directory of the sources and use slashes. */
export interface GeneratedModule {
  readonly shape: Shape
  /** The text of each file by its path. */
  readonly files: ReadonlyMap<string, string>
  /** Main packages, such as `./cmd/tool1`; the last elements of their paths differ. */
  readonly mains: readonly string[]
  /** Binaries that are built from file names. */
  readonly scripts: readonly (readonly string[])[]
  readonly importPaths: readonly string[]
  /** Values of -coverpkg that include the main packages; undefined leaves it to Go. */
  readonly coverpkgs: readonly (string | undefined)[]
  /** Values of -coverpkg for the scripts. */
  readonly scriptCoverpkgs: readonly (string | undefined)[]
  readonly tags: readonly string[]
}

/** A module or a part of one, with its directory. */
interface Home {
  readonly modulePath: string
  /** Empty, or ends with a slash. */
  readonly directory: string
}

/** Go allows only these characters in an import path. */
const PARTS = [
  'a',
  'b',
  'B2',
  'internal/in',
  'v2',
  'x.y',
  'a+b',
  'under_score',
  'da-sh',
  'testdata/t',
  'wi~de',
]
/** Files to leave out of the command line of `go build`, which ignores build constraints of files named there. */
const LEFT_OUT = ['ignored.go', 'other_plan9.go', `${TAG}.go`, 'empty.s']
const DEPENDENCY = 'example.com/dep'

/** Collects the files, packages and main packages of a module. */
class ModuleWriter {
  readonly files = new Map<string, string>()
  readonly packages: KnownPackage[] = []
  readonly mains: { readonly directory: string; readonly importPath: string }[] = []
  readonly #random: Random
  #count = 0

  constructor(random: Random) {
    this.#random = random
  }

  addPackages(home: Home, least: number, most: number): void {
    for (let left = this.#random.between(least, most); left > 0; left--) {
      const number = ++this.#count
      const parts = this.#random.shuffled(PARTS).slice(0, this.#random.between(1, 3))
      // As the first element, `internal` would hide the package from other modules.
      const place = `${parts[0]?.startsWith('internal') === true ? 'open/' : ''}${parts.join('/')}${number}`
      const packageName = `${this.#random.pick(['pkg', 'größenPaket', 'π包'])}${number}`
      const importPath = `${home.modulePath}/${place}`
      this.#add(
        randomPackage(this.#random, { packageName, importPath }, this.#visibleFrom(importPath)),
        home.directory + place,
      )
    }
  }

  addMains(home: Home, count: number): void {
    for (let left = count; left > 0; left--) {
      const place = `cmd/${this.#random.pick(['tool', 'Tool-x', 'an.y'])}${++this.#count}`
      const importPath = `${home.modulePath}/${place}`
      const directory = home.directory + place
      this.#write(randomMain(this.#random, importPath, this.#visibleFrom(importPath)), directory)
      this.mains.push({ directory: `./${directory}`, importPath })
    }
  }

  /** @returns the paths of the files that are built together */
  addScript(home: Home, directory: string): readonly string[] {
    const pkg = randomMain(this.#random, 'command-line-arguments', this.#visibleFrom(home.modulePath))
    return this.#write(pkg, directory).filter((file) => !LEFT_OUT.includes(posix.basename(file)))
  }

  #add(pkg: PackageWriter, directory: string): void {
    this.packages.push(pkg)
    this.#write(pkg, directory)
  }

  #write(pkg: PackageWriter, directory: string): readonly string[] {
    const files = [...packageFiles(pkg)].map(([name, text]) => [`${directory}/${name}`, text] as const)
    for (const [path, text] of files) this.files.set(path, text)
    return files.map(([path]) => path)
  }

  /** The packages that a package may import under Go's rule for `internal`. */
  #visibleFrom(importer: string): readonly KnownPackage[] {
    return this.packages.filter(({ importPath }) => {
      const at = importPath.lastIndexOf('/internal/')
      return at < 0 || `${importer}/`.startsWith(`${importPath.slice(0, at)}/`)
    })
  }
}

/** Sources generated from the seed. They compile with every Go since 1.20, and every binary terminates. */
export function generateModule(seed: number): GeneratedModule {
  const random = new Random(seed)
  const shape = random.pick(SHAPES)
  const writer = new ModuleWriter(random)
  const home: Home = {
    modulePath: random.pick(['example.com/gen', 'example.com/Gen_x.y~z/v3', 'gen']),
    directory: shape === 'workspace' ? 'one/' : '',
  }
  writer.files.set(`${home.directory}go.mod`, goMod(home.modulePath, shape))
  const second = addDependency(writer, shape, home)
  writer.addPackages(home, 2, 5)
  writer.addMains(home, random.between(1, 2))
  if (second !== undefined) {
    writer.addPackages(second, 1, 2)
    writer.addMains(second, 1)
  } else writer.addMains(home, 1)
  const scripts = ['größe', 'scripts/a b'].filter(() => random.chance(0.5))
  return {
    shape,
    scripts: scripts.map((directory) => writer.addScript(home, home.directory + directory)),
    files: writer.files,
    mains: writer.mains.map(({ directory }) => directory),
    importPaths: [...writer.packages, ...writer.mains].map(({ importPath }) => importPath),
    ...selections(random, writer, home),
    tags: random.some([TAG], 0.4),
  }
}

function goMod(modulePath: string, shape: Shape): string {
  const required = shape === 'vendored' || shape === 'replaced' ? `\nrequire ${DEPENDENCY} v1.2.3\n` : ''
  const replaced = shape === 'replaced' ? `\nreplace ${DEPENDENCY} => ./dep\n` : ''
  return `module ${modulePath}\n\ngo 1.20\n${required}${replaced}`
}

/** Writes the other module. @returns the module if its own binaries can be built too */
function addDependency(writer: ModuleWriter, shape: Shape, home: Home): Home | undefined {
  if (shape === 'workspace') {
    writer.files.set('go.work', 'go 1.20\n\nuse (\n\t./one\n\t./two\n)\n')
    writer.files.set('two/go.mod', 'module example.com/two\n\ngo 1.20\n')
    return { modulePath: 'example.com/two', directory: 'two/' }
  }
  if (shape === 'single') return undefined
  const directory = shape === 'vendored' ? `vendor/${DEPENDENCY}/` : `${home.directory}dep/`
  writer.addPackages({ modulePath: DEPENDENCY, directory }, 1, 3)
  if (shape === 'replaced') writer.files.set(`${directory}go.mod`, `module ${DEPENDENCY}\n\ngo 1.20\n`)
  else {
    const paths = writer.packages.map(({ importPath }) => `${importPath}\n`).join('')
    writer.files.set('vendor/modules.txt', `# ${DEPENDENCY} v1.2.3\n## explicit; go 1.20\n${paths}`)
  }
  return undefined
}

function selections(
  random: Random,
  { packages, mains }: ModuleWriter,
  { modulePath }: Home,
): Pick<GeneratedModule, 'coverpkgs' | 'scriptCoverpkgs'> {
  const chosen = random.some(packages, 0.5).map(({ importPath }) => importPath)
  const programs = mains.map(({ importPath }) => importPath)
  const all = [`${modulePath}/...`, 'example.com/...', 'strconv']
  return {
    coverpkgs: [
      undefined,
      './...',
      [...programs, ...chosen].join(','),
      programs.join(','),
      [...programs, ...all].join(','),
    ],
    scriptCoverpkgs: [undefined, ['command-line-arguments', ...all].join(',')],
  }
}
