/** @module A command that shows the lines of a report: go tool cover finds the sources only from within their module. */
import { join, relative, resolve } from 'node:path'

/**
 * The command, for a shell of the platform. It works in the working directory, and with absolute paths in any.
 * @param moduleDir absolute
 * @param outDirectory absolute: the directory with coverage.out
 * @param platform decides how paths are quoted
 */
export function coverCommand(moduleDir: string, outDirectory: string, platform: NodeJS.Platform): string {
  const profile = join(outDirectory, 'coverage.out')
  return resolve('.') === moduleDir
    ? `go tool cover -html=${quoted(relative('.', profile), platform)}`
    : `go -C ${quoted(moduleDir, platform)} tool cover -html=${quoted(profile, platform)}`
}

function quoted(text: string, platform: NodeJS.Platform): string {
  if (/^[\w./:\\@%+,-]+$/.test(text)) return text
  return platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`
}
