/** @module The change and the baseline in the overview: figures, and the places that matter. */
import type { VNode } from 'preact'
import { capital } from '../support/capital.js'
import { rangeText } from '../support/lineRange.js'
import type { PageChange, PagePlace, PlaceList } from '../report/html/pageComparison.js'
import type { Catalog } from './catalog.js'
import { amountText, statementsText } from './counts.js'
import { Bar, percentText } from './figures.js'
import { sourceOf } from './nodeAddress.js'
import { hashOf } from './route.js'
import { PlaceTestsText } from './tests/placeTestsText.js'

/** A list with more places is closed. */
const MAX_OPEN = 8

interface ChangeProps {
  readonly catalog: Catalog
}

export function Change({ catalog }: ChangeProps): VNode | null {
  const { change } = catalog.index
  if (change === null) return null
  const { sentence, missing, patch, uncovered, covered } = change
  return (
    <section class="change" aria-labelledby="change-title">
      <h2 id="change-title">Change</h2>
      {sentence !== null && (
        <p>
          <strong>{capital(sentence)}.</strong>
        </p>
      )}
      {missing !== null && <p class="note">{capital(missing)}.</p>}
      {patch !== null && patch.total > 0 && (
        <p>
          <Bar {...patch} /> {percentText(patch)} of the change since <code>{patch.base}</code>,{' '}
          <a href={hashOf({ kind: 'view', view: 'files', path: '' })}>
            {amountText(change.changedFiles.length, 'changed file')}
          </a>
        </p>
      )}
      <Places catalog={catalog} heading="Uncovered changed lines" list={uncovered} />
      {covered !== null && <Places catalog={catalog} heading="Covered changed lines" list={covered} />}
      {change.baseline !== null && <Baseline catalog={catalog} baseline={change.baseline} />}
    </section>
  )
}

function Baseline({
  catalog,
  baseline: { name, text, isLower, trend, notes, lost, gained },
}: ChangeProps & { readonly baseline: NonNullable<PageChange['baseline']> }): VNode {
  return (
    <>
      <p>
        Total since the baseline <code>{name}</code>: <strong class={isLower ? 'failed' : ''}>{text}</strong>
      </p>
      {trend !== null && (
        <p>
          Trend: <span aria-hidden="true">{trend.bars}</span> {trend.words}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <Places catalog={catalog} heading="Lost coverage" list={lost} />
      <Places catalog={catalog} heading="Gained coverage" list={gained} />
    </>
  )
}

function Places({
  catalog,
  heading,
  list: { places, count, statements },
}: ChangeProps & { readonly heading: string; readonly list: PlaceList }): VNode | null {
  if (count === 0) return null
  return (
    <details open={count <= MAX_OPEN}>
      <summary>
        {heading}: {amountText(statements, 'statement')} in {amountText(count, 'place')}
      </summary>
      <ul class="places">
        {places.map((place, at) => (
          <li key={`${place.file}:${place.startLine}:${at}`}>
            <Place catalog={catalog} place={place} />
          </li>
        ))}
        {count > places.length && <li>and {amountText(count - places.length, 'more place')}</li>}
      </ul>
    </details>
  )
}

function Place({ catalog, place }: ChangeProps & { readonly place: PagePlace }): VNode {
  const { file, startLine, endLine, statements, functionName } = place
  return (
    <>
      <a class="code" href={sourceOf(catalog.filePath(file), [startLine, endLine])}>
        {catalog.shownPath(file)}:{rangeText(startLine, endLine)}
      </a>{' '}
      <span class="code">{functionName}</span>, {statementsText(statements)}
      <PlaceTestsText catalog={catalog} place={place} />
    </>
  )
}
