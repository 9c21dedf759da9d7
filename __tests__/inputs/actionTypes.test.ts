/** The typings of both actions: action-types.yml says the same as action.yml and as the parsers of the inputs. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { parsePublishingInputs } from '../../src/inputs/publishingInputs.js'
import { parseReportingInputs } from '../../src/inputs/reportInputs.js'
import { parseInputs } from '../../src/inputs/runInputs.js'
import { UserError } from '../../src/support/errors.js'
import { ROOT } from '../helpers/chain.js'

/** One property, as github-actions-typing defines it. */
interface Typing {
  readonly type: string
  readonly separator?: string
  readonly 'list-item'?: { readonly type: string }
  readonly 'allowed-values'?: readonly string[]
}
interface Interface<T> {
  readonly inputs: Readonly<Record<string, T>>
  readonly outputs: Readonly<Record<string, T>>
}
interface Declared {
  readonly default?: string
}

/** The keys that each type has beside `type`. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  string: [],
  boolean: [],
  integer: [],
  float: [],
  enum: ['allowed-values'],
  list: ['list-item', 'separator'],
}

async function read<T>(path: string): Promise<T> {
  return parse(await readFile(join(ROOT, path), 'utf8')) as T
}

describe.each(['.', 'report'])('the typings in %s', (directory) => {
  let types: Interface<Typing>
  let action: Interface<Declared>

  beforeAll(async () => {
    types = await read(join(directory, 'action-types.yml'))
    action = await read(join(directory, 'action.yml'))
  })

  it('name the inputs and outputs of action.yml, in its order', () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs))
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs))
  })

  it('have the form that github-actions-typing expects', () => {
    for (const [name, { type, ...rest }] of Object.entries({ ...types.inputs, ...types.outputs })) {
      expect({ name, keys: Object.keys(rest).sort() }).toEqual({ name, keys: KEYS[type] })
      if (rest['list-item'] !== undefined) expect(rest['list-item']).toEqual({ type: 'string' })
    }
  })

  it('call exactly those inputs boolean whose default is true or false and which have no other value', () => {
    const booleans = Object.entries(types.inputs).filter(([, { type }]) => type === 'boolean')
    const flags = Object.entries(action.inputs).filter(
      ([name, input]) =>
        /^(?:true|false)$/.test(input.default ?? '') &&
        types.inputs[name]?.['allowed-values']?.includes(input.default ?? '') !== true,
    )
    expect(booleans.map(([name]) => name)).toEqual(flags.map(([name]) => name))
  })
})

/** Parses the inputs of both actions with one of them set. */
const PARSERS: Readonly<Record<string, (name: string, value: string) => unknown>> = {
  '.': (name, value) => {
    const given = (input: string): string | undefined => (input === name ? value : undefined)
    return [parseInputs(given, ROOT), parsePublishingInputs(given)]
  },
  report: (name, value) => parseReportingInputs((input) => (input === name ? value : undefined), ROOT),
}

function adviceFor(refused: () => unknown): string {
  try {
    refused()
  } catch (error) {
    if (error instanceof UserError) return error.advice ?? ''
    throw error
  }
  return ''
}

describe.each(Object.entries(PARSERS))('the values that the typings in %s allow', (directory, parseWith) => {
  let inputs: Interface<Typing>['inputs']

  beforeAll(async () => {
    ;({ inputs } = await read<Interface<Typing>>(join(directory, 'action-types.yml')))
  })

  it('are the values of an enum that the parser accepts', () => {
    const enums = Object.entries(inputs).filter(([, { type }]) => type === 'enum')
    expect(enums.length).toBeGreaterThan(0)
    for (const [name, typing] of enums) {
      const allowed = typing['allowed-values'] ?? []
      for (const value of allowed) expect(() => parseWith(name, value)).not.toThrow()
      expect(adviceFor(() => parseWith(name, 'neither'))).toContain(allowed.join(', '))
    }
  })

  it('are lists whose items the parser tells apart by their separator', () => {
    const items: Readonly<Record<string, readonly [string, string]>> = {
      threshold: ['total: 80', 'total: 90'],
      'fail-on': ['no-data', 'several-revisions'],
      'path-map': ['/src=.', '/go=vendor'],
      quarantine: ['TestOne # slow', './e2e TestTwo # slow'],
    }
    const lists = Object.entries(inputs).filter(([, { type }]) => type === 'list')
    expect(lists.length).toBeGreaterThan(0)
    for (const [name, { separator = '' }] of lists) {
      const pair = items[name] ?? ['./one', './two'].map((path) => (name === 'tags' ? path.slice(2) : path))
      expect({ name, parsed: parseWith(name, pair.join(separator)) }).toEqual({
        name,
        parsed: parseWith(name, pair.join('\n')),
      })
    }
  })
})
