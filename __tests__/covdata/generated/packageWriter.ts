/** @module Writes a Go package: keeps its files, its names and what it may call. */
import { BodyWriter, type Surroundings } from './body.js'
import { type Layout, layOut, oneLine, randomLayout } from './layout.js'
import { LineDirectives } from './lineDirectives.js'
import type { Random } from './random.js'
import type { Callee, Scope } from './scope.js'

/** What other packages provide. */
export interface KnownPackage {
  readonly importPath: string
  readonly packageName: string
  readonly callees: readonly Callee[]
}

/** A file that is being written. */
export interface SourceFile {
  readonly name: string
  readonly layout: Layout
  /** Build constraints above the package clause. */
  readonly constraint: string
  readonly declarations: string[]
  /** Package names by import path. */
  readonly imports: Map<string, string>
}

/** A function body, and how many statements it runs at most. */
export interface WrittenBody {
  readonly lines: readonly string[]
  readonly cost: number
}

export class PackageWriter implements Surroundings, KnownPackage {
  readonly random: Random
  readonly packageName: string
  readonly importPath: string
  readonly files: SourceFile[] = []
  /** The functions of the package so far. Only these can be called, so there is no unbounded recursion. */
  readonly own: Callee[] = []
  /** Package-level variables of type int. */
  readonly state: string[] = []
  readonly #directives = new LineDirectives()
  readonly #known: readonly KnownPackage[]
  readonly #file: { current: SourceFile }
  #names = 0

  /**
   * @param firstFile the name of the first file
   * @param known the packages that it may import
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

  /** What the package provides for others. */
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

  /** A name that is new in this package: the prefix and a number. Other packages have the same names. */
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

  /** Imports packages of which nothing may be called, so that they are linked. */
  importSome(probability: number): void {
    const file = this.random.pick(this.files.filter(({ constraint }) => constraint === ''))
    for (const { importPath } of this.random.some(this.#known, probability))
      if (!file.imports.has(importPath)) file.imports.set(importPath, '_')
  }

  /** Adds a declaration to a file that only some builds include, or to any other file. */
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
