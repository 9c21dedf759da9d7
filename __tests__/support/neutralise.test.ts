import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LineSplitter } from '../../src/process/lineSplitter.js'
import { neutralise } from '../../src/support/neutralise.js'
import { anyCharacter } from '../helpers/hostileText.js'
import { COMMANDS, parseCommand } from '../helpers/runner/commandParser.js'
import { LineReader } from '../helpers/runner/lineReader.js'

/** What the runner would do with a text that we print. */
function commandsIn(text: string): readonly string[] {
  const found: string[] = []
  const reader = new LineReader((line) => {
    const command = parseCommand(line)
    if (command !== undefined) found.push(command.name)
  })
  reader.write(Buffer.from(text))
  reader.end()
  return found
}

/** What is logged for chunks of a child's output, line by line. */
function printed(chunks: readonly Uint8Array[]): string {
  const lines: string[] = []
  const splitter = new LineSplitter((line) => {
    lines.push(`${neutralise(line)}\n`)
  })
  for (const chunk of chunks) splitter.write(Buffer.from(chunk))
  splitter.end()
  return lines.join('')
}

const WHITE = [
  ' ',
  '\t',
  '\v',
  '\f',
  '\u0085',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2003',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
]

describe('neutralise', () => {
  it.each([...COMMANDS])('stops the command %s in all its forms', (name) => {
    const forms = [
      `::${name}::x`,
      `::${name.toUpperCase()} name=a,file=b::x`,
      `  \t::${name}::x`,
      `##[${name}]x`,
      `words before ##[${name} name=a]x`,
      `::nothing::##[${name}]x`,
      `progress\r::${name}::x`,
      `one\r\n::${name}::x\nthree`,
      `#####[${name}]x`,
      `##[##[${name}]x`,
    ]
    for (const form of forms) expect(commandsIn(neutralise(form))).toEqual([])
    // The oracle finds a command in all but the last one: without this check the test would prove nothing.
    expect(forms.filter((form) => commandsIn(form).length > 0)).toHaveLength(forms.length - 1)
  })

  it.each(WHITE)('stops a command after white space %j', (white) => {
    const form = `${white}${white}::error::x`
    expect(commandsIn(form)).toEqual(['error'])
    expect(commandsIn(neutralise(form))).toEqual([])
  })

  it.each(['\ufeff', '\u200b', '\u200e', '\u00ad', '\u0000', '\u001b', '\ufeff \u2060'])(
    'breaks the colons after %j too, which another reader may take for nothing',
    (unseen) => {
      expect(neutralise(`${unseen}::error::x`)).toBe(`${unseen}:\u200b:error::x`)
    },
  )

  it.each([
    '',
    'plain',
    'a::b',
    'std::vector<int>',
    ': one',
    '# heading [link]',
    '## [link]',
    'x ::error::y',
  ])('does not change %j', (text) => {
    expect(neutralise(text)).toBe(text)
  })

  it('does not change how a text reads', () => {
    const text = '  ::error file=a.go::no ##[such] thing'
    expect(neutralise(text)).not.toBe(text)
    expect(neutralise(text).replaceAll('\u200b', '')).toBe(text)
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(neutralise(neutralise(text))).toBe(neutralise(text))
      }),
    )
  })

  it('takes time proportional to the length of the text', () => {
    // Takes minutes if the rest is read again from each line end or blank.
    const text = '\r \n'.repeat(300_000)
    expect(neutralise(`${text}x`)).toBe(`${text}x`)
    expect(neutralise(`${text}::error::`)).toBe(`${text}:\u200b:error::`)
  })
})

/** Pieces of commands, and others. */
function hostileText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('::', ':', '##[', '#', '[', ']', '\r', '\n', '\r\n', ' ') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('error', '::error::', '##[error]', 'set-output name=a', 'ERROR'),
    },
    { weight: 3, arbitrary: fc.constantFrom(...WHITE, '\u200b', '\ufeff', '\u00ad', 'é', '𝔪') },
    { weight: 1, arbitrary: fc.string({ unit: anyCharacter }) },
  )
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
}

describe('the logged output of a child process', () => {
  it('contains no command, whatever its bytes and chunks are', () => {
    const bytes = fc.oneof(
      hostileText().map((text) => Buffer.from(text)),
      fc
        .array(
          fc.oneof(
            hostileText().map((text) => Buffer.from(text)),
            fc.uint8Array({ maxLength: 8 }),
          ),
          {
            maxLength: 6,
          },
        )
        .map((parts) => Buffer.concat(parts)),
    )
    fc.assert(
      fc.property(bytes, fc.array(fc.nat()), (all, cuts) => {
        const places = cuts.map((cut) => (all.length === 0 ? 0 : cut % all.length)).sort((a, b) => a - b)
        const chunks = [0, ...places].map((place, index) => all.subarray(place, places[index]))
        expect(commandsIn(printed(chunks))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['::error::x', '##[error]x', 'words ##[error]x', 'é::error::x', ' \u3000::error::x\r\n'])(
    'of %j holds no command when it comes byte by byte',
    (text) => {
      const bytes = [...Buffer.from(`${text}\r${text}`)].map((byte) => Uint8Array.of(byte))
      expect(commandsIn(printed(bytes))).toEqual([])
    },
  )
})
