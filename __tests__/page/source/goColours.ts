/** @module The colours of `go tool cover -html`, byte by byte, and ours. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Go } from '../../covdata/oddPrograms.js'
import type { FileCoverage } from '../../../src/coverage/model.js'
import { coverageSpans, shadesOf } from '../../../src/page/source/coverageSpans.js'
import { LinedText } from '../../../src/page/source/linedText.js'
import { linesOf } from '../../../src/coverage/lines.js'
import { blockFiles } from '../../../src/page/blockFiles.js'
import { pageFile } from '../../../src/page/pageFile.js'
import { storedFile } from '../../../src/report/html/storedFile.js'

/** A shade for each byte: 0 to 10, or -1 for what belongs to no unit. */
export type Colours = readonly number[]

/**
 * What Go shows of the files of a profile, in its order.
 * @param sources by the paths in the profile
 * @param scratch a directory for the page
 */
export async function goColours(
  go: Go,
  profile: string,
  sources: ReadonlyMap<string, Buffer>,
  scratch: string,
): Promise<ReadonlyMap<string, Colours>> {
  const [path, html] = [join(scratch, 'colours.out'), join(scratch, 'colours.html')]
  await writeFile(path, profile)
  const { exitCode, stderr } = await go.run('tool', 'cover', `-html=${path}`, '-o', html)
  if (exitCode !== 0) throw new Error(stderr)
  const page = await readFile(html, 'latin1')
  const names = [...page.matchAll(/<option value="file\d+">(.*) \([\d.]+%\)<\/option>/g)]
  const files = [...page.matchAll(/<pre class="file" id="file\d+"[^>]*>([^]*?)<\/pre>/g)]
  return new Map(
    names.map(([, name = ''], at) => {
      const path = Buffer.from(unescaped(name), 'latin1').toString()
      const source = sources.get(path)
      if (source === undefined) throw new Error(`Go shows ${path}, which is not expected`)
      return [path, coloursOf(files[at]?.[1] ?? '', source)]
    }),
  )
}

/** Walks through the page and the source together, since Go writes a tab as spaces. */
function coloursOf(html: string, source: Buffer): Colours {
  const colours: number[] = []
  const open: number[] = []
  let at = 0
  const skipTags = (): void => {
    for (;;) {
      const [tag, shade] =
        /^(?:<span class="cov(\d+)" title="\d+">|<\/span>)/.exec(html.slice(at, at + 60)) ?? []
      if (tag === undefined) return
      at += tag.length
      if (shade !== undefined) open.push(Number(shade))
      else open.pop()
    }
  }
  for (const byte of source) {
    skipTags()
    colours.push(open.at(-1) ?? -1)
    const shown = byte === 9 ? ' '.repeat(8) : escaped(String.fromCharCode(byte))
    if (!html.startsWith(shown, at)) throw new Error(`Go's page differs from the source at ${colours.length}`)
    at += shown.length
  }
  return colours
}

function escaped(char: string): string {
  return char === '<' ? '&lt;' : char === '>' ? '&gt;' : char === '&' ? '&amp;' : char
}

function unescaped(html: string): string {
  return html
    .replaceAll('&#43;', '+')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** What we show of a file, with all sources together. */
export function ourColours(file: FileCoverage, source: Buffer): Colours {
  const [shown, sources] = [withGoLineOne(file), file.tallies.bySource.length]
  const content = { kind: 'found', content: source } as const
  // Not as a MeasuredFile, which refuses texts that the units are not of.
  const measured = { file: shown, source: content, lines: linesOf(shown.units, sources, undefined) }
  const block = Buffer.concat(storedFile({ measured, sources })).toString()
  const [page] = blockFiles(block).map(pageFile)
  if (page === undefined) throw new Error('the block is empty')
  const text = new LinedText(page.text ?? '')
  const shades = shadesOf(page.together.count)
  const colours = new Int8Array(text.length).fill(-1)
  for (const { from, to, unit } of coverageSpans(page.units, text)) colours.fill(shades[unit] ?? 0, from, to)
  const bytes: number[] = []
  for (let at = 0; at < text.length;) {
    const char = String.fromCodePoint(text.text.codePointAt(at) ?? 0)
    for (let byte = 0; byte < Buffer.byteLength(char); byte++) bytes.push(colours[at] ?? -1)
    at += char.length
  }
  return bytes
}

/** Go's page shows what is on the first line one byte too far to the left; what is taken from there is moved as well. */
function withGoLineOne(file: FileCoverage): FileCoverage {
  const moved = (line: number, column: number): number => (line === 1 ? column - 1 : column)
  return {
    ...file,
    units: file.units.map((unit) => ({
      ...unit,
      startColumn: moved(unit.startLine, unit.startColumn),
      endColumn: moved(unit.endLine, unit.endColumn),
    })),
  }
}

/** A text with its colours, for messages that can be read. */
export function colourText(colours: Colours, source: Buffer): string {
  let text = ''
  let last = -2
  for (const [at, byte] of source.entries()) {
    const colour = colours[at] ?? -2
    if (colour !== last) text += colour === -1 ? '¦' : `¦${colour}:`
    last = colour
    text += String.fromCharCode(byte)
  }
  return JSON.stringify(text)
}
