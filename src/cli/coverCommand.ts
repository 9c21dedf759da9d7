/** @module A command that shows the lines of a report: go tool cover finds the sources only from within their module. */
import { join, relative, resolve } from 'node:path'
import type { Report } from '../report/report.js'
import { isThere } from '../support/files.js'

/**
 * The command for the report of a run, for a shell of the platform. It works in the working directory, and with absolute
 * paths in any. Undefined if there are no lines to show, and if a file that a line directive names does not exist: go
 * tool cover would show nothing at all.
 * @param outDirectory absolute: the directory with coverage.out
 * @param platform decides how paths are quoted
 */
export async function coverCommand(
  { moduleDir, modulePath, coverage, directedFiles }: Report,
  outDirectory: string,
  platform: NodeJS.Platform,
): Promise<string | undefined> {
  if (moduleDir === undefined || modulePath === undefined || coverage.packages.length === 0) return undefined
  for (const path of directedFiles) {
    const within = path.startsWith(`${modulePath}/`) ? path.slice(modulePath.length) : undefined
    if (within === undefined || !(await isThere(join(moduleDir, within)))) return undefined
  }
  const profile = join(outDirectory, 'coverage.out')
  return resolve('.') === moduleDir
    ? `go tool cover -html=${quoted(relative('.', profile), platform)}`
    : `go -C ${quoted(moduleDir, platform)} tool cover -html=${quoted(profile, platform)}`
}

/** A path for a shell of the platform. */
export function quoted(text: string, platform: NodeJS.Platform): string {
  if (/^[\w./:\\@%+,-]+$/.test(text)) return text
  return platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`
}
