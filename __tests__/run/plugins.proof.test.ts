/** A host that loads a plugin which its test builds. */
import { describe, expect, it } from '@jest/globals'
import { codes, figures } from '../helpers/chain.js'
import { notHere } from '../helpers/onlyWhere.js'
import { canRun } from '../helpers/preservedBinaries.js'
import { findingOf } from './preserve.js'
import { chain } from './ways.js'

async function runHost(inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
  const module = await chain.copy('__tests__/fixtures/plugins')
  // Plugins need cgo.
  return chain.run(module, { inputs: { 'go-version': '1.26.8', packages: './cmd/...', ...inputs }, env })
}

describe('a plugin', () => {
  it('counts with the binary that loads it, unless that is killed', async () => {
    if (!(await canRun('gcc', ['--version']))) {
      notHere('there is no C compiler')
      return
    }
    const { report } = await runHost()
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toEqual(['cmd/host 7/10', 'extra 2/3', 'only 2/3', 'shared 4/5', 'total 15/21'])
    expect(report.binaries).toMatchObject([{ name: 'host', processes: 1 }])
    expect(codes(report)).toEqual([])

    const panicked = await runHost({}, { PANIC: 'yes' })
    expect(figures(panicked.report)).toEqual(['cmd/host 8/10', 'shared 4/5', 'total 12/15'])
    expect(codes(panicked.report)).toEqual(['plugin-left-out', 'process-ended-early'])

    const plain = await runHost({ preserve: 'false' })
    expect(figures(plain.report)).toEqual(['cmd/host 7/10', 'shared 4/5', 'total 11/15'])
    expect(findingOf(plain, 'plugin-left-out').severity).toBe('warning')
    expect(codes(plain.report)).toEqual(['plugin-left-out'])
  })
})
