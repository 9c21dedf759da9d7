/** @module The sources as JavaScript, for tests that need a process of their own: @actions/cache reads process.env. */
import { cp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../helpers/chain.js'

/** @param directory a new one, which the caller removes; gets `src` with a .js file for each .ts file */
export async function compiledSource(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'package.json'), '{"type":"module"}')
  await symlink(join(ROOT, 'node_modules'), join(directory, 'node_modules'), 'junction')
  for (const entry of await readdir(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const source = join(entry.parentPath, entry.name)
    const target = join(directory, relative(ROOT, source))
    await mkdir(dirname(target), { recursive: true })
    if (source.endsWith('.ts'))
      await writeFile(target.replace(/\.ts$/, '.js'), compile(await readFile(source, 'utf8')))
    else await cp(source, target)
  }
}

function compile(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  }).outputText
}
