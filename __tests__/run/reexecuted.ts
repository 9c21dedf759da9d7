/** @module Tests that start their own test binary as a helper and compare its output: they pass, and nothing is lost. */
import { expect, it } from '@jest/globals'
import { codes, figures } from '../helpers/chain.js'
import { runFixture } from './ways.js'

/** The tests with one Go release. */
export function keepsQuietInHelpers(goVersion: string): void {
  it('print what they print without coverage, and are counted as test processes', async () => {
    const { report } = await runFixture('reexecuted', goVersion)
    expect(
      report.suite?.packages.flatMap(({ tests }) => tests).filter(({ outcome }) => outcome !== 'pass'),
    ).toEqual([])
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toEqual(['. 6/6', 'total 6/6'])
    expect(report.coverage.sources).toEqual(['tests'])
    expect(report.processes).toHaveLength(7)
    expect(codes(report)).toEqual(['no-main-package'])
  })
}
