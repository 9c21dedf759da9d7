import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { codeBlock, codeSpan, escapeMarkdown, htmlCode } from '../../src/support/markdown.js'
import { plainText } from '../../src/support/plainText.js'
import { hostileText } from '../helpers/hostileText.js'

/** What GitHub turns into links and images anywhere in text, after it has processed the Markdown. */
const LINKED = /@\w|#\w|\bGH-\d|:[\w+-]+:|(?:https?|ftp):\/\/|www\.|mailto:|xmpp:/i

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** As HTML, in which an apostrophe is no number that could be taken for a reference. */
function render(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true }).replaceAll('&#39;', '&apos;')
}

/** The text of a page without elements and without zero-width spaces, which nobody sees. */
function textOf(html: string): string {
  expect(html).not.toMatch(/<[a-z!/]/i)
  return html
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
      code === undefined ? (ENTITIES[name ?? ''] ?? '<unknown>') : String.fromCodePoint(Number(code)),
    )
    .replaceAll('\u200b', '')
    .trim()
}

/** The same text as a person should see it: on one line, without invisible characters. */
function visible(text: string): string {
  return plainText(text.replace(/\r\n?/g, '\n'))
    .replace(/\s+/g, ' ')
    .replaceAll('\u200b', '')
    .replaceAll('\u0000', '')
    .trim()
}

describe('escapeMarkdown', () => {
  it('shows any text literally in every position', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(text)
        expect(escaped).not.toMatch(/[\r\n]/)
        fc.pre(visible(text) !== '')
        const paragraph = /^<p>([^]*)<\/p>\n$/.exec(render(escaped))?.[1]
        expect(paragraph).toBeDefined()
        expect(textOf(paragraph ?? '')).toBe(visible(text))
        const bold = /^<p><strong>x ([^]*) x<\/strong><\/p>\n$/.exec(render(`**x ${escaped} x**`))?.[1]
        expect(textOf(bold ?? '')).toBe(visible(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves nothing that GitHub turns into a link after processing the markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(render(escapeMarkdown(text))).not.toMatch(LINKED)
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['pass a flag: -coverprofile=x.out -race', 'pass a flag: -coverprofile=x.out -race'],
    ['1.26.8 linux/amd64 (tool cache)', '1.26.8 linux/amd64 (tool cache)'],
    ['cmd.Env = append(os.Environ(), …)', 'cmd.Env = append(os.Environ(), …)'],
  ])('keeps plain words readable: %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it('cuts a very long text and marks the cut', () => {
    const cut = escapeMarkdown('😀'.repeat(100_000))
    expect(Array.from(cut)).toHaveLength(2000)
    expect(cut.endsWith('😀…')).toBe(true)
  })
})

describe.each([
  ['codeSpan', codeSpan],
  ['htmlCode', htmlCode],
])('%s', (_, code) => {
  it('shows any name literally in a paragraph and in a table cell', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const wanted = visible(name)
        const paragraph = /^<p>x <code>([^]*)<\/code> x<\/p>\n$/.exec(render(`x ${code(name)} x`))?.[1]
        expect(textOf(paragraph ?? '<no>')).toBe(wanted)
        const page = render(`| a | b |\n| :-- | --: |\n| ${code(name)} | ${code(name)} |\n`)
        const cells = [...page.matchAll(/<td[^>]*><code>([^]*?)<\/code><\/td>/g)].map((cell) => cell[1] ?? '')
        expect(cells.map(textOf)).toEqual([wanted, wanted])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('htmlCode', () => {
  it('is inert in HTML', () => {
    expect(htmlCode('Test<img src=x>/@team|`')).toBe(
      '<code>Test&#60;img src=x&#62;/@\u200bteam&#124;&#96;</code>',
    )
  })
})

describe('codeBlock', () => {
  it('shows any text line by line and is not ended by its content', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const content = /^<pre><code class="language-text">([^]*)\n<\/code><\/pre>\n<p>behind<\/p>\n$/.exec(
          render(`${codeBlock(text)}\n\nbehind\n`),
        )?.[1]
        const shown = plainText(text.replace(/\r\n?/g, '\n')).replaceAll('\u200b', '').trim()
        expect(textOf(content ?? '<no>')).toBe(shown)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps tabs and blank lines, drops colors and unifies line ends', () => {
    expect(codeBlock('a:\r\n\tb\r\r\u001b[31mc\u001b[0m\n\n')).toBe('```text\na:\n\tb\n\nc\n```')
  })
})
