// Packages that are too large to be installed with the project: fetched by npm, as its settings say, when needed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The npm that runs the script, or the one on PATH, which on Windows is a batch file. */
const [npm, npmArgs, shell] = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? '')
  ? [process.execPath, [process.env.npm_execpath], false]
  : ['npm', [], process.platform === 'win32']

/**
 * Fetches a package and unpacks one file of it, below `package/` in an empty directory.
 * @param spec name and exact version, such as `valibot@1.5.0`
 * @param integrity of the archive, as package-lock.json has it; an archive with another one is not unpacked
 * @param member such as `bin/node`
 * @returns the path of the unpacked file
 */
export function fetchFromPackage({ spec, integrity, member }, directory) {
  // Without a network that is known soon.
  const options = ['--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000']
  const stdio = ['ignore', 'ignore', 'pipe']
  execFileSync(npm, [...npmArgs, 'pack', spec, ...options], { cwd: directory, stdio, shell })
  const [archive] = readdirSync(directory)
  const path = join(directory, archive)
  const found = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
  if (found !== integrity) throw new Error(`${spec} is ${found}, expected ${integrity}`)
  // Relative names: tar takes what stands before a colon for a host.
  execFileSync('tar', ['-xzf', archive, `package/${member}`], { cwd: directory, stdio })
  rmSync(path)
  return join(directory, 'package', member)
}
