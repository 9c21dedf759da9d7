// A Jest transformer that strips types. `npm run typecheck` checks them, once instead of in every worker.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from 'esbuild'

const OWN = readFileSync(fileURLToPath(import.meta.url))

export default {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      // That of tsconfig.json.
      target: 'es2022',
      // Node needs those of JSON.
      supported: { 'import-attributes': true },
      sourcefile: file,
      sourcemap: 'external',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    })
    return { code, map }
  },

  /** What is kept is of no use to another version of the transformer. */
  getCacheKey(source, file, { configString }) {
    return createHash('sha256')
      .update(OWN)
      .update(`${version}\0${file}\0${configString}\0`)
      .update(source)
      .digest('hex')
  },
}
