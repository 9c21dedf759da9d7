// Compiles the sources to JavaScript, for benchmarks to load.
import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** @returns the output folder, in which src has the same layout */
export function compile(work) {
  const compiled = join(work, 'compiled')
  const tsc = [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit', 'false']
  execFileSync(process.execPath, [...tsc, '--noCheck', '--rootDir', '.', '--outDir', compiled])
  writeFileSync(join(compiled, 'package.json'), readFileSync('package.json'))
  symlinkSync(resolve('node_modules'), join(compiled, 'node_modules'), 'junction')
  symlinkSync(resolve('preserve'), join(compiled, 'preserve'), 'junction')
  symlinkSync(resolve('dist/page'), join(compiled, 'page'), 'junction')
  return compiled
}

/**
 * Bundles a program of __tests__/bench into one file, as the product is bundled.
 * @param compiled from `compile`
 */
export function bundle(compiled, name) {
  const out = join(compiled, `bundle-${name}`)
  const ncc = resolve('node_modules/@vercel/ncc/dist/ncc/cli.js')
  const entry = join(compiled, `__tests__/bench/${name}.js`)
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', out, '--no-cache', '--quiet'])
  return join(out, 'index.js')
}
