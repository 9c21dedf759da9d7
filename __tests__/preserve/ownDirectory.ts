/**
 * @module Binaries with a GOCOVERDIR of their own, while the link to the data of a run is there: their directory gets what Go
 * writes, and the run has their counts, once.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { notHere } from '../helpers/onlyWhere.js'
import { type Ended, buildBinary, keptIn, runProgram } from '../helpers/preservedBinaries.js'
import type { GoVersionName } from '../helpers/toolchains.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/preserve/writes', import.meta.url))

/** A Go release, and how counters are kept. */
interface Keeping {
  readonly version: GoVersionName
  readonly how: 'mapped' | 'snapshots'
}

/** The tests for one way with one release. */
export function countsForRun({ version, how }: Keeping): void {
  let root: string
  let binary: string
  let link: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'preserve-own-'))
    link = join(root, 'link')
    binary = await buildBinary({
      version,
      kind: 'preserved',
      directory: root,
      mapped: how === 'mapped',
      cwd: FIXTURE,
      fixedDirectory: link,
    })
  })
  afterAll(async () => {
    await rm(root, { recursive: true })
  })

  interface Places {
    /** The data of the run. */
    readonly run: string
    /** A directory of the test's. */
    readonly own: string
  }

  /** @param where the binary's GOCOVERDIR */
  async function runWith(
    acts: string,
    where: (places: Places) => string | undefined,
    onLine?: (places: Places) => void,
  ): Promise<Places & { readonly ended: Ended }> {
    const places = { run: await mkdtemp(join(root, 'run-')), own: await mkdtemp(join(root, 'own-')) }
    await rm(link, { force: true })
    await symlink(places.run, link)
    const ended = await runProgram(binary, acts.split(' '), {
      env: { GOCOVERDIR: where(places) },
      onLine: () => onLine?.(places),
    })
    return { ...places, ended }
  }

  it.each([
    { acts: 'work', work: 100, killed: 0 },
    { acts: 'work exit', work: 100, killed: 0 },
    { acts: 'work work kill', work: 200, killed: 1 },
    { acts: 'work panic', work: 100, killed: 1 },
    { acts: 'work write work', work: 200, killed: 0 },
    { acts: 'work write clear work work', work: 300, killed: 0 },
    { acts: 'work write clear work kill', work: 200, killed: 1 },
    { acts: 'work clear work', work: 100, killed: 0 },
  ])('counts for the run, in a directory of its own: $acts', async ({ acts, work, killed }) => {
    const { run, own, ended } = await runWith(
      how === 'mapped' ? acts : acts.replace('kill', 'panic'),
      (places) => places.own,
    )
    expect(await keptIn(run)).toMatchObject({ work, processes: 1, killed })
    expect(ended.stderr).not.toMatch(/coverage|GOCOVERDIR/)
    // The directory has what Go alone writes there.
    const names = await readdir(own)
    expect(names.filter((name) => !/^cov(?:meta|counters)\.[\da-f.]+$/.test(name))).toEqual([])
    const written = acts.split(' ').filter((act) => act === 'write').length + (killed === 0 ? 1 : 0)
    expect(names.filter((name) => name.startsWith('covcounters'))).toHaveLength(written)
  })

  it('has nothing but Go’s files in its directory while it runs', async () => {
    let seen: readonly string[] = []
    const { run } = await runWith(
      'work wait work',
      ({ own }) => own,
      ({ own }) => (seen = readdirSync(own)),
    )
    expect(seen).toEqual([expect.stringMatching(/^covmeta\.[\da-f]{32}$/)])
    expect(await keptIn(run)).toMatchObject({ work: 200, processes: 1, killed: 0, live: 0, problems: [] })
  })

  it('is counted when its directory is removed before it ends, and says so as Go does', async () => {
    const { run, ended } = await runWith(
      'work wait work',
      ({ own }) => own,
      ({ own }) => {
        rmSync(own, { recursive: true })
      },
    )
    expect(await keptIn(run)).toMatchObject({ work: 200, processes: 1, killed: 0, live: 0, problems: [] })
    expect(ended.stderr).toMatch(/error: coverage counter data emit failed: output directory .* inaccessible/)
  })

  it('counts once in a directory below that of the run', async () => {
    const { run, own } = await runWith('work', (places) => {
      const below = join(places.run, 'TestServer', 'first')
      mkdirSync(below, { recursive: true })
      return below
    })
    const below = join(run, 'TestServer', 'first')
    expect(await keptIn(run, below)).toMatchObject({ work: 100, processes: 1, live: 0, problems: [] })
    expect(await readdir(own)).toEqual([])
  })

  it('says which user cannot write to GOCOVERDIR, and nothing if it is not set', async () => {
    const run = await mkdtemp(join(root, 'run-'))
    await rm(link, { force: true })
    await symlink(run, link)
    const nobody = ['--reuid', '65534', '--regid', '65534', '--clear-groups', binary, 'work']
    const refused = async (env: Readonly<Record<string, string>>): Promise<string> =>
      (await runProgram('/usr/bin/setpriv', nobody, { env })).stderr
    await chmod(root, 0o755)
    const own = await mkdtemp(join(root, 'own-'))
    await chmod(own, 0o777)
    if ((await refused({ GOCOVERDIR: own })) !== '') {
      notHere('setpriv cannot change the user')
      return
    }
    expect(await readdir(own)).toEqual([
      expect.stringMatching(/^covcounters/),
      expect.stringMatching(/^covmeta/),
    ])
    const set = await refused({ GOCOVERDIR: run })
    expect(set).toMatch(/^error: coverage meta-data emit failed: user id 65534: .*permission denied/)
    await chmod(run, 0o755)
    expect(await refused({})).toBe('')
    await chmod(run, 0o700)
    expect(await refused({})).toBe('')
  })

  it('writes to its directory alone while there is no run', async () => {
    await rm(link, { force: true })
    const own = await mkdtemp(join(root, 'own-'))
    const { stderr } = await runProgram(binary, ['work'], { env: { GOCOVERDIR: own } })
    expect(stderr).toBe('')
    expect(await keptIn(own)).toMatchObject({ work: 100, processes: 1, killed: 0, live: 0, problems: [] })
  })
}
