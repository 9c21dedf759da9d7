// Packages that are too large to be installed with the project: npm fetches them when needed, with its own settings.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The npm that runs the script, or else the one on PATH, which is a batch file on Windows. */
const [npm, npmArgs, shell] = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? '')
  ? [process.execPath, [process.env.npm_execpath], false]
  : ['npm', [], process.platform === 'win32']

/**
 * Fetches a package and unpacks one of its files, below `package/` in an empty directory.
 * @param spec name and exact version, such as `valibot@1.5.0`
 * @param integrity of the archive, in the form of package-lock.json; any other archive is not unpacked
 * @param member such as `bin/node`
 * @returns the path of the unpacked file
 */
export function fetchFromPackage({ spec, integrity, member }, directory) {
  // Fails early without a network.
  const options = ['--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']
  const stdio = ['ignore', 'ignore', 'pipe']
  execFileSync(npm, [...npmArgs, 'pack', spec, ...options], { cwd: directory, stdio, shell })
  const [archive] = readdirSync(directory)
  const path = join(directory, archive)
  const found = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
  if (found !== integrity) throw new Error(`${spec} is ${found}, expected ${integrity}`)
  // Relative names: tar takes what precedes a colon for a host.
  execFileSync('tar', ['-xzf', archive, `package/${member}`], { cwd: directory, stdio })
  rmSync(path)
  return join(directory, 'package', member)
}
