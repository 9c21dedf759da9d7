/** A suite of nested go commands does the same under a run as under plain `go test`. */
import { afterAll, expect, it } from '@jest/globals'
import { Chain, figures } from '../helpers/chain.js'
import { evidenceOf, expectSame, runMeasured, runPlainly } from './differential.js'

const chain = new Chain()
afterAll(() => chain.clean())

/** Commands of each kind; the proof test runs all. */
const SOME = [
  'env json',
  'list compiled',
  'test with coverage of what it starts',
  'test that builds',
  'build',
  'build without coverage',
  'what it built',
  'build with a GOENV file',
  'what it built with a GOENV file',
  'build that does not compile',
  'build with a tool of its own',
  'install',
  'what it installed',
  'run that fails',
  'run that is killed',
]

it('nested go commands print, end and leave the same under a run, which measures what they build', async () => {
  const module = await chain.copy('__tests__/fixtures/differential')
  const only = `^(?:${SOME.join('|')})$`
  const plain = await runPlainly(module, '1.26.8', only)
  const { run, ...measured } = await runMeasured(chain, module, '1.26.8', only)
  expectSame(measured, plain)
  expect(figures(run.report)).toEqual(['cmd/tool 9/11', 'lib 3/3', 'total 12/14'])
  expect(run.report.binaries).toMatchObject([{ name: 'tool', processes: 6 }])
  expect(evidenceOf(run, 'nested-build-failed')).toEqual([
    expect.stringMatching(/^go build example\.com\/differential\/cmd\/tool: .*toolexec: what is .*cover\?/),
  ])
  expect(evidenceOf(run, 'nested-build-plain')).toEqual([
    'go build example.com/differential/cmd/tool: -cover=false',
  ])
})
