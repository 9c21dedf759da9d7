/** @module The Go that compiles everything, as a setting of the data and as it is now. */
import { createHash } from 'node:crypto'
import type { GoInfo } from '../go/goInfo.js'
import type { Environment } from '../process/exec.js'
import type { ImpactLeg } from './impactData.js'

type Settings = ImpactLeg['settings']

const HASH_LENGTH = 16
/** Variables that change what Go compiles and how, or that its runtime and package time read without telling package os. */
const GO_VARIABLE =
  /^(?:GO(?:FLAGS|WORK|111MODULE|EXPERIMENT|DEBUG|FIPS140|OS|ARCH|AMD64|ARM|ARM64|386|MIPS\w*|PPC64|RISCV64|WASM)|GO(?:GC|MEMLIMIT|MAXPROCS|TRACEBACK|RACE)|CGO_\w+|PKG_CONFIG\w*|CC|CXX|AR|FC|GCCGO|TZ|ZONEINFO)$/

/** The version and platform of Go, and its variables. */
export function goSettings(go: GoInfo | undefined, env: Environment): Settings {
  return {
    go: go === undefined ? '' : `${go.version} ${go.goos}/${go.goarch}`,
    ...Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) =>
        // To Go, an empty variable is one that is not set.
        value !== undefined && value !== '' && GO_VARIABLE.test(name) ? [[name, settingHash([value])]] : [],
      ),
    ),
  }
}

/** What may hold secrets is only a hash. */
export function settingHash(words: readonly string[]): string {
  return words.length === 0
    ? 'none'
    : createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, HASH_LENGTH)
}

/**
 * The settings of each leg as they would be now, with nothing changed but Go. If one leg of a matrix has this Go, the others
 * only add what they know.
 * @param now of goSettings
 */
export function settingsWithGo(
  legs: readonly Pick<ImpactLeg, 'settings'>[],
  now: Settings,
): readonly Settings[] {
  const all = legs.map(({ settings }) => ({
    ...Object.fromEntries(Object.entries(settings).filter(([name]) => !isOfGo(name))),
    ...now,
  }))
  const isKnown = legs.some(({ settings }) => isSame(goOnly(settings), now))
  return isKnown ? legs.map(({ settings }) => settings) : all
}

/**
 * What to do if the data is of another Go only because the run was told which; undefined if some of it is of this one.
 * @param now of goSettings
 * @param asked the version that the user names
 */
export function otherGoNote(
  legs: readonly Pick<ImpactLeg, 'settings'>[],
  now: Settings,
  asked: string | undefined,
): string | undefined {
  if (asked !== undefined) return undefined
  const versions = new Set(legs.flatMap(({ settings }) => settings.go ?? []))
  if (versions.size === 0 || versions.has(now.go ?? '')) return undefined
  return `the data is of Go ${[...versions].join(', ')}, and this is ${now.go ?? ''}: give --go-version if the run had it`
}

function goOnly(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => isOfGo(name)))
}

function isOfGo(name: string): boolean {
  return name === 'go' || GO_VARIABLE.test(name)
}

function isSame(one: Settings, other: Settings): boolean {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.every((name) => one[name] === other[name])
}
