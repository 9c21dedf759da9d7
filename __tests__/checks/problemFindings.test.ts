import { expect, it } from '@jest/globals'
import { unreadable } from '../../src/covdata/format/dataProblem.js'
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

it('tells files that the system refuses to read from damaged ones, with words of their own', () => {
  const refused = (code: string): Error => Object.assign(new Error(`${code}: no`), { code })
  const found = problemFindings([
    { code: 'counter-file-unreadable', path: '/d/a', offset: 8, message: 'cut off' },
    unreadable('live-file-unreadable', '/nowhere/live', refused('EACCES')),
    unreadable('counter-file-unreadable', '/nowhere/c', refused('EPERM')),
    unreadable('live-file-unreadable', '/nowhere/io', refused('EIO')),
    unreadable('meta-file-unreadable', '/nowhere/m', refused('EACCES')),
    unreadable('live-file-unreadable', '/nowhere/gone', refused('ENOENT')),
  ])
  expect(found.map(({ code, severity, title, evidence }) => [code, severity, title, evidence])).toEqual([
    ['counter-file-unreadable', 'error', 'Counter data files could not be read', ['/d/a at byte 8: cut off']],
    [
      'counter-file-unreadable',
      'error',
      'Counter data files could not be read: permission is denied',
      ['/nowhere/live: permission is denied', '/nowhere/c: the operation is not permitted'],
    ],
    [
      'counter-file-unreadable',
      'error',
      'Counter data files could not be read: the system failed to read them',
      ['/nowhere/io: the disk failed to read or write'],
    ],
    [
      'meta-file-unreadable',
      'error',
      'Meta-data files could not be read: permission is denied',
      ['/nowhere/m: permission is denied'],
    ],
    ['live-file-unreadable', 'warning', 'Live files could not be read', ['/nowhere/gone: ENOENT: no']],
  ])
  expect(found[1]?.fix).toContain('chown')
  expect(found[1]?.fix).not.toContain('standard library')
})
