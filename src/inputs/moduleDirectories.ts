/** @module The inputs working-directory and test-directory: directories and globs, one a line or separated by commas. */
import { resolve } from 'node:path'
import type { ModuleDirectories } from '../go/packages/modules.js'
import { isGlob } from '../go/packages/modulePlaces.js'
import { UserError } from '../support/errors.js'
import { globFault } from '../support/globs.js'

/**
 * @param base absolute directory that relative paths and globs start from
 * @throws UserError for a text that is no glob
 */
export function parseModuleDirectories(working: string, tests: string, base: string): ModuleDirectories {
  const named = parseDirectories('working-directory', working, base)
  return {
    workingDirectories: named.length === 0 ? [resolve(base)] : named,
    testDirectories: parseDirectories('test-directory', tests, base),
    base: resolve(base),
  }
}

/** The directory if there is one, and it is no glob. */
export function singleDirectory([first, ...others]: readonly string[]): string | undefined {
  return others.length > 0 || first === undefined || isGlob(first) ? undefined : first
}

/** Blanks separate nothing: they may be in the names of directories. */
function parseDirectories(input: string, text: string, base: string): readonly string[] {
  const paths = text
    // Commas in braces are parts of a glob: `services/{api,worker}`.
    .split(/\n|,(?![^{}\n]*\})/)
    .map((path) => path.trim())
    .filter((path) => path !== '')
  for (const path of paths) {
    const fault = isGlob(path) ? globFault(path) : undefined
    if (fault !== undefined) throw new UserError(`${input}: ${JSON.stringify(path)} cannot be a glob`, fault)
  }
  return paths.map((path) => resolve(base, path))
}
