import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { INPUTS } from '../../src/inputs/definitions.js'
import { ROOT } from '../helpers/chain.js'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: Readonly<Record<string, string>>
}

async function actionFile(): Promise<ActionFile> {
  return parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as ActionFile
}

describe('action.yml', () => {
  it('has the inputs that are read, with the same defaults and words', async () => {
    const { inputs } = await actionFile()
    const declared = Object.entries(inputs).map(([name, input]) => [
      name,
      input.default,
      input.description.trim(),
    ])
    expect(declared).toEqual(INPUTS.map((input) => [input.name, input.default, input.description]))
  })

  it('runs on Node 24', async () => {
    expect((await actionFile()).runs).toEqual({ using: 'node24', main: 'dist/main/index.js' })
  })
})
