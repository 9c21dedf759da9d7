// Preloaded into ncc by the build: some dependencies do at their top what costs each start dearly and is rarely needed.
// Here that moves to where it is needed, in what ncc reads and nowhere else.
import { Buffer } from 'node:buffer'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** By the end of the file's path: what is replaced by what. */
const CHANGES = {
  // An HTTP client of 1 MB, for ID tokens only.
  '@actions/core/lib/oidc-utils.js': [
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
  ],
  // Tables of all emoji and of all character clusters: 30 ms, for texts with more than ASCII only.
  'string-width/index.js': [
    [
      /^const segmenter = new Intl\.Segmenter\(\);$/m,
      'let knownSegmenter;\n' +
        'const segmenter = { segment: text => (knownSegmenter ??= new Intl.Segmenter()).segment(text) };',
    ],
    [
      /^const rgiEmojiRegex = \/\^\\p\{RGI_Emoji\}\$\/v;$/m,
      'let knownEmoji;\n' +
        "const rgiEmojiRegex = { test: text => (knownEmoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text) };",
    ],
  ],
}

/** The changes of a file, or undefined. */
function changesOf(path) {
  const name = String(path).replaceAll('\\', '/')
  return Object.entries(CHANGES).find(([end]) => name.endsWith(`/node_modules/${end}`))?.[1]
}

/** @throws Error for another version of the file, which has to be looked at */
function changed(path, text) {
  return changesOf(path).reduce((before, [from, to]) => {
    const after = before.replace(from, () => to)
    if (after === before) throw new Error(`scripts/lazyParts.mjs: ${path} has no ${from}`)
    return after
  }, text)
}

const { readFile } = fs
fs.readFile = (path, ...rest) => {
  if (changesOf(path) === undefined) return readFile(path, ...rest)
  const done = rest.at(-1)
  return readFile(path, 'utf8', (error, text) => {
    if (error !== null) return done(error)
    let result
    try {
      result = changed(path, text)
    } catch (fault) {
      return done(fault)
    }
    done(null, typeof rest[0] === 'function' ? Buffer.from(result) : result)
  })
}
syncBuiltinESMExports()
