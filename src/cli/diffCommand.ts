/** @module The command `diff`: what changed between two measurements. */
import { relative } from 'node:path'
import { modelDiff } from '../compare/modelDiff.js'
import { readSystem } from '../process/system.js'
import { diffJson } from '../report/diff/diffJson.js'
import { diffText } from '../report/diff/diffText.js'
import { pathInModule } from '../report/words.js'
import { checkoutsOf } from '../stages/checkouts.js'
import { withStoredTexts } from '../stages/baselineSide.js'
import { type ReadSide, pairNotes, readSide, sideNotes } from '../stages/diffSide.js'
import { UserError } from '../support/errors.js'
import { type Options, directoryPath, optionText } from './options.js'

/** @returns the exit code: 0, since a difference is a result and not a failure */
export async function diffCommand(before: string, after: string, options: Options): Promise<number> {
  const source = optionText(options, 'source')
  const checkouts = await checkoutsOf(
    source === undefined ? undefined : directoryPath('--source', source),
    readSystem().workingDirectory,
  )
  const { one, other } = await bothSides(
    [directoryPath('BEFORE', before), directoryPath('AFTER', after)],
    checkouts,
  )
  const notes = [
    ...sideNotes(before, one),
    ...sideNotes(after, other),
    ...pairNotes([before, after], [one, other]),
  ]
  for (const note of notes) process.stderr.write(`${note}\n`)
  const diff = await modelDiff(one, other)
  const places = new Map([...one.files, ...other.files].map(({ path, file }) => [path, file]))
  const pathOf = (path: string): string | undefined => places.get(path)
  const text =
    optionText(options, 'format') === 'json'
      ? diffJson(diff, pathOf)
      : diffText(diff, (path) => pathOf(path) ?? pathInModule(path, other.coverage))
  process.stdout.write(text)
  const out = optionText(options, 'out')
  if (out !== undefined) {
    const directory = directoryPath('--out', out)
    if (other.report === undefined)
      throw new UserError(
        `${after} has no data, which the page of the difference needs`,
        'Name a report with its covdata folder, or another directory with coverage data.',
      )
    const { writeDiffPage } = await import('../stages/diffPage.js')
    await writeDiffPage(diff, other.report, before, directory)
    process.stderr.write(`report: ${relative('.', directory) || '.'}\n`)
  }
  return 0
}

/** With the texts of both, as far as they are stored with the data or in the clone. */
async function bothSides(
  [before, after]: readonly [string, string],
  checkouts: readonly string[],
): Promise<{ readonly one: ReadSide; readonly other: ReadSide }> {
  const { env, platform } = readSystem()
  const host = { env, platform, stop: new AbortController().signal }
  const read = async (path: string): Promise<ReadSide> => {
    const side = await readSide(path, checkouts)
    return { ...side, ...(await withStoredTexts(side, checkouts, host)) }
  }
  return { one: await read(before), other: await read(after) }
}
