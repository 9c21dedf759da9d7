/**
 * @module The go command that the suite finds first on PATH: our launcher under another name. It adds coverage flags to
 * `go build`, `go install` and `go run`, and becomes the pinned Go for everything else; see launcher/gocommand.go.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GoCommand } from '../goCommand.js'
import type { MainModule } from '../packages/selection.js'
import type { Launcher } from './launcher.js'

export interface GoWrapper {
  /** Absolute: to be put on PATH before every other directory with a go command. */
  readonly directory: string
  /** Absolute path of the file in which it says what it could not instrument; it need not exist. */
  readonly notes: string
}

/** What the suite builds is instrumented like the binaries of the run. */
export interface GoWrapperRequest {
  /** For -coverpkg: import paths, which mean the same in every directory. */
  readonly patterns: readonly string[]
  /** The measured modules. */
  readonly modules: readonly MainModule[]
  /** Absolute path of our -overlay, which includes the inherited one; undefined: none. */
  readonly overlay: string | undefined
  /** The -overlay in the user's GOFLAGS, as it is written there; undefined without one. */
  readonly inheritedOverlay: string | undefined
  /** Absolute path of an empty directory of the run. */
  readonly directory: string
  /** Absolute path of a directory of the run for temporary files. */
  readonly scratch: string
  /** The version of the pinned Go: 1.26.8. */
  readonly goVersion: string
}

/** What the wrapper reads beside its executable; must match launcher/gocommand.go. */
interface Settings {
  readonly go: string
  readonly launcher: string
  readonly patterns: readonly string[]
  readonly modules: readonly MainModule[]
  readonly overlay: string
  readonly inheritedOverlay: string
  readonly scratch: string
  readonly notes: string
  readonly version: string
}

/** Puts the wrapper into its directory. */
export async function installGoWrapper(
  go: GoCommand,
  launcher: Launcher,
  request: GoWrapperRequest,
): Promise<GoWrapper> {
  const { directory, patterns, modules, overlay = '', inheritedOverlay = '', scratch } = request
  const notes = join(scratch, 'nested-builds.jsonl')
  const settings: Settings = {
    go: go.program,
    launcher: launcher.program,
    patterns,
    modules,
    overlay,
    inheritedOverlay,
    scratch,
    notes,
    version: `go${request.goVersion}`,
  }
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'go.json'), JSON.stringify(settings))
  await copyFile(launcher.program, join(directory, go.platform === 'win32' ? 'go.exe' : 'go'))
  return { directory, notes }
}
