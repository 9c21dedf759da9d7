// Preloaded into ncc by the build: @actions/core imports an HTTP client at its top, which it needs for ID tokens only, and
// its package has no entry without it. Each action would parse that client at its start. Here the import moves to where
// the client is made, in what ncc reads and nowhere else.
import { Buffer } from 'node:buffer'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const FILE = /[\\/]@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/
const CHANGES = [
  [/^import \{ HttpClient \} from '@actions\/http-client';\n/m, ''],
  [/^import \{ BearerCredentialHandler \} from '@actions\/http-client\/lib\/auth';\n/m, ''],
  [/static createHttpClient\(/, 'static async createHttpClient('],
  [
    /return new HttpClient\(/,
    "const { HttpClient } = await import('@actions/http-client');\n" +
      "        const { BearerCredentialHandler } = await import('@actions/http-client/lib/auth');\n" +
      '        return new HttpClient(',
  ],
  [/= OidcClient\.createHttpClient\(\)/, '= yield OidcClient.createHttpClient()'],
]

/** @throws Error for another version of @actions/core, whose text has to be looked at */
function changed(text) {
  return CHANGES.reduce((before, [from, to]) => {
    const after = before.replace(from, to)
    if (after === before) throw new Error(`scripts/lazyHttpClient.mjs: oidc-utils.js has no ${from}`)
    return after
  }, text)
}

const { readFile } = fs
fs.readFile = (path, ...rest) => {
  if (!FILE.test(String(path))) return readFile(path, ...rest)
  const done = rest.at(-1)
  return readFile(path, 'utf8', (error, text) => {
    try {
      if (error === null)
        done(null, typeof rest[0] === 'function' ? Buffer.from(changed(text)) : changed(text))
      else done(error)
    } catch (fault) {
      done(fault)
    }
  })
}
syncBuiltinESMExports()
