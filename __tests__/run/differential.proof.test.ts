/** A suite of nested go commands of every sort does the same under a run as under plain `go test`. */
import { afterAll, expect, it } from '@jest/globals'
import { Chain, figures } from '../helpers/chain.js'
import { evidenceOf, expectSame, runMeasured, runPlainly } from './differential.js'

const chain = new Chain()
afterAll(() => chain.clean())

it.each(['1.20.14', '1.24.13', '1.26.8', '1.27.0'])(
  'nested commands of Go %s print, end and leave the same under a run, which measures what they build',
  async (goVersion) => {
    const module = await chain.copy('__tests__/fixtures/differential')
    const plain = await runPlainly(module, goVersion)
    const { run, ...measured } = await runMeasured(chain, module, goVersion)
    expectSame(measured, plain)
    expect(figures(run.report)).toEqual(['cmd/tool 11/11', 'lib 3/3', 'total 14/14'])
    expect(run.report.binaries).toMatchObject([{ name: 'tool', processes: 15 }])
    expect(evidenceOf(run, 'nested-build-failed')).toHaveLength(2)
    expect(evidenceOf(run, 'nested-build-plain')).toEqual([
      'go build example.com/differential/cmd/tool: -overlay',
      'go build example.com/differential/cmd/tool: -cover=false',
      'go build example.com/differential/capi: -buildmode=c-archive',
    ])
  },
)
