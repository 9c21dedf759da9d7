/** @module The tree of modules, packages, files and functions, which the map and the table share. */
import type { PageFile } from '../report/html/pageData.js'
import type { PageFigures } from '../report/html/pageFigures.js'
import type { Catalog } from './catalog.js'

export type NodeKind = 'report' | 'module' | 'package' | 'file' | 'function'

export interface TreeNode {
  readonly kind: NodeKind
  /** Unique in the tree: a path as in the coverage model; functions have `path:line name`. */
  readonly id: string
  /** Short, within its parent. */
  readonly label: string
  readonly figures: PageFigures
  /** The number of the file of a file or a function. */
  readonly file?: number
  /** The first line of a function. */
  readonly line?: number
}

/** What is below a node; functions only of files that have been opened. */
export class Tree {
  readonly root: TreeNode

  constructor(
    readonly catalog: Catalog,
    private readonly opened: ReadonlyMap<number, PageFile> = new Map(),
  ) {
    const { title, total } = catalog.index
    this.root = { kind: 'report', id: '', label: title, figures: total }
  }

  /** In the order of the index. With a single module, the report's children are packages. */
  childrenOf(node: TreeNode): readonly TreeNode[] {
    const { modules, packages } = this.catalog.index
    if (node.kind === 'report')
      return modules.length > 1
        ? modules.map((_, module) => this.moduleNode(module))
        : packages.importPath.map((_, pkg) => this.packageNode(pkg))
    if (node.kind === 'module') {
      const module = modules.indexOf(node.id.slice(MODULE.length))
      return packages.importPath.flatMap((_, pkg) =>
        packages.module[pkg] === module ? [this.packageNode(pkg)] : [],
      )
    }
    if (node.kind === 'package') {
      const pkg = packages.importPath.indexOf(node.id)
      return this.catalog.filesOf(pkg).map((file) => this.fileNode(file))
    }
    const file = node.kind === 'file' && node.file !== undefined ? this.opened.get(node.file) : undefined
    return file === undefined ? [] : functionNodes(node, file)
  }

  /** The nodes from the report to that with an id, which is the last; just the report if there is none. */
  pathTo(id: string): readonly TreeNode[] {
    const { modules, packages } = this.catalog.index
    const file = this.catalog.fileAt(id)
    const pkg = file === undefined ? packages.importPath.indexOf(id) : this.catalog.packageOfFile(file)
    const module = pkg >= 0 ? (packages.module[pkg] ?? 0) : modules.indexOf(id.slice(MODULE.length))
    return [
      this.root,
      ...(modules.length > 1 && module >= 0 ? [this.moduleNode(module)] : []),
      ...(pkg >= 0 ? [this.packageNode(pkg)] : []),
      ...(file === undefined ? [] : [this.fileNode(file)]),
    ]
  }

  private moduleNode(module: number): TreeNode {
    const { modules, packages } = this.catalog.index
    const path = modules[module] ?? ''
    const own = packages.module.flatMap((of, pkg) =>
      of === module ? [this.catalog.packageFigures(pkg)] : [],
    )
    return { kind: 'module', id: MODULE + path, label: path, figures: sumOf(own) }
  }

  private packageNode(pkg: number): TreeNode {
    const { modules, packages } = this.catalog.index
    const id = packages.importPath[pkg] ?? ''
    const module = modules[packages.module[pkg] ?? 0] ?? ''
    return { kind: 'package', id, label: withinModule(id, module), figures: this.catalog.packageFigures(pkg) }
  }

  private fileNode(file: number): TreeNode {
    return {
      kind: 'file',
      id: this.catalog.filePath(file),
      label: this.catalog.index.files.name[file] ?? '',
      figures: this.catalog.fileFigures(file),
      file,
    }
  }
}

/** Tells the id of a module from that of the package at its top. */
const MODULE = 'module '

function withinModule(importPath: string, module: string): string {
  if (importPath === module) return '.'
  return module !== '' && importPath.startsWith(`${module}/`)
    ? `.${importPath.slice(module.length)}`
    : importPath
}

function functionNodes(node: TreeNode, { functions }: PageFile): readonly TreeNode[] {
  return functions.name.map((name, at) => ({
    kind: 'function',
    id: `${node.id}:${functions.startLine[at] ?? 0} ${name}`,
    label: name,
    figures: { covered: functions.covered[at] ?? 0, total: functions.total[at] ?? 0, bySource: [] },
    ...(node.file === undefined ? {} : { file: node.file }),
    line: functions.startLine[at] ?? 0,
  }))
}

function sumOf(all: readonly PageFigures[]): PageFigures {
  const [first] = all
  const sum = (pick: (figures: PageFigures) => number): number =>
    all.reduce((total, figures) => total + pick(figures), 0)
  return {
    covered: sum(({ covered }) => covered),
    total: sum(({ total }) => total),
    bySource: (first?.bySource ?? []).map((_, source) => ({
      covered: sum(({ bySource }) => bySource[source]?.covered ?? 0),
      total: sum(({ bySource }) => bySource[source]?.total ?? 0),
    })),
    ...(first?.both === undefined ? {} : { both: sum(({ both = 0 }) => both) }),
  }
}
