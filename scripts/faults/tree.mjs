// Copies of the project as JavaScript, in which one file at a time is replaced and the tests are run.
import { spawn } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { clearTimeout, setTimeout } from 'node:timers'
import ts from 'typescript'

/** @returns the text as JavaScript; types are not checked */
export function transpile(text) {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
  return ts.transpileModule(text, { compilerOptions: options }).outputText
}

/**
 * Tests of coverage data: those that need nothing else, and the others, which need a Go toolchain or take long. Tests of the
 * bundle are left out, because the faults are not in it.
 * @returns {{ quick: readonly string[], others: readonly string[] }}
 */
export function chooseTests(root) {
  const uses = (name, helper) => [...importsOf(root, name)].some((file) => basename(file) === helper)
  const tests = readdirSync(join(root, '__tests__'), { recursive: true })
    .map((name) => join('__tests__', name))
    .filter((name) => /^__tests__\/(covdata\/|cli\/covdata).*\.test\.ts$/.test(name.replaceAll('\\', '/')))
    .filter((name) => !name.includes('.proof.'))
    .filter((name) => !uses(name, 'builtDist.ts'))
  const size = (name) => readFileSync(join(root, name)).length
  const isOther = (name) => uses(name, 'toolchains.ts') || name.endsWith('changing.test.ts')
  // Quick tests come first: they notice most faults.
  const isSlow = (name) => Number(name.includes('hostile/')) + Number(name.includes('roundTrips'))
  tests.sort((one, other) => isSlow(one) - isSlow(other) || size(one) - size(other))
  return { quick: tests.filter((name) => !isOther(name)), others: tests.filter(isOther) }
}

/** A test and every test file that it imports. */
function importsOf(root, name, found = new Set()) {
  const file = resolve(root, name)
  if (found.has(file) || !existsSync(file)) return found
  found.add(file)
  for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (fileName.startsWith('.'))
      importsOf(root, resolve(dirname(file), fileName.replace(/\.js$/, '.ts')), found)
  }
  return found
}

/**
 * Makes a copy in which everything is transpiled.
 * @param tests by the name of their choice, which `runTests` takes
 * @param seed for the random data in the tests
 */
export function makeTree(root, tests, seed) {
  const tree = mkdtempSync(join(tmpdir(), 'seed-faults-'))
  for (const part of ['src', '__tests__']) copyTranspiled(root, tree, part)
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(
    join(tree, 'random.js'),
    `import fc from 'fast-check'\nfc.configureGlobal({ seed: ${seed}, endOnFailure: true })\n`,
  )
  writeFileSync(
    join(tree, 'order.cjs'),
    `const Sequencer = require('@jest/test-sequencer').default
const order = ${JSON.stringify(Object.values(tests).flat().map(asJavaScript))}
const place = ({ path }) => order.findIndex((name) => path.endsWith(name))
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => place(one) - place(other))
  }
}
`,
  )
  for (const [choice, names] of Object.entries(tests)) {
    const config = {
      testEnvironment: 'node',
      testMatch: names.map((name) => `<rootDir>/${asJavaScript(name)}`),
      testSequencer: '<rootDir>/order.cjs',
      setupFiles: ['<rootDir>/random.js'],
      transform: {},
      testTimeout: 300_000,
      resetMocks: true,
      restoreMocks: true,
    }
    writeFileSync(join(tree, `jest.${choice}.json`), JSON.stringify(config))
  }
  return tree
}

function asJavaScript(name) {
  return name.replace(/\.ts$/, '.js')
}

function copyTranspiled(root, tree, folder) {
  mkdirSync(join(tree, folder), { recursive: true })
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && entry.name === 'fixtures')
      cpSync(join(root, path), join(tree, path), { recursive: true })
    else if (entry.isDirectory()) copyTranspiled(root, tree, path)
    else if (path.endsWith('.ts')) writeText(root, tree, path)
    else copyFileSync(join(root, path), join(tree, path))
  }
}

function writeText(root, tree, path) {
  exchange(tree, path, readFileSync(join(root, path), 'utf8'))
}

/** Replaces the text of a TypeScript file in a copy. */
export function exchange(tree, path, text) {
  writeFileSync(join(tree, asJavaScript(path)), transpile(text))
}

/** Copies a copy. */
export function copyTree(tree) {
  const copy = mkdtempSync(join(tmpdir(), 'seed-faults-'))
  cpSync(tree, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

/**
 * Runs the tests of a choice until one fails.
 * @returns {Promise<{ outcome: 'passed' | 'failed' | 'timeout', test: string, seconds: number, output: string }>}
 */
export async function runTests(tree, choice, limitSeconds) {
  const started = performance.now()
  const flags = [
    '--max-old-space-size=1536',
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
  ]
  const jest = [join('node_modules', 'jest', 'bin', 'jest.js'), '--config', `jest.${choice}.json`]
  const child = spawn(
    process.execPath,
    [...flags, ...jest, '--runInBand', '--bail', '--forceExit', '--no-cache'],
    {
      cwd: tree,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      output = (output + text).slice(-100_000)
    })
  }
  let late = false
  const end = () => {
    // Kills the process group: what a test has started ends with it.
    process.kill(-child.pid, 'SIGKILL')
  }
  process.once('exit', end)
  const timer = setTimeout(() => {
    late = true
    end()
  }, limitSeconds * 1000)
  const code = await new Promise((done) => child.on('close', done))
  clearTimeout(timer)
  process.off('exit', end)
  const test = /● ([^\n]+)/.exec(output)?.[1] ?? ''
  const outcome = late ? 'timeout' : code === 0 ? 'passed' : 'failed'
  return { outcome, test, seconds: (performance.now() - started) / 1000, output }
}

/** The sources below a folder, as paths relative to the root. */
export function sourcesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort()
}
