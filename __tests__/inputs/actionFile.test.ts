import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { BUILD_INPUTS } from '../../src/inputs/buildInputs.js'
import { COLLECT_INPUTS } from '../../src/inputs/collectInputs.js'
import { INPUTS, type InputDefinition } from '../../src/inputs/definitions.js'
import { PUBLISHING_INPUTS } from '../../src/inputs/publishingInputs.js'
import { REPORTING_INPUTS } from '../../src/inputs/reportInputs.js'
import { HIDDEN_INPUTS, REPORT_HIDDEN_INPUTS, STORING_INPUTS } from '../../src/inputs/storingInputs.js'
import { ROOT } from '../helpers/chain.js'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: Readonly<Record<string, string>>
}

async function actionFile(path: string): Promise<ActionFile> {
  return parse(await readFile(join(ROOT, path), 'utf8')) as ActionFile
}

describe.each<[string, readonly InputDefinition[]]>([
  ['action.yml', [...INPUTS, ...PUBLISHING_INPUTS, ...STORING_INPUTS, ...HIDDEN_INPUTS]],
  ['report/action.yml', [...REPORTING_INPUTS, ...REPORT_HIDDEN_INPUTS]],
  ['build/action.yml', BUILD_INPUTS],
  ['collect/action.yml', COLLECT_INPUTS],
])('%s', (path, inputs) => {
  it('declares the inputs that are read, with the same defaults and descriptions', async () => {
    const declared = Object.entries((await actionFile(path)).inputs).map(([name, input]) => [
      name,
      input.default,
      input.description.trim(),
    ])
    expect(declared).toEqual(inputs.map((input) => [input.name, input.default, input.description]))
  })
})

it('runs all actions on Node 24, and saves caches only after a successful job', async () => {
  expect((await actionFile('action.yml')).runs).toEqual({
    using: 'node24',
    main: 'dist/main/index.js',
    post: 'dist/post/index.js',
    'post-if': 'success()',
  })
  expect((await actionFile('report/action.yml')).runs).toEqual({
    using: 'node24',
    main: '../dist/report/index.js',
  })
  expect((await actionFile('build/action.yml')).runs).toEqual({
    using: 'node24',
    main: '../dist/build/index.js',
    post: '../dist/post/index.js',
    'post-if': 'success()',
  })
  expect((await actionFile('collect/action.yml')).runs).toEqual({
    using: 'node24',
    main: '../dist/collect/index.js',
  })
})
