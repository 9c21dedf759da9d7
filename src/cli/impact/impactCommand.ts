/** @module The command `impact`: which tests a change can affect. */
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { findRepository } from '../../git/gitCommand.js'
import { GitProblem } from '../../git/gitProblem.js'
import { needDirectory } from '../../go/packages/modulePlaces.js'
import { buildLauncher } from '../../go/test/launcher.js'
import { toolCacheDirectory } from '../../go/toolchain/host.js'
import { tagsOf } from '../../impact/affected.js'
import { goSettings, otherGoNote, settingsWithGo } from '../../impact/goSettings.js'
import { parseInputs } from '../../inputs/runInputs.js'
import { onInterrupt, refuseInterrupted } from '../../process/interrupt.js'
import { readSystem } from '../../process/system.js'
import { affectedJson } from '../../report/impact/affectedJson.js'
import { impactText } from '../../report/impact/impactText.js'
import { affectedTests, baseNotes, readEarlierRun } from '../../stages/affectedTests.js'
import { checkoutsOf } from '../../stages/checkouts.js'
import { baseCommitOf } from '../../stages/gitChange.js'
import { makeRunDirectories, removeRunDirectories } from '../../stages/runDirectories.js'
import { runHost } from '../../stages/runHost.js'
import { setUp } from '../../stages/setUp.js'
import { launcherPlace } from '../../stages/testPlan.js'
import { UserError } from '../../support/errors.js'
import { askedReport } from '../askedReport.js'
import { type Options, colorsFor, directoryPath, optionText } from '../options.js'
import { terminalLog } from '../terminalLog.js'

/** @returns the exit code: 0, since a selection is a result and not a failure */
export async function impactCommand(directory: string, options: Options): Promise<number> {
  const place = directoryPath('DIR', directory)
  const inputs = parseInputs((name) => (name === 'go-version' ? optionText(options, name) : undefined), place)
  const base = optionText(options, 'base')
  if (base === undefined || base === '')
    throw new UserError('--base is missing', 'Name what the change starts from, such as --base main.')
  const system = readSystem()
  const { env, platform, workingDirectory } = system
  const { path: report } = await askedReport(options, workingDirectory)
  const log = terminalLog(process.stderr, colorsFor(process.stderr))
  const interrupt = onInterrupt({ onFirst: () => undefined })
  const toolCacheDir = resolve(toolCacheDirectory(env, platform))
  const host = runHost(system, { toolCacheDir, log, stop: interrupt.signal })
  await needDirectory('DIR', inputs.workingDirectory)
  const earlier = await readEarlierRun(report, await checkoutsOf(undefined, inputs.workingDirectory))
  const directories = await makeRunDirectories(tmpdir(), 'TMPDIR')
  try {
    const repository = await findRepository(inputs.workingDirectory, host)
    const baseCommit = await baseCommitOf(repository, base, false)
    const ofBase = await baseNotes(repository, earlier.data, { name: base, commit: baseCommit })
    const ready = await setUp(inputs, directories, host)
    const { go } = ready
    const nowGo = goSettings(ready.pinned.info, env)
    const ofGo = otherGoNote(earlier.data.legs, nowGo, optionText(options, 'go-version'))
    const notes = [...ofBase, ...(ofGo === undefined ? [] : [ofGo])]
    for (const note of notes) process.stderr.write(`note: ${note}\n`)
    const launcher = await buildLauncher(go, {
      ...launcherPlace(ready, directories, host),
      overlay: undefined,
    })
    const tools = { go, launcher, own: [report] }
    const settings = settingsWithGo(earlier.data.legs, nowGo)
    const now = { env, settings, suite: undefined }
    const request = { ...now, directory: inputs.workingDirectory, host, tools }
    const affected = await affectedTests(earlier, request)
    const { legs } = earlier.data
    const dataCommits = [...new Set(legs.flatMap(({ commit }) => commit ?? []))]
    const tags = tagsOf(legs)
    process.stdout.write(
      optionText(options, 'format') === 'json'
        ? affectedJson(affected, { base, baseCommit, dataCommits, notes, tags })
        : impactText(affected, tags),
    )
    return interrupt.exitCode() ?? 0
  } catch (error) {
    // Ctrl-C reaches the go command and git as well, which then fail.
    refuseInterrupted(interrupt.signal)
    if (!(error instanceof GitProblem)) throw error
    throw new UserError(error.message, error.advice === '' ? undefined : error.advice)
  } finally {
    log.progress('')
    await removeRunDirectories(directories, log)
  }
}
