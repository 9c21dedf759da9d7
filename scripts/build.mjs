// Builds dist from scratch: one bundle for all entries, and an entry of a few lines for each of them.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hashOfSources } from './distSources.mjs'
import { buildPage } from './page.mjs'

const ENTRIES = {
  main: "import { runAction } from '../lib/index.js'\n\nawait runAction()\n",
  post: "import { runPost } from '../lib/index.js'\n\nawait runPost()\n",
  build: "import { runBuild } from '../lib/index.js'\n\nawait runBuild()\n",
  collect: "import { runCollect } from '../lib/index.js'\n\nawait runCollect()\n",
  report: "import { runReport } from '../lib/index.js'\n\nawait runReport()\n",
  cli: "#!/usr/bin/env node\nimport { runCli } from '../lib/index.js'\n\nawait runCli()\n",
}

rmSync('dist', { recursive: true, force: true })
const ncc = [
  '--import',
  './scripts/lazyParts.mjs',
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'src/index.ts',
  '-o',
  'dist/lib',
  '--no-cache',
  '--license',
  'licenses.txt',
]
execFileSync(process.execPath, ncc, { stdio: 'inherit' })
for (const [name, text] of Object.entries(ENTRIES)) {
  mkdirSync(`dist/${name}`)
  writeFileSync(`dist/${name}/index.js`, text)
}
// Go compiles these at run time: an installation needs nothing but action.yml and dist.
for (const sources of ['launcher', 'preserve']) {
  mkdirSync(`dist/${sources}`)
  for (const file of readdirSync(sources).filter((name) => !name.endsWith('_test.go')))
    copyFileSync(`${sources}/${file}`, `dist/${sources}/${file}`)
}
await buildPage('dist/page')
chmodSync('dist/cli/index.js', 0o755)
writeFileSync('dist/package.json', '{\n  "type": "module"\n}\n')
writeFileSync('dist/sources.sha256', `${hashOfSources()}\n`)
