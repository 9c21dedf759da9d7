/** @module Text that tries to be more than text: in Markdown, HTML, a terminal or the runner's log. */
import fc from 'fast-check'

const PARTS: readonly string[] = [
  ...[
    '|',
    '\\|',
    '\\',
    '`',
    '``',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '$',
    '$$',
  ],
  ...[
    '#',
    '# ',
    '#123',
    'GH-12',
    'o/r#1',
    '@team',
    '@o/team',
    'a@b.cc',
    ':tada:',
    ':100:5',
    '- ',
    '+ ',
    '1. ',
    '1) ',
  ],
  ...[
    '> ',
    '>',
    '<',
    '<img src=x>',
    '<!-- -->',
    '<!--',
    '-->',
    '</code>',
    '</details>',
    '<b>',
    '&',
    '&lt;',
    '&#64;',
  ],
  ...[
    '[x](y)',
    '![x](y)',
    '[x]: y',
    '[^1]',
    '[!NOTE]',
    '[ ]',
    'https://a.bc',
    'www.a.bc',
    '_www.a.bc',
    'ftp://a.bc',
  ],
  ...[
    'mailto:a@b.cc',
    'xmpp:a@b.cc',
    '<https://a.bc>',
    '---',
    '===',
    '***',
    ':--',
    '| --- |',
    '    ',
    '\t',
    '\n',
    '\n\n',
  ],
  ...[
    '\r',
    '\r\n',
    '\u001b[31m',
    '\u001b]8;;https://a.bc\u0007x\u001b]8;;\u0007',
    '\u009b31m',
    '\u0007',
    '\u0000',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u200b',
    '::set-output name=x::1',
    '##[error]x',
  ],
  ...['é', '世界', '😀', '\ud83d', '\ude00', "'", 'word', 'a', ' ', '1', '%0A'],
]

const SURROGATES = { first: 0xd800, count: 0x800 }

/** Any character, like fast-check's own `binary`, which builds a table of all of them in each test file. */
export const anyCharacter = fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }).map(
  (index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0) : undefined
    if (code === undefined || String.fromCodePoint(code) !== text) throw new Error('not one character')
    return code < SURROGATES.first ? code : code - SURROGATES.count
  },
)

/** Any text, mostly characters and words that have a meaning somewhere. */
export const hostileText = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PARTS), weight: 9 },
      fc.string({ unit: anyCharacter, maxLength: 4 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))
