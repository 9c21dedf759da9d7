/** @module What the linker wrote into a Go executable about its build (debug/buildinfo), read without Go. */

/** The build of an executable, as far as it says. */
export interface BuildInfo {
  /** Without the leading `go`: `1.26.8`. */
  readonly goVersion: string
  /** Import path of the main package; undefined if it was built outside a module. */
  readonly mainPackage: string | undefined
  /** Settings such as `GOOS` and `-tags`. */
  readonly settings: ReadonlyMap<string, string>
}

const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1')
const HEADER_BYTES = 32
/** The byte of the header with the flags, and the flag that says that the texts follow. It is always set since Go 1.18. */
const FLAGS_AT = 15
const INLINE = 2
/** Around the text about modules there are 16 bytes that mark its ends. */
const MARK_BYTES = 16
/** Larger than any list of modules. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024

/** @returns undefined if it is not an executable of Go 1.18 or later */
export function buildInfoIn(bytes: Buffer): BuildInfo | undefined {
  // Programs that look for the magic themselves contain it as well.
  for (let at = bytes.indexOf(MAGIC); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
    const info = infoAt(bytes, at)
    if (info !== undefined) return info
  }
  return undefined
}

function infoAt(bytes: Buffer, at: number): BuildInfo | undefined {
  if (((bytes[at + FLAGS_AT] ?? 0) & INLINE) === 0) return undefined
  const version = textAt(bytes, at + HEADER_BYTES)
  const goVersion = /^(?:devel )?go(\d\S*)/.exec(version?.text ?? '')?.[1]
  if (version === undefined || goVersion === undefined) return undefined
  const modules = textAt(bytes, version.end)?.text.slice(MARK_BYTES, -MARK_BYTES) ?? ''
  const lines = modules.split('\n').map((line) => line.split('\t'))
  return {
    goVersion,
    mainPackage: lines.find(([kind]) => kind === 'path')?.[1],
    settings: new Map(
      lines.flatMap(([kind, text = '']) => {
        const equals = text.indexOf('=')
        return kind === 'build' && equals > 0
          ? [[text.slice(0, equals), text.slice(equals + 1)] as const]
          : []
      }),
    ),
  }
}

/** A text after its length, a number of seven bits a byte. */
function textAt(bytes: Buffer, at: number): { readonly text: string; readonly end: number } | undefined {
  let [length, factor, start] = [0, 1, at]
  for (;;) {
    const byte = bytes[start++]
    if (byte === undefined || length > MAX_TEXT_BYTES) return undefined
    length += (byte & 0x7f) * factor
    factor *= 0x80
    if (byte < 0x80) break
  }
  const end = start + length
  // Each byte becomes a character, so that the marks, which are not text, have as many characters as bytes.
  return end > bytes.length ? undefined : { text: bytes.toString('latin1', start, end), end }
}

/** In a note of ELF files; elsewhere in front of the code. */
const BUILD_ID = /(?:Go\0\0|\xff Go build ID: ")([\w-]+(?:\/[\w-]+){1,3})/
/** Both are near the beginning. */
const BUILD_ID_WITHIN = 64 * 1024

/** The build ID, as `go tool buildid` prints it; undefined if there is none where Go puts it. */
export function buildIdIn(bytes: Buffer): string | undefined {
  return BUILD_ID.exec(bytes.toString('latin1', 0, BUILD_ID_WITHIN))?.[1]
}
