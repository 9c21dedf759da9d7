import { expect, it } from '@jest/globals'
import { problemFindings } from '../../src/checks/problemFindings.js'

it('makes one finding per code, with the files and the texts of the catalogue', () => {
  expect(
    problemFindings([
      { code: 'orphan-counters', path: '/d/a', message: 'no meta' },
      { code: 'mode-clash', path: '/d/m', message: 'set' },
      { code: 'orphan-counters', path: '/d/b', offset: 24, message: 'none either' },
    ]),
  ).toMatchObject([
    {
      code: 'orphan-counters',
      severity: 'error',
      title: 'Counter data files have no meta-data file',
      fix: 'Keep covmeta and covcounters files together when you copy data.',
      evidence: ['/d/a: no meta', '/d/b at byte 24: none either'],
    },
    { code: 'mode-clash', severity: 'notice', evidence: ['/d/m: set'] },
  ])
})
