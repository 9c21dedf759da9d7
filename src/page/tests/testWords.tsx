/** @module Tests as the views show them. */
import type { VNode } from 'preact'
import type { PageOutcome } from '../../report/html/pageTests.js'
import { hashOf } from '../route.js'
import { type TestCatalog, type TestItem, testId } from './testCatalog.js'

const OUTCOME_WORDS: Readonly<Record<PageOutcome, string>> = {
  unknown: '',
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
  unfinished: 'unfinished',
}

/** How a test ended. */
export function Outcome({ outcome }: Pick<TestItem, 'outcome'>): VNode {
  const isBad = outcome === 'fail' || outcome === 'unfinished'
  const sign = isBad ? '✗' : outcome === 'pass' ? '✓' : ''
  return (
    <span class={isBad ? 'failed' : outcome === 'pass' ? 'passed' : 'quiet'}>
      {sign !== '' && <span aria-hidden="true">{sign} </span>}
      {OUTCOME_WORDS[outcome]}
    </span>
  )
}

/** `1.23 s`, `45 ms`; empty if it is not known. */
export function durationText(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return ''
  return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(2)} s`
}

export function testAddress(item: TestItem): string {
  return hashOf({ kind: 'view', view: 'tests', path: testId(item) })
}

interface TestLinkProps {
  readonly tests: TestCatalog
  readonly item: TestItem
}

/** The name of a test, which leads to what it covers; its package if there are several; and whether it failed. */
export function TestLink({ tests, item }: TestLinkProps): VNode {
  return (
    <>
      <a class={item.isTest ? 'code' : 'stretch'} href={testAddress(item)} title={item.package}>
        {item.name}
      </a>
      {(tests.data.packages.length > 1 || !item.isTest) && <span class="quiet"> {item.shownPackage}</span>}
      {(item.outcome === 'fail' || item.outcome === 'unfinished') && (
        <>
          {' '}
          <Outcome outcome={item.outcome} />
        </>
      )}
    </>
  )
}
