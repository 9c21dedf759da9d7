import { expect, it } from '@jest/globals'
import type { Change, ChangedFile } from '../../src/compare/change.js'
import { patchCoverage } from '../../src/compare/patchCoverage.js'
import type { MeasuredModule } from '../../src/coverage/moduleFiles.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import { model } from '../helpers/report.js'

const CHANGED: ChangedFile = { lines: new Set([3]), from: undefined, map: undefined, blob: undefined }

function module(path: string, file: string): MeasuredModule {
  return { path, file: { file, line: 1, blob: '0'.repeat(40) } }
}

it('patchCoverage names changed files of packages that nothing links, in any of several modules', async () => {
  const paths = ['go.go', 'api/a.go', 'api/v2/b.go', 'lib/text/x.go', 'lib/text/x_test.go', 'lib/other/y.go']
  const change: Change = {
    base: 'main',
    baseCommit: undefined,
    source: 'git',
    files: new Map(paths.map((path) => [path, CHANGED])),
    withoutLines: new Set(),
    gone: new Set(),
    truncated: false,
  }
  const modules = [
    module('m', 'go.mod'),
    module('m/api', 'api/go.mod'),
    module('x.example/lib', 'lib/go.mod'),
  ]
  const notLinked = ['m', 'm/api/v2', 'x.example/lib/text', 'elsewhere/lib/other']
  const { unknown } = await patchCoverage(
    { coverage: model([], { notLinked }), files: [], modules, sources: NO_SOURCES },
    change,
  )
  const reason = 'no measured binary or test links its package'
  expect(unknown).toEqual(['api/v2/b.go', 'go.go', 'lib/text/x.go'].map((file) => ({ file, reason })))
})
