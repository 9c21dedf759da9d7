/** @module Which packages of a repository import which, by the imports of all files, whatever their build constraints are. */
import type { Outline } from '../go/test/declarations.js'

/** The modules of a repository: their paths by their directories. */
export type ModulePaths = ReadonlyMap<string, string>

/** The directory of a file; `.` for the top. */
export function directoryOf(file: string): string {
  const slash = file.lastIndexOf('/')
  return slash < 0 ? '.' : file.slice(0, slash)
}

export function isTestFile(file: string): boolean {
  return file.endsWith('_test.go')
}

/** Whether the go command takes a file for Go code: none below testdata, or where a name begins with `_` or `.`. */
export function isGoFile(file: string): boolean {
  return file.endsWith('.go') && !/(?:^|\/)(?:testdata\/|[._])/.test(file)
}

/** The path of an import, without the name that a file gives it. */
export function pathOfImport(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** The import path of a directory; undefined if it is in no module. */
export function importPathOf(directory: string, modules: ModulePaths): string | undefined {
  for (let at = directory; ; at = directoryOf(at)) {
    const module = modules.get(at)
    if (module !== undefined) {
      if (at === directory) return module
      return `${module}/${at === '.' ? directory : directory.slice(at.length + 1)}`
    }
    if (at === '.') return undefined
  }
}

interface Node {
  readonly code: Set<string>
  readonly tests: Set<string>
  /** Whether it is a main package. */
  isMain: boolean
}

/** Packages by their directories. */
export class PackageGraph {
  private readonly nodes = new Map<string, Node>()
  private readonly directories = new Map<string, string>()
  private readonly importers = new Map<string, Set<string>>()
  private readonly reached = new Map<string, ReadonlySet<string>>()
  private readonly linkers = new Map<string, ReadonlySet<string>>()
  private readonly dotted = new Set<string>()

  /** @param outlines of Go files, by their paths */
  constructor(outlines: Iterable<readonly [string, Outline]>, modules: ModulePaths) {
    for (const [file, { imports, package: name }] of outlines) {
      const directory = directoryOf(file)
      const node = this.nodes.get(directory) ?? { code: new Set(), tests: new Set(), isMain: false }
      this.nodes.set(directory, node)
      const own = isTestFile(file) ? node.tests : node.code
      for (const each of imports) {
        own.add(pathOfImport(each))
        if (each.startsWith('. ')) this.dotted.add(pathOfImport(each))
      }
      if (!isTestFile(file) && name === 'main') node.isMain = true
    }
    for (const directory of this.nodes.keys()) {
      const path = importPathOf(directory, modules)
      if (path !== undefined) this.directories.set(path, directory)
    }
    for (const [directory, { code }] of this.nodes)
      for (const path of code) {
        const target = this.directories.get(path)
        if (target === undefined) continue
        const known = this.importers.get(target)
        if (known === undefined) this.importers.set(target, new Set([directory]))
        else known.add(directory)
      }
  }

  /** The directory of an import path; undefined if it is of no package here. */
  directoryOf(importPath: string): string | undefined {
    return this.directories.get(importPath)
  }

  /** Whether a file imports the names of a package with a dot. */
  hasDottedNames(directory: string): boolean {
    return [...this.dotted].some((path) => this.directories.get(path) === directory)
  }

  isMain(directory: string): boolean {
    return this.nodes.get(directory)?.isMain === true
  }

  /** A package and all that import it, also by way of others, apart from their tests. */
  linking(directory: string): ReadonlySet<string> {
    const known = this.linkers.get(directory)
    if (known !== undefined) return known
    const found = closure([directory], (each) => this.importers.get(each) ?? [])
    this.linkers.set(directory, found)
    return found
  }

  /** The packages whose test binaries contain one of these packages. */
  testing(directories: ReadonlySet<string>): ReadonlySet<string> {
    const found = new Set(directories)
    for (const [directory, { tests }] of this.nodes)
      for (const path of tests) {
        const target = this.directories.get(path)
        if (target !== undefined && directories.has(target)) found.add(directory)
      }
    return found
  }

  /** All import paths that a package, or its tests too, imports in any way. */
  reach(directory: string, withTests: boolean): ReadonlySet<string> {
    const key = `${String(withTests)} ${directory}`
    const known = this.reached.get(key)
    if (known !== undefined) return known
    const node = this.nodes.get(directory)
    const start = [...(node?.code ?? []), ...(withTests ? (node?.tests ?? []) : [])]
    const found = closure(start, (path) => this.nodes.get(this.directories.get(path) ?? '')?.code ?? [])
    this.reached.set(key, found)
    return found
  }
}

function closure(start: readonly string[], next: (each: string) => Iterable<string>): ReadonlySet<string> {
  const found = new Set(start)
  for (const each of found) for (const other of next(each)) found.add(other)
  return found
}
