// Prints a hash of everything that dist is built from. The build writes it beside the bundle, so that tests need not
// build the bundle again where it is that of the sources.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SOURCES = [
  'src',
  'launcher',
  'preserve',
  'scripts/build.mjs',
  'scripts/lazyParts.mjs',
  'scripts/page.mjs',
  'package-lock.json',
  'tsconfig.json',
]

/** In the current directory. */
export function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesOf)) {
    const content = readFileSync(file)
    // With the length, so that adjacent files cannot be confused.
    hash.update(`${file} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function filesOf(path) {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => filesOf(`${path}/${entry.name}`))
    .sort()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(hashOfSources())
