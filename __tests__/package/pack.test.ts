/** The npm package: what `npm pack` puts into it, and that it runs with nothing else installed. */
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import manifest from '../../package.json' with { type: 'json' }
import { type CaptureResult, capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'

/** `npm` or `npx`, as provided by the npm that runs the tests, or else from PATH. */
function npmProgram(name: 'npm' | 'npx'): readonly string[] {
  const path = process.env.npm_execpath ?? ''
  return /npm-cli\.[cm]?js$/.test(path) ? [process.execPath, join(dirname(path), `${name}-cli.js`)] : [name]
}

/** The environment of a terminal, without the variables about the current project that npm sets for its scripts. */
function userEnvironment(cache: string): Readonly<Record<string, string | undefined>> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_OPTIONS$)/i.test(name))
  return { ...Object.fromEntries(own), npm_config_cache: cache, npm_config_update_notifier: 'false' }
}

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

let root: string
/** A project in which the package and nothing else is installed. */
let project: string
let cache: string
let packed: Packed
let tarball: string

async function run(name: 'npm' | 'npx', args: readonly string[], cwd: string): Promise<CaptureResult> {
  const [program = name, ...first] = npmProgram(name)
  return capture(program, [...first, ...args], { cwd, env: userEnvironment(cache) })
}

async function succeed(name: 'npm' | 'npx', args: readonly string[], cwd: string): Promise<string> {
  const { exitCode, stdout, stderr } = await run(name, args, cwd)
  if (exitCode !== 0) throw new Error(`${name} ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

async function install(): Promise<void> {
  project = join(root, 'a project')
  cache = join(root, 'cache')
  await mkdir(project)
  await writeFile(join(project, 'package.json'), '{ "name": "somebody", "private": true }\n')
  const pack = await succeed('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', root], ROOT)
  const [first] = JSON.parse(pack) as readonly Packed[]
  if (first === undefined) throw new Error(pack)
  packed = first
  tarball = join(root, packed.filename)
  // Offline and with an empty cache: a further package could not be installed.
  const flags = ['--omit=dev', '--ignore-scripts', '--offline', '--no-audit', '--no-fund']
  await succeed('npm', ['install', ...flags, tarball], project)
}

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'package-')))
  await install()
})

afterAll(async () => {
  await rm(root, { recursive: true, force: true })
})

it('the package holds dist, all action files and the documents that a reader looks for', () => {
  const paths = packed.files.map(({ path }) => path)
  const tops = new Set(paths.map((path) => path.replace(/\/.*/, '')))
  expect([...tops].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'action.yml',
    'build',
    'collect',
    'dist',
    'package.json',
    'report',
  ])
  for (const path of [
    'dist/cli/index.js',
    'dist/lib/licenses.txt',
    'dist/launcher/main.go',
    'report/action.yml',
    'build/action.yml',
    'collect/action.yml',
  ])
    expect(paths).toContain(path)
  expect(paths.filter((path) => path.startsWith('dist/preserve/')).length).toBeGreaterThan(0)
})

it('installing the package installs no other package', async () => {
  const installed = await readdir(join(project, 'node_modules'))
  expect(installed.filter((name) => !name.startsWith('.'))).toEqual([manifest.name])
})

it('npx runs the command line of the installed package', async () => {
  expect(await run('npx', ['--offline', manifest.name, '--version'], project)).toEqual({
    exitCode: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  })
})

it('covdata of the installed package prints the same percentages as Go', async () => {
  const release = join(ROOT, '__tests__', 'fixtures', 'covdata', '1.26.8', 'atomic')
  const directories = ['first', 'second', 'other'].map((name) => join(release, name)).join()
  const { exitCode, stdout } = await run(
    'npx',
    ['--offline', manifest.name, 'covdata', 'percent', `-i=${directories}`],
    project,
  )
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: (await readFile(join(release, 'percent.txt'), 'utf8')).replaceAll('\r\n', '\n'),
  })
})

it('npx runs the tarball itself with nothing installed', async () => {
  const args = ['--yes', '--offline', `--package=${tarball}`, '--', manifest.name, '--version']
  expect(await succeed('npx', args, dirname(project))).toBe(`${manifest.version}\n`)
})
