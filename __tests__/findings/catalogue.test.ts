import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { FINDING_CODES, diagnosisOf } from '../../src/findings/catalogue.js'
import { ROOT } from '../helpers/chain.js'
import { catalogueTable } from './catalogueTable.js'

/** The text of all source but the catalogue's own. */
async function source(): Promise<string> {
  const files = await readdir(join(ROOT, 'src'), { recursive: true })
  const own = files.filter((file) => file.endsWith('.ts') && !file.endsWith('Diagnoses.ts'))
  return (await Promise.all(own.map((file) => readFile(join(ROOT, 'src', file), 'utf8')))).join('\n')
}

describe('the catalogue', () => {
  it('has every code that the source can emit, and no other', async () => {
    const text = await source()
    // The compiler proves it: whatever makes findings takes codes of the catalogue only. This guards against casts.
    const made = [...text.matchAll(/\b(?:finding|findingIfAny|list|programFindings)\(\s*'([a-z-]+)'/g)].map(
      ([, code]) => code,
    )
    expect(made.length).toBeGreaterThan(30)
    expect(made.filter((code) => !FINDING_CODES.some((known) => known === code))).toEqual([])
    expect(FINDING_CODES.filter((code) => !text.includes(`'${code}'`))).toEqual([])
  })

  it('has whole sentences, and a fix for whatever is lost', () => {
    const diagnoses = FINDING_CODES.map((code) => ({ code, ...diagnosisOf(code) }))
    const texts = diagnoses.flatMap(({ meaning, why, fix }) => [meaning, ...[why, fix].filter(isText)])
    expect(texts.filter((text) => !/^(?:[A-Z]|go )[^\n|]*[.)]$/.test(text))).toEqual([])
    expect(
      diagnoses.filter(
        ({ severity, verdict, fix }) => severity !== 'notice' && verdict !== 'always' && fix === '',
      ),
    ).toEqual([])
    expect(diagnoses.filter(({ severity, verdict }) => verdict === 'always' && severity !== 'error')).toEqual(
      [],
    )
  })

  it('is what docs/health.md says', async () => {
    const text = await readFile(join(ROOT, 'docs', 'health.md'), 'utf8')
    const table = /<!-- findings:start -->([^]*?)<!-- findings:end -->/.exec(text)?.[1] ?? ''
    expect(table.split('\n').filter((line) => line.startsWith('|'))).toEqual(catalogueTable())
  })
})

function isText(text: string): boolean {
  return text !== ''
}
