/** @module Selecting the pods that belong to the measured packages. */
import { posix, win32 } from 'node:path'
import type { MetaPackage } from '../covdata/format/metaFile.js'
import type { Pod } from '../covdata/read/readPods.js'
import type { FileNamer } from './namedFiles.js'

/** What is measured: the packages that were selected, or everything. */
export interface Measured {
  /** The modules of the packages; empty if data is merged without its sources. */
  readonly modules: readonly { readonly path: string; readonly dir: string }[]
  /** Import paths; undefined: all packages. */
  readonly packages: ReadonlySet<string> | undefined
  /** Import paths of packages that are measured if they are main packages, as tests may build what is not selected. */
  readonly mains?: ReadonlySet<string>
  /** Import paths of packages that are not measured, if `packages` names none. */
  readonly without?: ReadonlySet<string>
  /** Names files that Go names by where they were built, besides those in the directories of the modules. */
  readonly nameFile?: FileNamer
}

export interface SelectedPods {
  readonly pods: readonly Pod[]
  /** Pods without a package of the modules or a measured one: binaries of other modules that the tests built. */
  readonly foreign: readonly Pod[]
  /** Packages of the modules that are not measured, with their numbers of statements: fixtures that tests built. */
  readonly unselected: ReadonlyMap<string, number>
}

/**
 * The import paths that Go gives to a package that was built from a list of files (`go build main.go`), and to one in no
 * module with GO111MODULE=off: its directory after an underscore.
 */
const WITHOUT_IMPORT_PATH = /^(?:command-line-arguments$|_\/)/

/** Separates the pods with a measured package from those without any. */
export function selectPods(pods: readonly Pod[], measured: Measured): SelectedPods {
  const named = pods.map((pod) => namePackages(pod, measured))
  const hasMeasured = (pod: Pod): boolean => pod.meta.packages.some((pkg) => isMeasured(pkg, measured))
  const modules = new Set(measured.modules.map(({ path }) => path))
  const isOfModule = (pkg: MetaPackage): boolean => modules.has(pkg.modulePath)
  const unselected = named
    .flatMap((pod) => pod.meta.packages)
    .filter((pkg) => isOfModule(pkg) && !isMeasured(pkg, measured))
  return {
    pods: named.filter(hasMeasured),
    foreign: named.filter((pod) => !hasMeasured(pod) && !pod.meta.packages.some(isOfModule)),
    unselected: new Map(unselected.map((pkg) => [pkg.importPath, pkg.records.statements])),
  }
}

/** The import paths of the measured packages in the pods. */
export function measuredPackages(pods: readonly Pod[], measured: Measured): ReadonlySet<string> {
  const packages = pods.flatMap((pod) => pod.meta.packages)
  return new Set(packages.filter((pkg) => isMeasured(pkg, measured)).map((pkg) => pkg.importPath))
}

/** The import paths of the packages in the pods that are not measured. */
export function packagesLeftOut(pods: readonly Pod[], measured: ReadonlySet<string>): readonly string[] {
  const paths = new Set(pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath)))
  return [...paths].filter((path) => !measured.has(path)).sort()
}

function isMeasured({ importPath, name }: MetaPackage, { packages, mains, without }: Measured): boolean {
  if (packages === undefined) return without?.has(importPath) !== true
  return packages.has(importPath) || (name === 'main' && mains?.has(importPath) === true)
}

/** Gives packages without an import path the one that they have in a module of the repository. */
function namePackages(pod: Pod, { modules, nameFile }: Measured): Pod {
  const namers = [
    ...(nameFile === undefined ? [] : [nameFile]),
    // Nested modules come before those that they are in.
    ...modules.toSorted((one, other) => other.dir.length - one.dir.length).map(within),
  ]
  if (namers.length === 0 || !pod.meta.packages.some(isUnnamed)) return pod
  const packages = pod.meta.packages.map((pkg) => (isUnnamed(pkg) ? namePackage(pkg, namers) : pkg))
  return { ...pod, meta: { ...pod.meta, packages } }
}

/** Whether Go knows a package only by where its files were built. */
export function isUnnamed({ importPath }: MetaPackage): boolean {
  return WITHOUT_IMPORT_PATH.test(importPath)
}

function namePackage(pkg: MetaPackage, namers: readonly FileNamer[]): MetaPackage {
  // Without functions the location of the files is unknown, but there is nothing to count either.
  if (pkg.records.length === 0) return pkg
  for (const nameFile of namers) {
    const first = nameFile(pkg.records.sourceFile(0))
    if (first === undefined) continue
    const importPath = first.path.slice(0, first.path.lastIndexOf('/'))
    const names = { importPath, modulePath: first.modulePath }
    return pkg.renamed(names, (file) => nameFile(file)?.path ?? file)
  }
  return pkg
}

/** Names the files in the directory of a module, which may be one on another system. */
function within({ path: modulePath, dir }: { readonly path: string; readonly dir: string }): FileNamer {
  const paths = win32.isAbsolute(dir) && !posix.isAbsolute(dir) ? win32 : posix
  return (file) => {
    const path = paths.relative(dir, file)
    if (!paths.isAbsolute(file) || path.startsWith('..') || paths.isAbsolute(path)) return undefined
    return { path: `${modulePath}/${path.split(paths.sep).join('/')}`, modulePath }
  }
}
