/** Another Go than that of the data is a change of everything, unless a leg of the data has it. */
import { expect, it } from '@jest/globals'
import { goSettings, otherGoNote, settingsWithGo } from '../../src/impact/goSettings.js'

const GO = {
  requested: '1.26.8',
  requestedBy: 'go-version',
  version: '1.26.8',
  origin: 'PATH',
  goos: 'linux',
  goarch: 'amd64',
} as const

function leg(version: string): { readonly settings: Readonly<Record<string, string>> } {
  return { settings: { tags: 'integration', ...goSettings({ ...GO, version }, { GODEBUG: 'x=1' }) } }
}

it('keeps variables of Go as hashes, and an empty one as one that is not set', () => {
  const settings = goSettings(GO, { GOFLAGS: '', GODEBUG: 'x=1', CGO_CFLAGS: '-O2', HOME: '/home/a' })
  expect(Object.keys(settings)).toEqual(['go', 'GODEBUG', 'CGO_CFLAGS'])
  expect(settings.go).toBe('1.26.8 linux/amd64')
  expect(settings.GODEBUG).toMatch(/^[0-9a-f]{16}$/)
})

it('keeps variables that Go itself reads, so that no test is known to', () => {
  const env = { GOWORK: 'off', TZ: 'Asia/Tokyo', GOMAXPROCS: '1', GORACE: 'x', GOPROXY: 'off', GOPATH: '/go' }
  expect(Object.keys(goSettings(GO, env))).toEqual(['go', 'GOWORK', 'TZ', 'GOMAXPROCS', 'GORACE'])
})

it('changes the settings of each leg if none has the Go of now, also if a variable is gone', () => {
  expect(settingsWithGo([leg('1.24.13'), leg('1.26.8')], goSettings(GO, {}))).toEqual([
    { tags: 'integration', go: '1.26.8 linux/amd64' },
    { tags: 'integration', go: '1.26.8 linux/amd64' },
  ])
})

it('changes no leg of a matrix if one of them has the Go of now', () => {
  const legs = [leg('1.24.13'), leg('1.26.8')]
  expect(settingsWithGo(legs, goSettings(GO, { GODEBUG: 'x=1' }))).toEqual(
    legs.map(({ settings }) => settings),
  )
})

it('says that another Go than that of all data may be the one that the run was told, unless it is told here', () => {
  const legs = [leg('1.24.13'), leg('1.25.8')]
  expect(otherGoNote(legs, goSettings(GO, {}), undefined)).toBe(
    'the data is of Go 1.24.13 linux/amd64, 1.25.8 linux/amd64, and this is 1.26.8 linux/amd64: give --go-version if the run had it',
  )
  expect(otherGoNote(legs, goSettings(GO, {}), 'local')).toBeUndefined()
  expect(otherGoNote([...legs, leg('1.26.8')], goSettings(GO, {}), undefined)).toBeUndefined()
  expect(otherGoNote([{ settings: {} }], goSettings(GO, {}), undefined)).toBeUndefined()
})
