// The engine as JavaScript, to be loaded by what measures it.
import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** @returns the folder, in which src lies as it does here */
export function compile(work) {
  const compiled = join(work, 'compiled')
  const tsc = [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit', 'false']
  execFileSync(process.execPath, [...tsc, '--noCheck', '--rootDir', '.', '--outDir', compiled])
  writeFileSync(join(compiled, 'package.json'), readFileSync('package.json'))
  symlinkSync(resolve('node_modules'), join(compiled, 'node_modules'), 'junction')
  symlinkSync(resolve('preserve'), join(compiled, 'preserve'), 'junction')
  return compiled
}
