/** @module A Go package that is being written: its files, its names, and what it may call. */
import { BodyWriter, type Surroundings } from './body.js'
import { type Layout, layOut, oneLine, randomLayout } from './layout.js'
import { LineDirectives } from './lineDirectives.js'
import type { Random } from './random.js'
import type { Callee, Scope } from './scope.js'

/** What other packages have to offer. */
export interface KnownPackage {
  readonly importPath: string
  readonly packageName: string
  readonly callees: readonly Callee[]
}

/** A file that is being written. */
export interface SourceFile {
  readonly name: string
  readonly layout: Layout
  /** Lines above the package clause that say when the file is built. */
  readonly constraint: string
  readonly declarations: string[]
  /** Names of packages by their import path. */
  readonly imports: Map<string, string>
}

/** The body of a function, and how many statements it runs at most. */
export interface WrittenBody {
  readonly lines: readonly string[]
  readonly cost: number
}

export class PackageWriter implements Surroundings, KnownPackage {
  readonly random: Random
  readonly packageName: string
  readonly importPath: string
  readonly files: SourceFile[] = []
  /** What the package itself has so far. Only what is in it can be called: so no function comes back to itself. */
  readonly own: Callee[] = []
  /** Package-level variables of type int. */
  readonly state: string[] = []
  readonly #directives = new LineDirectives()
  readonly #known: readonly KnownPackage[]
  readonly #file: { current: SourceFile }
  #names = 0

  /**
   * @param firstFile name of a file, which a package needs
   * @param known packages that it may import
   */
  constructor(
    random: Random,
    place: { readonly packageName: string; readonly importPath: string; readonly firstFile: string },
    known: readonly KnownPackage[],
  ) {
    this.random = random
    this.packageName = place.packageName
    this.importPath = place.importPath
    this.#known = known
    this.#file = { current: this.addFile(place.firstFile) }
  }

  /** What the package has for others. */
  get callees(): readonly Callee[] {
    return this.own
  }

  get reachable(): readonly Callee[] {
    return [...this.own, ...this.#known.flatMap(({ callees }) => callees)]
  }

  addFile(name: string, constraint = ''): SourceFile {
    const layout = randomLayout(this.random, this.#directives)
    const file: SourceFile = { name, layout, constraint, declarations: [], imports: new Map() }
    this.files.push(file)
    return file
  }

  /** A number behind the prefix makes the name new here; other packages have the same names. */
  name(prefix: string): string {
    this.#names++
    return `${prefix}${this.#names}`
  }

  qualify(callee: Callee): string {
    const known = this.#known.find(({ importPath }) => importPath === callee.importPath)
    if (known === undefined) return callee.template.replaceAll('@', '')
    this.#file.current.imports.set(known.importPath, known.packageName)
    return callee.template.replaceAll('@', `${known.packageName}.`)
  }

  /** Links packages of which nothing may be called. */
  importSome(probability: number): void {
    const file = this.random.pick(this.files.filter(({ constraint }) => constraint === ''))
    for (const { importPath } of this.random.some(this.#known, probability))
      if (!file.imports.has(importPath)) file.imports.set(importPath, '_')
  }

  /** Adds a declaration to a file that only some builds have, or to any other. */
  declare(lines: () => readonly string[], file?: SourceFile): void {
    const chosen = file ?? this.random.pick(this.files.filter(({ constraint }) => constraint === ''))
    this.#file.current = chosen
    const layout = this.random.chance(0.15) ? oneLine(chosen.layout) : chosen.layout
    chosen.declarations.push(layOut(lines(), layout))
  }

  body(size: number, scope: Pick<Scope, 'variables' | 'exits'>): WrittenBody {
    const writer = new BodyWriter(this, size)
    const variables = [...scope.variables, ...this.state]
    const lines = writer.block({ ...scope, variables, constants: [], times: 1, depth: 0 })
    return { lines, cost: 1 + writer.cost }
  }
}
