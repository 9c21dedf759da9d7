/** @module The functions of the measured code, as far as it is known who executed them. */
import type { Attribution, UnitTableFile } from '../attribution/attribution.js'
import type { CoverageModel, PackageCoverage, UnitCoverage } from '../coverage/model.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { Declared } from './packageChange.js'
import { type ModulePaths, directoryOf, importPathOf } from './packageGraph.js'
import type { Effect, RuleName, Scope } from './rules.js'

/** What is known of the measured code of the earlier run, whatever is excluded from its figures. */
export interface MeasuredCode {
  readonly coverage: Pick<CoverageModel, 'packages' | 'notLinked'> & {
    /** What the attribution leaves out, if it does. */
    readonly excluded?: CoverageModel['excluded']
  }
  readonly files: readonly Pick<SourceFile, 'path' | 'file'>[]
  readonly attribution: Attribution
}

type Body = readonly [startLine: number, startColumn: number, endLine: number, endColumn: number]

export class MeasuredFunctions {
  private readonly tables: ReadonlyMap<string, UnitTableFile>
  private readonly paths: ReadonlyMap<string, string>
  private readonly packages: ReadonlyMap<string, PackageCoverage>
  private readonly covered: ReadonlySet<number>
  private readonly notLinked: ReadonlySet<string>

  constructor(
    private readonly code: MeasuredCode,
    private readonly modules: ModulePaths,
  ) {
    this.tables = new Map(code.attribution.units.files.map((file) => [file.path, file]))
    this.paths = new Map(code.files.map(({ path, file }) => [file, path]))
    this.packages = new Map(code.coverage.packages.map((pkg) => [pkg.importPath, pkg]))
    this.covered = new Set(this.coveredUnits())
    this.notLinked = new Set(code.coverage.notLinked)
  }

  /** Whether a package is measured, or would be if anything linked it. */
  isMeasured(directory: string): boolean {
    const path = importPathOf(directory, this.modules)
    return path !== undefined && (this.packages.has(path) || this.notLinked.has(path))
  }

  /** Whether it is known who executed the main function of a main package; also if nothing links it. */
  knowsMain(directory: string): boolean {
    const path = importPathOf(directory, this.modules) ?? ''
    const pkg = this.packages.get(path)
    if (pkg === undefined) return this.notLinked.has(path)
    return pkg.files.some((file) =>
      file.units.some((unit) => unit.functionName === 'main' && this.isAttributed(file.path, unit)),
    )
  }

  /** What a change of a function's body selects. @param before the function as it was measured */
  effect(before: Declared, what: string, directory: string): Effect {
    const { file, body } = before
    const of = (rule: RuleName, scope: Scope): Effect => ({ rule, what, scope })
    if (body === undefined) return of('foreign', { kind: 'everything' })
    const path = importPathOf(directory, this.modules)
    if (path === undefined || !this.isMeasured(directory)) return of('unmeasured', { kind: 'everything' })
    if (!this.packages.has(path)) return of('not linked', { kind: 'nothing' })
    const name = this.nameOf(file)
    const [first] = this.units(name, body)
    if (this.isExcluded(name, body, first)) return of('unmeasured', { kind: 'everything' })
    if (first !== undefined) return of('function', { kind: 'executed', file: name, body })
    if (this.tables.has(name)) return of('empty function', { kind: 'linked', directory })
    // The coverage may be without what the attribution leaves out, or the reverse.
    const isCompiled = this.packages.get(path)?.files.some((each) => each.path === name) === true
    return isCompiled ? of('unmeasured', { kind: 'everything' }) : of('not compiled', { kind: 'nothing' })
  }

  /** Whether a file has units that were measured. */
  isCompiled(file: string): boolean {
    return this.tables.has(this.nameOf(file))
  }

  /** @param file in the repository @returns its path as in the coverage model */
  private nameOf(file: string): string {
    const path = importPathOf(directoryOf(file), this.modules) ?? ''
    return this.paths.get(file) ?? `${path}/${file.slice(file.lastIndexOf('/') + 1)}`
  }

  /** The units of a function, by number. @param path as in the coverage model */
  units(path: string, [startLine, startColumn, endLine, endColumn]: Body): readonly number[] {
    const table = this.tables.get(path)
    const found: number[] = []
    const { positions } = this.code.attribution.units
    for (let unit = table?.first ?? 0, end = unit + (table?.count ?? 0); unit < end; unit++) {
      const [line = 0, column = 0] = [positions[unit * 4], positions[unit * 4 + 1]]
      const isBehind = line > startLine || (line === startLine && column >= startColumn)
      if (isBehind && (line < endLine || (line === endLine && column < endColumn))) found.push(unit)
    }
    return found
  }

  /** All units of a package. */
  *unitsOf(directory: string): Generator<number, void> {
    const path = importPathOf(directory, this.modules)
    for (const file of this.packages.get(path ?? '')?.files ?? []) {
      const { first = 0, count = 0 } = this.tables.get(file.path) ?? {}
      for (let unit = first; unit < first + count; unit++) yield unit
    }
  }

  /** Whether the attribution has a unit of the coverage. */
  private isAttributed(path: string, { startLine, startColumn }: UnitCoverage): boolean {
    return this.units(path, [startLine, startColumn, startLine, startColumn + 1]).length > 0
  }

  isCovered(unit: number): boolean {
    return this.covered.has(unit)
  }

  /** By position, as the coverage may be of more or fewer files than the attribution. */
  private *coveredUnits(): Generator<number, void> {
    const { positions } = this.code.attribution.units
    for (const { path, units } of this.code.coverage.packages.flatMap(({ files }) => files)) {
      const { first = 0, count = 0 } = this.tables.get(path) ?? {}
      const covered = new Set(
        units.flatMap((unit) => (unit.count > 0 ? placeOf(unit.startLine, unit.startColumn) : [])),
      )
      for (let unit = first; unit < first + count; unit++)
        if (covered.has(placeOf(positions[unit * 4] ?? 0, positions[unit * 4 + 1] ?? 0))) yield unit
    }
  }

  /** Whether nobody knows if a function was called, because its beginning does not count. */
  private isExcluded(path: string, [startLine, , endLine]: Body, first: number | undefined): boolean {
    const { excluded = [] } = this.code.coverage
    const begin =
      first === undefined ? endLine : (this.code.attribution.units.positions[first * 4] ?? endLine)
    return excluded.some((part) => part.path === path && part.startLine <= begin && part.endLine >= startLine)
  }
}

/** Units of a file differ in where they begin. */
function placeOf(line: number, column: number): string {
  return `${line}:${column}`
}
