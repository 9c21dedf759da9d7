/** @module Modules of a run, as findModules would find them. */
import { dirname, join } from 'node:path'
import type { Module } from '../../src/go/packages/module.js'
import type { ModuleGroup, Some } from '../../src/go/packages/modules.js'

export function moduleAt(dir: string, path: string, go?: string, toolchain?: string): Module {
  return { file: join(dir, 'go.mod'), path, go, toolchain, replacements: [] }
}

/** Modules that one go command serves; without a go.work, a single one. */
export function groupWith(modules: Some<Module>, workspace?: ModuleGroup['workspace']): ModuleGroup {
  const cwd = dirname((workspace ?? modules[0]).file)
  return { cwd, roots: [cwd], modules, workspace, isWhole: workspace !== undefined }
}
