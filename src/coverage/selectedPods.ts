/** @module Selecting the pods that belong to the measured packages. */
import { posix, win32 } from 'node:path'
import type { MetaPackage } from '../covdata/format/metaFile.js'
import type { Pod } from '../covdata/read/readPods.js'

/** What is measured: the packages that were selected, or everything. */
export interface Measured {
  /** The module of the packages; undefined if data is merged without its sources. */
  readonly module: { readonly path: string; readonly dir: string } | undefined
  /** Import paths; undefined: all packages. */
  readonly packages: ReadonlySet<string> | undefined
  /** Import paths of packages that are measured if they are main packages, as tests may build what is not selected. */
  readonly mains?: ReadonlySet<string>
  /** Import paths of packages that are not measured, if `packages` names none. */
  readonly without?: ReadonlySet<string>
}

export interface SelectedPods {
  readonly pods: readonly Pod[]
  /** Pods without a package of the module or a measured one: binaries of other modules that the tests built. */
  readonly foreign: readonly Pod[]
  /** Packages of the module that are not measured, with their numbers of statements: fixtures that tests built. */
  readonly unselected: ReadonlyMap<string, number>
}

/** The import path that Go gives to a package that was built from a list of files (`go build main.go`). */
const COMMAND_LINE_ARGUMENTS = 'command-line-arguments'

/** Separates the pods with a measured package from those without any. */
export function selectPods(pods: readonly Pod[], measured: Measured): SelectedPods {
  const named = pods.map((pod) => namePackages(pod, measured))
  const hasMeasured = (pod: Pod): boolean => pod.meta.packages.some((pkg) => isMeasured(pkg, measured))
  const isOfModule = (pkg: MetaPackage): boolean => pkg.modulePath === measured.module?.path
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

/** Gives packages that were built from lists of files the import path of their directory in the module. */
function namePackages(pod: Pod, { module }: Measured): Pod {
  if (module === undefined || !pod.meta.packages.some((pkg) => pkg.importPath === COMMAND_LINE_ARGUMENTS))
    return pod
  const packages = pod.meta.packages.map((pkg) =>
    pkg.importPath === COMMAND_LINE_ARGUMENTS ? namePackage(pkg, module) : pkg,
  )
  return { ...pod, meta: { ...pod.meta, packages } }
}

function namePackage(pkg: MetaPackage, module: { readonly path: string; readonly dir: string }): MetaPackage {
  const nameFile = (sourceFile: string): string => importFile(sourceFile, module) ?? sourceFile
  // Without functions the location of the files is unknown, but there is nothing to count either.
  if (pkg.records.length === 0) return pkg
  const first = nameFile(pkg.records.sourceFile(0))
  if (!first.startsWith(`${module.path}/`)) return pkg
  const importPath = first.slice(0, first.lastIndexOf('/'))
  return pkg.renamed({ importPath, modulePath: module.path }, nameFile)
}

function importFile(
  file: string,
  module: { readonly path: string; readonly dir: string },
): string | undefined {
  // The data may come from another system.
  const paths = win32.isAbsolute(module.dir) && !posix.isAbsolute(module.dir) ? win32 : posix
  const path = paths.relative(module.dir, file)
  if (!paths.isAbsolute(file) || path.startsWith('..') || paths.isAbsolute(path)) return undefined
  return `${module.path}/${path.split(paths.sep).join('/')}`
}
