/** @module A report of two files with attribution, whose source is 20 lines of code each. */
import { AttributedFiles } from '../../../src/attribution/attributedFiles.js'
import { NO_SOURCES } from '../../../src/coverage/sources.js'
import type { Report } from '../../../src/report/report.js'
import { attributionOfModel } from '../../helpers/attribution.js'
import { MODULE, report } from '../../helpers/report.js'

export const SOURCE = Buffer.from('package x\n' + 'x()\n'.repeat(20))

const E2E = `${MODULE}/e2e`

/** Units 0 and 1 are those of server.go, and 2 to 4 those of store.go; 1 and 4 are not covered. */
export function attributedReport(): { readonly report: Report; readonly files: AttributedFiles } {
  const sources = {
    ...NO_SOURCES,
    read: () => Promise.resolve({ kind: 'found', content: SOURCE } as const),
  }
  const plain = report({ sources })
  const attribution = attributionOfModel(plain.coverage, [
    [[`${E2E} TestPut`], [0, 2]],
    [[`${E2E} TestPut/a b`], [2]],
    [[`${E2E} TestPut/a_b`], [2]],
    [[`${E2E} TestGet`, `${E2E} TestPut`], [3]],
  ])
  const files = new AttributedFiles(plain.coverage, attribution)
  return { report: { ...plain, attribution }, files }
}
