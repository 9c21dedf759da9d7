/** Which jobs may read and write caches. */
import { expect, it } from '@jest/globals'
import { cachePolicy } from '../../src/cache/policy.js'

const PUSH = { eventName: 'push', ref: 'refs/heads/main' }

it.each([
  [undefined, true, 'always'],
  ['', true, 'always'],
  ['write', true, 'always'],
  [' Write ', true, 'always'],
  ['read', true, 'never'],
  ['write-only', false, 'always'],
  ['none', false, 'never'],
  ['something new', true, 'always'],
])('lets a push in mode %s read: %s, and write: %s', (mode, read, write) => {
  expect(cachePolicy({ mode, ...PUSH })).toEqual({ read, write })
})

it.each([
  ['push', 'refs/heads/feature', 'always'],
  ['schedule', 'refs/heads/main', 'always'],
  ['workflow_dispatch', 'refs/heads/main', 'always'],
  ['repository_dispatch', 'refs/heads/main', 'always'],
  ['push', 'refs/tags/v1.0.0', 'never'],
  ['workflow_dispatch', 'refs/tags/v1.0.0', 'never'],
  ['release', 'refs/tags/v1.0.0', 'never'],
  ['pull_request', 'refs/pull/7/merge', 'unless-restored'],
  ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-0123', 'never'],
  ['pull_request_target', 'refs/heads/main', 'never'],
  ['issue_comment', 'refs/heads/main', 'never'],
  ['workflow_run', 'refs/heads/main', 'never'],
  ['an event of next year', 'refs/heads/main', 'never'],
])('lets %s on %s read, and write: %s', (eventName, ref, write) => {
  expect(cachePolicy({ mode: undefined, eventName, ref })).toEqual({ read: true, write })
})

it('lets no event write if the mode forbids it', () => {
  expect(cachePolicy({ mode: 'read', eventName: 'pull_request', ref: 'refs/pull/7/merge' }).write).toBe(
    'never',
  )
})
