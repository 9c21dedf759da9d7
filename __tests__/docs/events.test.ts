/** The table of events in docs/on-github.md has the rows of the test that lets each event happen, and no others. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { EVENT_ROWS } from '../github/eventTable.js'
import { ROOT } from '../helpers/chain.js'

it('docs/on-github.md says of each event what its test proves', async () => {
  const page = await readFile(join(ROOT, 'docs', 'on-github.md'), 'utf8')
  const [section = ''] = page.split(/^## Events$/m)[1]?.split(/^## /m) ?? []
  const [head, , ...rows] = (section.match(/^\|.*\|$/gm) ?? []).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  expect(head).toEqual(['event', 'tested', 'the change starts at', 'branch of the baseline', 'check run on'])
  expect(rows).toEqual(EVENT_ROWS.map(({ cells }) => cells))
})
