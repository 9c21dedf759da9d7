import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CommandProcessor } from './commandProcessor.js'
import { StepRecord } from './stepRecord.js'

const WORKSPACE = resolve('/checkout/project')

function process(...lines: readonly string[]): StepRecord {
  const record = new StepRecord(new Set())
  const processor = new CommandProcessor(record, WORKSPACE)
  for (const line of lines) processor.process(line)
  return record
}

describe('the log of the runner shows', () => {
  it.each([
    ['plain lines', ['text'], ['text']],
    ['no commands', ['::set-output name=a::1', '::debug::x'], []],
    [
      'commands while echo is on',
      ['::echo::on', '::set-output name=a::1', '::debug::x', '::echo::off', '::set-output name=a::1'],
      ['::set-output name=a::1', '::echo::off'],
    ],
    [
      'groups and annotations',
      ['::group::G', '::endgroup::', '::notice::n'],
      ['##[group]G', '##[endgroup]', '##[notice]n'],
    ],
    [
      'everything from stop-commands to its token, which may come in either form and any case',
      ['::stop-commands::Token', '::set-output name=a::1', '##[token]', '::debug::x'],
      ['::stop-commands::Token', '::set-output name=a::1', '##[token]'],
    ],
    [
      'a long stop token masked from then on',
      ['::stop-commands::resume-token', 'resume-token'],
      ['::stop-commands::***', '***'],
    ],
    ['every line of a mask masked', ['::add-mask::one%0Atwo', 'one and two'], ['*** and ***']],
  ])('%s', (_, lines, log) => {
    expect(process(...lines).log).toEqual(log)
  })
})

describe('the place of an annotation', () => {
  it.each([
    ['line=3,col=2', { line: '3', col: '2' }],
    ['line=3,endLine=5,title=T', { line: '3', endline: '5', title: 'T' }],
    ['endLine=5', { line: '5', endline: '5' }],
    ['col=2', {}],
    ['line=3,endLine=5,col=2,endColumn=4', { line: '3', endline: '5' }],
    ['line=3,endColumn=4', { line: '3', col: '4', endcolumn: '4' }],
    ['line=3,col=6,endColumn=4', { line: '3' }],
    ['line=5,endLine=3', {}],
    ['file=a/b.go,LINE=3', { file: 'a/b.go', line: '3' }],
  ])('is read from %s', (given, properties) => {
    expect(process(`::error ${given}::x`).annotations).toEqual([{ type: 'error', message: 'x', properties }])
  })

  it('is relative to the workspace if it is in it', () => {
    const files = [resolve(WORKSPACE, 'cmd', 'main.go'), resolve('/checkout/elsewhere.go')]
    const record = process(...files.map((file) => `::error file=${file.replaceAll(':', '%3A')}::x`))
    expect(record.annotations.map(({ properties }) => properties.file)).toEqual(['cmd/main.go', files[1]])
  })
})

describe('a step fails by', () => {
  it.each([
    '::stop-commands::',
    '::stop-commands::pause-logging',
    '::stop-commands::Error',
    '::save-state::x',
    '##[set-env name=A]1',
    '::add-path::/x',
    '::echo::maybe',
    '::add-matcher::not-there.json',
  ])('running the command %s', (line) => {
    const record = process(line)
    expect(record.failed).toBe(true)
    expect(record.annotations.map(({ type }) => type)).toEqual(['error', 'error'])
    expect([record.outputs, record.state, record.env, record.path]).toEqual([{}, {}, {}, []])
  })

  it('nothing else: an empty mask is a warning, an unknown matcher is removed silently', () => {
    const record = process('::add-mask:: ', '::remove-matcher owner=go::')
    expect(record.failed).toBe(false)
    expect(record.annotations.map(({ type }) => type)).toEqual(['warning'])
  })
})
