/** @module The binaries in a summary, and how the processes ended. */
import { processCount } from '../../covdata/read/podProcess.js'
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import { SOURCES } from '../../coverage/model.js'
import type { BinaryInfo, ProcessInfo } from '../../coverage/measuredBinaries.js'
import { capital } from '../../support/capital.js'
import { codeSpan, escapeMarkdown, htmlText } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'
import { SOURCE_HEADINGS, builderText, percentText, shortPath } from '../words.js'
import { details, rest, table } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'

/** Ways of ending that the heading names. */
const MAX_ENDINGS = 5
const NORMAL = 'exited normally'

/** Processes of one command that ended in the same way. */
interface ProcessGroup {
  readonly source: ProcessInfo['source']
  readonly command: string
  readonly ending: string | undefined
  count: number
}

export function binarySection(report: Report, detail: Detail): readonly string[] {
  const { go } = report
  const blocks = [...binaryTable(report, detail), ...processTable(report, detail)]
  const facts =
    go === undefined ? [] : [`${go.version} ${go.goos}/${go.goarch} (${go.requestedBy}, from ${go.origin})`]
  if (blocks.length + facts.length === 0) return []
  return [
    '### Binaries and processes',
    ...(blocks.length > 0 ? [details(headingOf(report), blocks.join('\n\n'))] : []),
    ...facts.map((text) => `Go ${escapeMarkdown(text)}`),
  ]
}

/** Such as `2 binaries; 7 processes: 5 exited normally, 2 killed by SIGTERM`. */
function headingOf({ binaries, processes }: Report): string {
  const counts = new Map<string, number>()
  for (const { ending = NORMAL, others = 0 } of processes)
    counts.set(ending, (counts.get(ending) ?? 0) + 1 + others)
  const endings = [...counts].sort((a, b) => b[1] - a[1] || compareBytes(a[0], b[0]))
  const named = endings.slice(0, MAX_ENDINGS).map(([ending, count]) => `${count} ${htmlText(ending)}`)
  const how = endings.length > named.length ? [...named, '…'] : named
  const parts = [
    ...(binaries.length === 0 ? [] : [plural(binaries.length, 'binary')]),
    ...(processes.length === 0
      ? []
      : [`${plural(processCount(processes), 'process', 'es')}: ${how.join(', ')}`]),
  ]
  return parts.join('; ')
}

function builders(report: Report, binary: BinaryInfo): readonly string[] {
  const text = builderText(report, binary)
  return text === undefined ? [] : [`(${text})`]
}

function binaryTable(report: Report, { packages: most }: Detail): readonly string[] {
  const { binaries, modulePath } = report
  const rows = binaries
    .slice(0, most)
    .map((binary) => [
      [codeSpan(binary.name), ...builders(report, binary)].join(' '),
      codeSpan(shortPath(binary.importPath, modulePath)),
      binary.processes === 0 && binary.tally.covered > 0 ? '–' : String(binary.processes),
      percentText(binary.tally),
    ])
  return [
    ...(rows.length > 0
      ? [table(['Binary', 'Package', 'Processes', 'Covered'], [':--', ':--', '--:', '--:'], rows)]
      : []),
    ...rest(binaries.length - rows.length, 'binary'),
  ]
}

/** A row for each command and way of ending: what did not exit normally first, then what there is most of. */
function processTable({ processes }: Report, { packages: most }: Detail): readonly string[] {
  const groups = new Map<string, ProcessGroup>()
  for (const { source, command, ending, others = 0 } of processes) {
    const key = JSON.stringify([source, command, ending])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { source, command, ending, count: 1 + others })
    else known.count += 1 + others
  }
  const sorted = [...groups.values()].sort(
    (a, b) =>
      Number(a.ending === undefined) - Number(b.ending === undefined) ||
      b.count - a.count ||
      SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
      compareBytes(a.command, b.command) ||
      compareBytes(a.ending ?? '', b.ending ?? ''),
  )
  const rows = sorted
    .slice(0, most)
    .map(({ source, command, ending = NORMAL, count }) => [
      codeSpan(command),
      capital(SOURCE_HEADINGS[source]),
      String(count),
      escapeMarkdown(ending),
    ])
  const left = sorted.slice(rows.length).reduce((sum, { count }) => sum + count, 0)
  return [
    ...(rows.length > 0
      ? [table(['Command', 'Source', 'Processes', 'How they ended'], [':--', ':--', '--:', ':--'], rows)]
      : []),
    ...(left > 0 ? [`and ${plural(left, 'more process', 'es')} in report.json`] : []),
  ]
}
