/** @module What is known of the tests of a place of the change: who covers it, who did, or who comes near. */
import type { VNode } from 'preact'
import type { NamedTest, PagePlace, PlaceNearest, PlaceTests } from '../../report/html/pageComparison.js'
import type { Catalog } from '../catalog.js'
import { countText } from '../counts.js'
import { sourceOf } from '../nodeAddress.js'
import { hashOf } from '../route.js'

interface PlaceTestsTextProps {
  readonly catalog: Catalog
  readonly place: PagePlace
}

export function PlaceTestsText({ catalog, place }: PlaceTestsTextProps): VNode | null {
  const { tests, nearest, earlier, file } = place
  if (tests !== undefined) return <Covering tests={tests} />
  if (nearest !== undefined) return <Near nearest={nearest} path={catalog.filePath(file)} />
  return earlier === undefined ? null : <div class="quiet">covered before by {earlier}</div>
}

function Covering({ tests: { exact, count, group, groupCount } }: { readonly tests: PlaceTests }): VNode {
  if (count === 0 && groupCount === 0) return <div class="quiet">it is not known which test covers this</div>
  return (
    <div class="quiet">
      {count > 0 ? 'covered by ' : 'covered by at least one of '}
      <Names tests={count > 0 ? exact : group} count={count > 0 ? count : groupCount} />
    </div>
  )
}

function Names({ tests, count }: { readonly tests: readonly NamedTest[]; readonly count: number }): VNode {
  return (
    <>
      {tests.map((test, at) => (
        <>
          {at > 0 && ', '}
          <Name {...test} />
        </>
      ))}
      {count > tests.length && ` and ${countText(count - tests.length)} more`}
    </>
  )
}

function Near({
  nearest: { branchLine, text, ...test },
  path,
}: {
  readonly nearest: PlaceNearest
  readonly path: string
}): VNode {
  return (
    <div class="quiet">
      nearest test: <Name {...test} /> {text}
      {branchLine !== undefined && (
        <>
          , the last branch that turned away is{' '}
          <a href={sourceOf(path, [branchLine, branchLine])}>line {branchLine}</a>
        </>
      )}
    </div>
  )
}

function Name({ name, id, package: shownPackage }: NamedTest): VNode {
  return (
    <>
      <a class="code" href={hashOf({ kind: 'view', view: 'tests', path: id })}>
        {name}
      </a>
      {shownPackage !== undefined && ` (${shownPackage})`}
    </>
  )
}
