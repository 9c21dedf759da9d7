/** @module The command `watch`: coverage of programs while they run. */
import { resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { onInterrupt } from '../../process/interrupt.js'
import { readSystem } from '../../process/system.js'
import type { Report } from '../../report/report.js'
import { UserError } from '../../support/errors.js'
import { type WatchRequest, newlyCovered, watchRound } from '../../stages/watchRound.js'
import { type Options, colorsFor, directoryPath, isTerminal, optionText, widthOf } from '../options.js'
import { plainLine } from '../../support/plainText.js'
import { type Reached, ScreenWriter, doubtsOf, headline, reachedText } from './watchScreen.js'
import { WatchServer, parseAddress } from './watchServer.js'

/** In milliseconds, from the end of a round to the next; longer if rounds take long. */
const PAUSE_MS = 500
/** How much of the time reading may take: one part of so many. */
const SHARE = 4
/** Ranges that are remembered for the screen. */
const MAX_REACHED = 500
const DEFAULT_HEIGHT = 24
const DEFAULT_WIDTH = 80

/** @returns the exit code: that of the signal which ended it */
export async function watchCommand(directory: string | undefined, options: Options): Promise<number> {
  const { env, platform, workingDirectory } = readSystem()
  const named = directory ?? env.GOCOVERDIR
  if (named === undefined || named === '')
    throw new UserError(
      'watch: no directory is named, and GOCOVERDIR is not set',
      'Name the GOCOVERDIR of the programs: go-integration-coverage watch DIR.',
    )
  const http = optionText(options, 'http')
  const server = http === undefined ? undefined : await WatchServer.start(parseAddress(http))
  const interrupt = onInterrupt()
  const request = { directory: resolve(directoryPath('DIR', named)), checkout: workingDirectory, platform }
  try {
    await watch(request, server, interrupt.signal)
  } finally {
    await server?.close()
  }
  return interrupt.exitCode() ?? 0
}

/** Looks until it is stopped, and once more then, so that what is shown last is what is there. */
async function watch(
  request: WatchRequest,
  server: WatchServer | undefined,
  stop: AbortSignal,
): Promise<void> {
  const reached: Reached[] = []
  let before: Report | undefined
  let shown = ''
  const screen = new ScreenWriter(process.stdout)
  for (;;) {
    const isLast = stop.aborted
    const started = Date.now()
    const { report, running } = await watchRound(request)
    const time = new Date().toTimeString().slice(0, 8)
    const gained = newlyCovered(before, report).map((range) => ({ ...range, time }))
    // What was covered before is not new.
    if (before !== undefined) reached.push(...gained)
    reached.splice(0, reached.length - MAX_REACHED)
    const head = headline(report, running)
    if (head !== shown || gained.length > 0) server?.show(report)
    if (before === undefined && server !== undefined) process.stderr.write(placeText(server))
    draw({
      report,
      running,
      reached,
      gained: before === undefined ? [] : gained,
      server,
      screen,
      changed: head !== shown,
    })
    ;[before, shown] = [report, head]
    if (isLast) break
    const pause = Math.max(PAUSE_MS, SHARE * (Date.now() - started))
    await after(pause, undefined, { signal: stop }).catch(() => undefined)
  }
  if (isTerminal(process.stdout)) process.stdout.write('\n')
}

function placeText(server: WatchServer): string {
  const warning = server.isLocal
    ? ''
    : 'warning: everybody who can reach this machine and knows the address can read it\n'
  return `${warning}${server.address}\n`
}

interface Drawing {
  readonly report: Report
  readonly running: number
  readonly reached: readonly Reached[]
  /** Of this round. */
  readonly gained: readonly Reached[]
  readonly server: WatchServer | undefined
  readonly screen: ScreenWriter
  /** Whether the headline changed. */
  readonly changed: boolean
}

function draw({ report, running, reached, gained, server, changed, screen }: Drawing): void {
  const { stdout } = process
  if (!isTerminal(stdout)) {
    for (const range of gained) stdout.write(`${reachedText(range, report)}\n`)
    if (changed) {
      for (const { title } of doubtsOf(report)) stdout.write(`${plainLine(`error: ${title}`)}\n`)
      stdout.write(`${headline(report, running)}\n`)
    }
    return
  }
  screen.draw(
    {
      report,
      running,
      reached,
      address: server?.address,
      width: widthOf(stdout) ?? DEFAULT_WIDTH,
      height: stdout.rows === 0 ? DEFAULT_HEIGHT : stdout.rows,
    },
    colorsFor(stdout),
  )
}
