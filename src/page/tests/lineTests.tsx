/** @module Which tests executed the chosen lines of a file: those that are certain, then groups. */
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { type TestsOfUnits, possibleTests } from '../../attribution/testsOfUnits.js'
import { countText } from '../counts.js'
import { sourceOf } from '../nodeAddress.js'
import { hashOf } from '../route.js'
import { useShortened } from '../shortened.js'
import { withEscapes } from '../source/escapes.js'
import type { NearTests } from './fileTests.js'
import { type TestCatalog, type TestItem, testId } from './testCatalog.js'
import { TestLink } from './testWords.js'

/** Tests that are listed at once. */
const MAX_LISTED = 24
/** Groups that are listed at once. */
const MAX_GROUPS = 6

interface LineTestsProps {
  readonly tests: TestCatalog
  readonly found: TestsOfUnits
  /** Who comes near; undefined if nothing is uncovered. */
  readonly near: NearTests | undefined
  /** Of the file, as in the address. */
  readonly path: string
  /** Whether some of it was carried over from a baseline. */
  readonly isCarried: boolean
}

export function LineTests(props: LineTestsProps): VNode {
  const { tests, path, near, isCarried } = props
  const { exact, groups, isUnknown } = props.found
  const { shown, more } = useShortened(groups, MAX_GROUPS, 'group')
  const isTest = (test: number): boolean => tests.item(test)?.isTest === true
  const [own, outside] = [exact.filter(isTest), exact.filter((test) => !isTest(test))]
  return (
    <section class="line-tests" aria-label="Tests of these lines">
      {own.length > 0 && (
        <>
          <h3>{own.length === 1 ? 'One test' : `${countText(own.length)} tests`} executed this</h3>
          <TestList {...{ tests, path }} numbers={own} />
        </>
      )}
      {shown.map((group) => (
        <div key={group.join()}>
          <h3>
            {group.some((test) => exact.includes(test)) ? 'Perhaps also others' : 'At least one'} of these{' '}
            {countText(group.length)}, which ran at the same time
          </h3>
          <TestList {...{ tests, path }} numbers={group} />
        </div>
      ))}
      {more}
      {outside.length > 0 && (
        <>
          <h3>Executed outside tests</h3>
          <TestList {...{ tests, path }} numbers={outside} />
        </>
      )}
      {isUnknown && <p class="quiet">It is not known for everything here which test executed it.</p>}
      {isCarried && <p class="quiet">Tests that did not run covered it there.</p>}
      {exact.length + groups.length === 0 && !isUnknown && !isCarried && <Near {...{ tests, path, near }} />}
    </section>
  )
}

/** What is known of lines that no test executed. */
function Near({ tests, path, near }: Pick<LineTestsProps, 'tests' | 'path' | 'near'>): VNode {
  if (near === undefined) return <p class="quiet">No test executed this.</p>
  const { name, found, branchLine } = near
  const numbers = possibleTests(found)
  return (
    <>
      <p>
        No test executed this.
        {branchLine !== undefined && (
          <>
            {' '}
            The last branch that turned away is{' '}
            <a href={sourceOf(path, [branchLine, branchLine])}>line {branchLine}</a>.
          </>
        )}
      </p>
      {numbers.length > 0 && (
        <>
          <h3>
            Tests that {found.exact.length === 0 ? 'may reach' : 'reach'}{' '}
            <span class="code">{withEscapes(name)}</span>
          </h3>
          <TestList {...{ tests, path, numbers }} />
        </>
      )}
    </>
  )
}

interface TestListProps extends Pick<LineTestsProps, 'tests' | 'path'> {
  readonly numbers: readonly number[]
}

/** Tests first, then what happens outside them. */
function TestList({ tests, path, numbers }: TestListProps): VNode {
  const items = useMemo(
    () =>
      numbers
        .flatMap((test): TestItem | readonly TestItem[] => tests.item(test) ?? [])
        .sort((one, other) => Number(other.isTest) - Number(one.isTest) || one.test - other.test),
    [tests, numbers],
  )
  const { shown, more } = useShortened(items, MAX_LISTED, 'test')
  return (
    <ul>
      {shown.map((item) => (
        <li key={item.test}>
          <TestLink tests={tests} item={item} />{' '}
          <a
            class="mark-lines"
            href={hashOf({ kind: 'file', path, lines: undefined, test: testId(item) })}
            title={`Mark what ${item.name} covers in this file`}
            aria-label={`Mark what ${item.name} covers in this file`}
          >
            mark
          </a>
        </li>
      ))}
      {more !== null && <li>{more}</li>}
    </ul>
  )
}
