/** @module The change and the baseline in the overview: figures, and the places that matter. */
import type { VNode } from 'preact'
import { plural } from '../support/plural.js'
import type { PageChange, PagePlace } from '../report/html/pageData.js'
import type { Catalog } from './catalog.js'
import { countText } from './counts.js'
import { Bar, percentText } from './figures.js'
import { sourceOf } from './nodeAddress.js'
import { hashOf } from './route.js'

/** Places that are open. */
const MOST = 8

interface ChangeProps {
  readonly catalog: Catalog
}

export function Change({ catalog }: ChangeProps): VNode | null {
  const { change } = catalog.index
  if (change === null) return null
  const { sentence, missing, patch, uncovered } = change
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
            {plural(change.changedFiles.length, 'changed file')}
          </a>
        </p>
      )}
      <Places catalog={catalog} heading="Uncovered changed lines" places={uncovered} />
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
      <Places catalog={catalog} heading="Lost coverage" places={lost} />
      <Places catalog={catalog} heading="Gained coverage" places={gained} />
    </>
  )
}

/** The first ones are open, unless coverage was gained there. */
function Places({
  catalog,
  heading,
  places,
}: ChangeProps & { readonly heading: string; readonly places: readonly PagePlace[] }): VNode | null {
  if (places.length === 0) return null
  const statements = places.reduce((sum, place) => sum + place.statements, 0)
  return (
    <details open={places.length <= MOST}>
      <summary>
        {heading}: {plural(statements, 'statement')} in {plural(places.length, 'place')}
      </summary>
      <ul class="places">
        {places.map(({ file, startLine, endLine, statements: count, functionName }, at) => (
          <li key={`${file}:${startLine}:${at}`}>
            <a class="code" href={sourceOf(catalog.filePath(file), [startLine, endLine])}>
              {catalog.shownPath(file)}:{startLine}
              {endLine === startLine ? '' : `-${endLine}`}
            </a>{' '}
            <span class="code">{functionName}</span>, {countText(count)}{' '}
            {count === 1 ? 'statement' : 'statements'}
          </li>
        ))}
      </ul>
    </details>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
