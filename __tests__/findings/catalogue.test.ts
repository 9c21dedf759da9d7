import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { FINDING_CODES, diagnosisOf } from '../../src/findings/catalogue.js'
import { ROOT } from '../helpers/chain.js'
import { catalogueTable } from './catalogueTable.js'

/** The text of all source files except the catalogue's own. */
async function source(): Promise<string> {
  const files = await readdir(join(ROOT, 'src'), { recursive: true })
  const own = files.filter((file) => file.endsWith('.ts') && !file.endsWith('Diagnoses.ts'))
  return (await Promise.all(own.map((file) => readFile(join(ROOT, 'src', file), 'utf8')))).join('\n')
}

describe('the catalogue', () => {
  it('has every code that the source can emit, and no other', async () => {
    const text = await source()
    // The compiler proves it, since findings can only be made with codes of the catalogue. This guards against casts.
    const made = [...text.matchAll(/\b(?:finding|findingIfAny|list|binaryFindings)\(\s*'([a-z-]+)'/g)].map(
      ([, code]) => code,
    )
    expect(made.length).toBeGreaterThan(30)
    expect(made.filter((code) => !FINDING_CODES.some((known) => known === code))).toEqual([])
    expect(FINDING_CODES.filter((code) => !text.includes(`'${code}'`))).toEqual([])
  })

  it('has complete sentences, and a fix for every error and warning that does not always fail the run', () => {
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

  it('matches the table in docs/health.md', async () => {
    const text = await readFile(join(ROOT, 'docs', 'health.md'), 'utf8')
    const table = /<!-- findings:start -->([^]*?)<!-- findings:end -->/.exec(text)?.[1] ?? ''
    expect(table.split('\n').filter((line) => line.startsWith('|'))).toEqual(catalogueTable())
  })
})

function isText(text: string): boolean {
  return text !== ''
}
