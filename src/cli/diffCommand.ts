/** @module The command `diff`: what changed between two measurements. */
import { relative } from 'node:path'
import { modelDiff } from '../diff/modelDiff.js'
import { readSystem } from '../process/system.js'
import { diffJson } from '../report/diff/diffJson.js'
import { diffText } from '../report/diff/diffText.js'
import { pathInModule } from '../report/words.js'
import { checkoutsOf } from '../stages/checkouts.js'
import { pairNotes, readSide, sideNotes } from '../stages/diffSide.js'
import { UserError } from '../support/errors.js'
import { type Options, directoryPath, optionText } from './options.js'

/** @returns the exit code: 0, since a difference is a result and not a failure */
export async function diffCommand(before: string, after: string, options: Options): Promise<number> {
  const source = optionText(options, 'source')
  const checkouts = await checkoutsOf(
    source === undefined ? undefined : directoryPath('--source', source),
    readSystem().workingDirectory,
  )
  const one = await readSide(directoryPath('BEFORE', before), checkouts)
  const other = await readSide(directoryPath('AFTER', after), checkouts)
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
