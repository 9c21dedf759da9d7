/** @module Keeps binaries off PATH that would hide other programs there, unless the user asks for them. */
import { rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Finding, findingIfAny } from '../findings/finding.js'
import type { BuiltBinary } from '../go/build/binaries.js'
import { type Shadowing, findShadowing } from '../go/build/shadowing.js'
import { listByGroup } from '../go/packages/groupPatterns.js'
import type { Inputs } from '../inputs/runInputs.js'
import { plural } from '../support/plural.js'
import type { RunDirectories } from './runDirectories.js'
import type { Ready } from './setUp.js'

export interface Placed {
  /** In the order of building, with the paths where they are now. */
  readonly binaries: readonly BuiltBinary[]
  /** Whether their directory must not hide other programs, so that it has to be last on PATH. */
  readonly lastOnPath: boolean
  /** Import paths of the binaries whose names mean other programs on PATH. */
  readonly hidden: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

/**
 * Moves binaries that would hide other programs out of the directory that is first on PATH. The user's own directory
 * (bin-dir) keeps all of its binaries and is put last on PATH.
 */
export async function keepOffPath(
  { go, packages, modules }: Ready,
  binaries: readonly BuiltBinary[],
  { packages: patterns, buildFlags, binDir }: Inputs,
  directories: RunDirectories,
): Promise<Placed> {
  const shadowing = await findShadowing(go, binaries)
  const exact = patterns.filter((pattern) => !pattern.includes('...'))
  const named =
    shadowing.length === 0 || exact.length === 0
      ? []
      : await listByGroup(modules.groups, exact, async (cwd, own) =>
          packages.list(cwd, own, buildFlags.words),
        )
  const moved = shadowing.filter(
    ({ binary }) => !named.flat().some(({ importPath }) => importPath === binary.importPath),
  )
  const lastOnPath = binDir !== undefined && moved.length > 0
  const common = {
    lastOnPath,
    hidden: new Set(moved.map(({ binary }) => binary.importPath)),
    findings: offPathFindings(moved, binDir),
  }
  if (binDir !== undefined || moved.length === 0) return { ...common, binaries }
  const places = new Map<BuiltBinary, string>()
  for (const { binary } of moved) {
    const path = join(directories.binOffPath, basename(binary.path))
    await rename(binary.path, path)
    places.set(binary, path)
  }
  return {
    ...common,
    binaries: binaries.map((binary) => ({ ...binary, path: places.get(binary) ?? binary.path })),
  }
}

function offPathFindings(moved: readonly Shadowing[], binDir: string | undefined): readonly Finding[] {
  const evidence = moved.map(
    ({ binary, program }) => `${binary.name} (${binary.importPath}): PATH has ${program}`,
  )
  const done =
    binDir === undefined
      ? ` and ${moved.length === 1 ? 'was' : 'were'} kept off PATH`
      : ', so bin-dir is last on PATH'
  const title = `${plural(moved.length, 'binary')} would hide other programs${done}`
  return findingIfAny('binary-off-path', title, evidence)
}
