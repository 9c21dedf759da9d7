import { describe, expect, it } from '@jest/globals'
import { OutputScan } from '../../src/checks/outputScan.js'

const UNSET = 'warning: GOCOVERDIR not set, no coverage data emitted'
const FAILED = 'error: coverage counter data emit failed:'

function scan(...pieces: readonly (readonly [source: string, text: string])[]): OutputScan {
  const made = new OutputScan()
  for (const [source, text] of pieces) made.add(source, text)
  return made
}

function said(made: OutputScan): readonly string[] {
  return made.findings().flatMap(({ code, evidence }) => evidence.map((line) => `${code}: ${line}`))
}

describe('OutputScan', () => {
  it('finds messages anywhere in a line, and counts them', () => {
    const made = scan(
      ['p TestA', `    a_test.go:9: "${UNSET}\\n${UNSET}\\n"\n`],
      ['p TestB', `${UNSET}\n`],
      ['p', 'ok\n'],
      ['p TestC', 'coverage: 50.0% of statements\n'],
    )
    expect(said(made)).toEqual(['gocoverdir-not-set: p TestA (2 times)', 'gocoverdir-not-set: p TestB'])
  })

  it('finds tests and scripts that look for a terminal', () => {
    const made = scan(
      ['p TestA', '    a_test.go:9: open /dev/tty: no such device or address\n'],
      ['command (errors)', 'bash: line 1: /dev/tty: No such device or address\n'],
      ['p TestB', 'open /dev/tty: permission denied\n'],
    )
    expect(said(made)).toEqual(['no-terminal: p TestA', 'no-terminal: command (errors)'])
  })

  it.each(Array.from({ length: UNSET.length + 2 }, (_, i) => i))(
    'counts a message once that is split at character %i',
    (at) => {
      const line = ` ${UNSET}\n`
      expect(said(scan(['p', line.slice(0, at)], ['q', 'between\n'], ['p', line.slice(at)]))).toEqual([
        'gocoverdir-not-set: p',
      ])
    },
  )

  it('does not join the end of a line with the start of the next', () => {
    expect(said(scan(['p', `${UNSET.slice(0, 20)}\n`], ['p', `${UNSET.slice(20)}\n`]))).toEqual([])
    expect(said(scan(['p', UNSET.slice(0, 20)], ['q', UNSET.slice(20)]))).toEqual([])
  })

  it('counts a short message once that is in the kept end of a line', () => {
    expect(said(scan(['p T', 'program not built with -cover'], ['p T', ' and more'], ['p T', '\n']))).toEqual(
      ['program-not-instrumented: p T'],
    )
  })

  it.each([FAILED.length, FAILED.length + 1, FAILED.length + 9, FAILED.length + 25])(
    'notes a reason once that arrives in pieces, split at character %i',
    (at) => {
      const line = `${FAILED} opening /x: permission denied`
      const pieces = [line.slice(0, at), line.slice(at)].map((piece) => ['p', piece] as const)
      const expected = ['gocoverdir-unusable: p: opening /x: permission denied']
      expect(said(scan(...pieces, ['p', '\n']))).toEqual(expected)
      expect(said(scan(...pieces))).toEqual(expected)
    },
  )

  it('distinguishes reasons, but not the names of data files', () => {
    const file = (pid: number) => `/d/tmp.covcounters.${'0a'.repeat(16)}.${pid}.1700000000000000000`
    const made = scan(
      ...[1, 2].map(
        (pid) =>
          [
            'p',
            `${FAILED} creating counter data file ${file(pid)}: open ${file(pid)}: permission denied\n`,
          ] as const,
      ),
      ['p', `x "${FAILED} output directory \\"/d\\" not a directory; no coverage data written\\nsecret"\n`],
      ['p', `x "${FAILED} writing /d: full\\nsecret"\n`],
    )
    expect(said(made)).toEqual([
      'gocoverdir-unusable: p: creating counter data file /d: open /d: permission denied (2 times)',
      'gocoverdir-unusable: p: output directory "/d" not a directory; no coverage data written',
      'gocoverdir-unusable: p: writing /d: full',
    ])
  })

  it('shows a reason once however a test quotes it, and whole if it has long paths', () => {
    const reason = 'output directory "/d" not a directory; no coverage data written'
    const directory = `/${'long/'.repeat(30)}etc`
    const file = `${directory}/tmp.covmeta.${'0a'.repeat(16)}1700000000000000000`
    const made = scan(
      ['p', `${FAILED} ${reason}\n`],
      ['p', `x "${FAILED} ${reason.replaceAll('"', '\\"')}\\n"\n`],
      ['q', `${FAILED} opening ${file}: open ${file}: permission denied\n`],
    )
    expect(said(made)).toEqual([
      `gocoverdir-unusable: p: ${reason} (2 times)`,
      `gocoverdir-unusable: q: opening ${directory}: open ${directory}: permission denied`,
    ])
  })

  it('ignores what a test binary says of itself outside its tests', () => {
    const text = 'program not built with -cover\n'
    expect(said(scan(['example.com/p', text]))).toEqual([])
    expect(said(scan(['example.com/p TestA', text]))).toEqual([
      'program-not-instrumented: example.com/p TestA',
    ])
  })

  it('keeps little of a very long output', () => {
    const made = new OutputScan()
    for (let i = 0; i < 5000; i++) made.add(`p Test${i}`, `${UNSET} ${'x'.repeat(5000)}`)
    for (let i = 0; i < 300; i++) made.add('q', `${FAILED} ${'y'.repeat(10_000)} ${i}\n`)
    const [unset, failed] = made.findings()
    expect(unset?.evidence).toHaveLength(21)
    expect(unset?.evidence.at(-1)).toBe('and 4980 more times')
    expect(failed?.evidence).toEqual([`q: ${'y'.repeat(500)}… (300 times)`])
  })

  it('finds nothing in output without such messages', () => {
    expect(scan(['p', 'GOCOVERDIR is not set here, and the coverage is fine\n']).findings()).toEqual([])
  })
})
