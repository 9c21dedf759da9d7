/** @module Names and figures of the index by number, and numbers by name. */
import type { PageIndex } from '../report/html/pageData.js'
import type { FigureColumns, PageFigures } from '../report/html/pageFigures.js'

/** The index of a report with what the views ask it for. */
export class Catalog {
  /** By number of the file. */
  private readonly packageOf: readonly number[]
  private readonly byPath: ReadonlyMap<string, number>
  /** Numbers of the files with changed statements. */
  readonly changedFiles: ReadonlySet<number>

  constructor(readonly index: PageIndex) {
    const { files, packages } = index
    const packageOf: number[] = []
    for (const [number, first] of packages.firstFile.entries())
      packageOf.fill(number, first, (packageOf.length = packages.firstFile[number + 1] ?? files.name.length))
    this.packageOf = packageOf
    const byPath = new Map<string, number>()
    // Paths as they are shown come first: a model's path wins if both name a file.
    for (const file of files.name.keys()) byPath.set(this.shownPath(file), file)
    for (const file of files.name.keys()) byPath.set(this.filePath(file), file)
    this.byPath = byPath
    this.changedFiles = new Set(index.change?.changedFiles)
  }

  /** The number of a file by its path, as in the coverage model or in the repository. */
  fileAt(path: string): number | undefined {
    return this.byPath.get(path)
  }

  /** As in the coverage model: `example.com/shop/cart/cart.go`. */
  filePath(file: number): string {
    const { files, packages } = this.index
    const importPath = packages.importPath[this.packageOf[file] ?? 0] ?? ''
    return `${importPath}/${files.name[file] ?? ''}`
  }

  /** The path in the repository, or else in the module if there is only one. */
  shownPath(file: number): string {
    const path = this.index.files.repositoryPath[file] ?? ''
    if (path !== '') return path
    const [full, { modules }] = [this.filePath(file), this.index]
    const prefix = `${modules[0] ?? ''}/`
    return modules.length === 1 && full.startsWith(prefix) ? full.slice(prefix.length) : full
  }

  packageOfFile(file: number): number {
    return this.packageOf[file] ?? 0
  }

  /** The numbers of a package's files. */
  filesOf(pkg: number): readonly number[] {
    const { files, packages } = this.index
    const first = packages.firstFile[pkg] ?? 0
    const end = packages.firstFile[pkg + 1] ?? files.name.length
    return Array.from({ length: end - first }, (_, at) => first + at)
  }

  fileFigures(file: number): PageFigures {
    return figuresAt(this.index.files, file)
  }

  packageFigures(pkg: number): PageFigures {
    return figuresAt(this.index.packages, pkg)
  }
}

function figuresAt(columns: FigureColumns, at: number): PageFigures {
  return {
    covered: columns.covered[at] ?? 0,
    total: columns.total[at] ?? 0,
    bySource: columns.bySource.map(({ covered, total }) => ({
      covered: covered[at] ?? 0,
      total: total[at] ?? 0,
    })),
    ...(columns.both === undefined ? {} : { both: columns.both[at] ?? 0 }),
  }
}
