import { expect, it } from '@jest/globals'
import { joinedFindings } from '../../../src/go/test/quarantineUse.js'
import { finding } from '../../../src/findings/finding.js'

function unused(...evidence: string[]) {
  return finding('quarantine-unused', `${evidence.length} unused`, { evidence })
}

it('entries of quarantine are unused if neither the suite nor the unit tests have the test', () => {
  const failed = finding('tests-failed', '1 test failed')
  expect(joinedFindings([failed, unused('A: a', 'B: b')], [unused('B: b', 'C: c')])).toMatchObject([
    { code: 'tests-failed' },
    { code: 'quarantine-unused', title: '1 entry of quarantine names no test', evidence: ['B: b'] },
  ])
  expect(joinedFindings([unused('A: a')], [failed])).toEqual([failed])
})
