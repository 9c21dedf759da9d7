/** @module What Go files declare, as the launcher lists it with Go's own parser. */
import { capture } from '../../process/exec.js'
import type { GoCommand } from '../goCommand.js'
import type { Launcher } from './launcher.js'

/** A name that a file declares. */
export interface Declaration {
  /** `test`: a test, a fuzz target or an example that go test runs. */
  readonly kind: 'func' | 'method' | 'init' | 'test' | 'type' | 'const' | 'var'
  /** Of a method, `Type.Method`. */
  readonly name: string
  /** Of its text without comments and layout, and of the imports that it names. */
  readonly hash: string
  /** Of the types of a function's parameters and results. */
  readonly signature?: string
  /** Whether `//coverage:always` is above it. */
  readonly always?: boolean
  /** Start line, start column, end line and end column of a function's body. */
  readonly body?: readonly [number, number, number, number]
  /** Of functions and variables, if asked for: names in it that may be declared elsewhere; those behind a dot have the dot. */
  readonly uses?: readonly string[]
}

/** What a file declares. */
export interface Outline {
  /** The name in its package clause. */
  readonly package: string
  /** Why it could not be parsed; then there is nothing else. */
  readonly error?: string
  /** Its build constraints. */
  readonly constraint?: string
  /** Import paths, each with the name that the file gives it in front, if it does. */
  readonly imports: readonly string[]
  /** The patterns of its go:embed lines. */
  readonly embeds?: readonly string[]
  /** A hash of the C code above its imports of "C"; absent if there are none. */
  readonly cgo?: string
  /** Its other `//go:` lines, each with the name of what follows. */
  readonly directives?: readonly string[]
  /** Whether line directives say where its statements are. */
  readonly lines?: boolean
  readonly declarations?: readonly Declaration[]
}

/** A file to read. */
export interface OutlinedFile {
  /** The key of its outline. */
  readonly name: string
  /** Its path, absolute, or its content. */
  readonly from: string | Buffer
  /** Whether only its imports are wanted. */
  readonly onlyImports?: boolean
  /** Whether the names that declarations use are wanted. */
  readonly withUses?: boolean
}

/** Bytes of one request: the launcher holds all of it in memory. */
const MAX_REQUEST = 64 * 1024 * 1024

/**
 * What files declare, by their names. A file that is gone or cannot be parsed has an outline with an error.
 * @throws Error with the launcher's message
 */
export async function listDeclarations(
  launcher: Launcher,
  go: Pick<GoCommand, 'env'>,
  files: readonly OutlinedFile[],
): Promise<ReadonlyMap<string, Outline>> {
  const found = new Map<string, Outline>()
  for (const some of requests(files)) {
    const { exitCode, stdout, stderr } = await capture(launcher.program, ['declarations'], {
      cwd: '.',
      env: go.env,
      input: JSON.stringify(some),
    })
    if (exitCode !== 0) throw new Error(`the launcher could not list declarations:\n${stderr}`)
    for (const [name, outline] of Object.entries(JSON.parse(stdout) as Record<string, Outline>))
      found.set(name, outline)
  }
  return found
}

interface RequestedFile {
  readonly name: string
  readonly path?: string
  readonly text?: string
  readonly imports?: boolean
  readonly uses?: boolean
}

function* requests(files: readonly OutlinedFile[]): Generator<readonly RequestedFile[]> {
  let some: RequestedFile[] = []
  let size = 0
  for (const { name, from, onlyImports = false, withUses = false } of files) {
    const source = typeof from === 'string' ? { path: from } : { text: from.toString('base64') }
    some.push({
      name,
      ...source,
      ...(onlyImports ? { imports: true } : {}),
      ...(withUses ? { uses: true } : {}),
    })
    size += name.length + (typeof from === 'string' ? from.length : from.length * 2)
    if (size < MAX_REQUEST) continue
    yield some
    some = []
    size = 0
  }
  if (some.length > 0) yield some
}
