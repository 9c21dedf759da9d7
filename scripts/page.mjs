// Builds the page of the HTML report: one script, one stylesheet, and the licences of the libraries in the script.
//
//   node scripts/page.mjs DIRECTORY
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { build } from 'esbuild'

/** @param {string} directory is made if it is missing */
export async function buildPage(directory) {
  const { metafile } = await build({
    entryPoints: [
      { in: 'src/page/main.tsx', out: 'page' },
      { in: 'src/page/page.css', out: 'page' },
    ],
    outdir: directory,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // A link to node_modules would otherwise show in the names.
    preserveSymlinks: true,
  })
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'licenses.txt'), licensesOf(Object.keys(metafile.inputs)))
}

/** The licences of the packages that files of the bundle are from. */
function licensesOf(files) {
  const names = files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [])
  return [...new Set(names)]
    .sort()
    .map((name) => {
      const found = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
        .map((file) => join('node_modules', name, file))
        .find((file) => existsSync(file))
      if (found === undefined) throw new Error(`${name} has no licence file`)
      return `${name}\n\n${readFileSync(found, 'utf8').trim()}\n`
    })
    .join('\n')
}

const [, script, directory] = process.argv
if (script !== undefined && import.meta.url === pathToFileURL(script).href && directory !== undefined)
  await buildPage(directory)
