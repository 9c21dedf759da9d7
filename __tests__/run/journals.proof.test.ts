/** Whole runs whose test processes keep journals: those of go test, of a script, and none of nested ones. */
import { afterAll, expect, it } from '@jest/globals'
import type { InputName } from '../../src/inputs/definitions.js'
import type { Report } from '../../src/report/report.js'
import { Chain, codes } from '../helpers/chain.js'
import { type JournalRecord, journalsIn } from '../helpers/journals.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

interface Journaled {
  readonly journals: readonly (readonly JournalRecord[])[]
  readonly codes: readonly string[]
  readonly said: readonly string[]
  /** What is said of journals that are gone. */
  readonly unusable: readonly string[]
  readonly attribution: Report['attribution']
}

async function run(inputs: Partial<Record<InputName, string>>, env = {}): Promise<Journaled> {
  const module = await chain.copy('__tests__/fixtures/attribution')
  const all = { 'go-version': QUICK_RELEASE, tags: '', ...inputs }
  const { report, directories, said } = await chain.run(module, { inputs: all, env })
  expect(report.suite).toMatchObject({ passed: true })
  const journals = [...(await journalsIn(directories.journals)).values()]
  const unusable = report.findings.filter(({ code }) => code === 'journal-unusable')
  return {
    journals,
    codes: codes(report),
    said,
    unusable: unusable.flatMap(({ evidence }) => evidence),
    attribution: report.attribution,
  }
}

/** The names of the tests, in the order in which they began. */
function namesIn(journal: readonly JournalRecord[]): readonly string[] {
  return journal.flatMap(({ kind, fields }) => (kind === 'begin' ? [String(fields[3])] : []))
}

it('go test journals, and a go test inside a test does not', async () => {
  const { journals, codes: found } = await run({}, { NEST: 'yes' })
  expect(journals).toHaveLength(1)
  expect(namesIn(journals[0] ?? [])).toContain('TestNests')
  expect(found).not.toContain('not-attributed')
  expect(found).not.toContain('journal-unusable')
})

it('a go test of a script journals', async () => {
  const { journals } = await run({ command: 'go test -count=1 ./suite' }, { NEST: 'yes' })
  expect(journals.map((journal) => namesIn(journal).length > 10)).toEqual([true])
})

it('journals that a script removes are missed, as programs of their tests are there', async () => {
  const command = 'go test -count=1 ./suite && rm "$GOCOVERTESTS"/journal.*'
  const { unusable, attribution } = await run({ command })
  expect(unusable).toEqual([
    expect.stringMatching(/^process \d+, whose tests started programs: it has no journal$/),
  ])
  expect(attribution).toBeUndefined()
})

it('with attribution: exact, no test runs beside another, whatever test-flags say', async () => {
  const { journals, said } = await run({ attribution: 'exact', 'test-flags': '-parallel=8' })
  const [journal = []] = journals
  const running = new Set<number | string | undefined>()
  const beside = new Set<string>()
  const parents = new Map(
    journal.flatMap(({ kind, fields }) => (kind === 'begin' ? [[fields[0], fields[1]] as const] : [])),
  )
  for (const { kind, fields } of journal) {
    const [number] = fields
    if (kind === 'end' || kind === 'pause') running.delete(number)
    else if (kind === 'begin' || kind === 'resume') {
      for (const other of running) if (parents.get(number) !== other) beside.add([number, other].join(' '))
      running.add(number)
    }
  }
  expect([...beside]).toEqual([])
  expect(said.join('\n')).toContain('-p and -parallel in test-flags are ignored')
})

it('with attribution: off, nothing journals', async () => {
  expect((await run({ attribution: 'off' })).journals).toEqual([])
})
