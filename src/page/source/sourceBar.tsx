/** @module What is above a source: its path and figures, which sources are shown, and the way through its uncovered parts. */
import type { VNode } from 'preact'
import type { PageFigures } from '../../report/html/pageFigures.js'
import { countText, statementsText } from '../counts.js'
import { Bar, percentText } from '../figures.js'
import { withEscapes } from './escapes.js'
import { CopyButton } from './linePanel.js'

/** The number of a source in the index; undefined for all together. */
export type SourceChoice = number | undefined

interface SourceBarProps {
  readonly path: string
  readonly figures: PageFigures
  readonly sources: readonly string[]
  /** What all sources are called, without unit tests. */
  readonly together: string
  readonly choice: SourceChoice
  readonly setChoice: (choice: SourceChoice) => void
  /** Undefined if there is no text that could have counts beside it. */
  readonly showsCounts: boolean | undefined
  readonly setShowsCounts: (shows: boolean) => void
  /** Why the text may be another one than was measured; null if it is not. */
  readonly doubt: string | null
  /** Whether the way goes through changed lines only; undefined if there are none. */
  readonly changedOnly: boolean | undefined
  readonly setChangedOnly: (only: boolean) => void
  /** Whether coverage moved since the baseline. */
  readonly hasMoved: boolean
  /** The current uncovered part; undefined before the first one is chosen. */
  readonly part: number | undefined
  readonly parts: number
  readonly onPart: (step: 1 | -1) => void
}

export function SourceBar(props: SourceBarProps): VNode {
  const { path, figures, choice, showsCounts, setShowsCounts, doubt, changedOnly, setChangedOnly } = props
  const slash = path.lastIndexOf('/') + 1
  const tally = (choice === undefined ? undefined : figures.bySource[choice]) ?? figures
  return (
    <div class="source-bar">
      <div class="source-path">
        <h1>
          <span class="quiet">{withEscapes(path.slice(0, slash))}</span>
          {withEscapes(path.slice(slash))}
        </h1>
        <CopyButton text={path} label="Copy path" />
      </div>
      <p class="source-figures">
        <Bar {...tally} /> <strong>{percentText(tally)}</strong> of {statementsText(tally.total)},{' '}
        {countText(tally.total - tally.covered)} uncovered
      </p>
      <Legend {...props} />
      <div class="source-tools">
        <SourceChoices {...props} />
        {showsCounts !== undefined && (
          <label class="check">
            <input
              type="checkbox"
              checked={showsCounts}
              onChange={({ currentTarget }) => {
                setShowsCounts(currentTarget.checked)
              }}
            />
            Counts
          </label>
        )}
        {changedOnly !== undefined && (
          <label class="check">
            <input
              type="checkbox"
              checked={changedOnly}
              onChange={({ currentTarget }) => {
                setChangedOnly(currentTarget.checked)
              }}
            />
            Changed lines
          </label>
        )}
        <PartButtons {...props} />
      </div>
      {doubt !== null && <p class="source-doubt">This source is not verified: {doubt}.</p>}
    </div>
  )
}

/** What the marks of the change mean. */
function Legend({ changedOnly, hasMoved }: SourceBarProps): VNode | null {
  if (changedOnly === undefined && !hasMoved) return null
  return (
    <p class="legend">
      {changedOnly !== undefined && <span class="sample changed-sample">changed line</span>}
      {hasMoved && (
        <>
          <span class="sample lost">lost coverage</span>
          <span class="sample gained">gained coverage</span>
        </>
      )}
    </p>
  )
}

function SourceChoices({ sources, together, choice, setChoice }: SourceBarProps): VNode | null {
  if (sources.length < 2) return null
  const choices: readonly (readonly [SourceChoice, string])[] = [
    [undefined, together],
    ...sources.map((name, source) => [source, `${name} only`] as const),
  ]
  return (
    <fieldset class="choices">
      <legend class="hidden">Coverage by</legend>
      {choices.map(([value, name]) => (
        <label key={name}>
          <input
            type="radio"
            name="source"
            checked={value === choice}
            onChange={() => {
              setChoice(value)
            }}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}

function PartButtons({ part, parts, onPart }: SourceBarProps): VNode {
  return (
    <div class="parts" role="group" aria-label="Uncovered parts">
      <PartButton
        name="Previous uncovered part"
        sign="↑"
        keys={['p', 'k']}
        step={-1}
        {...{ parts, onPart }}
      />
      <span>{partsText(part, parts)}</span>
      <PartButton name="Next uncovered part" sign="↓" keys={['n', 'j']} step={1} {...{ parts, onPart }} />
    </div>
  )
}

function partsText(part: number | undefined, parts: number): string {
  if (parts === 0) return 'nothing uncovered'
  if (part !== undefined) return `uncovered part ${countText(part + 1)} of ${countText(parts)}`
  return `${countText(parts)} uncovered ${parts === 1 ? 'part' : 'parts'}`
}

interface PartButtonProps extends Pick<SourceBarProps, 'parts' | 'onPart'> {
  readonly name: string
  readonly sign: string
  readonly keys: readonly [string, string]
  readonly step: 1 | -1
}

function PartButton({ name, sign, keys, step, parts, onPart }: PartButtonProps): VNode {
  return (
    <button
      type="button"
      disabled={parts === 0}
      title={`${name}: ${keys.join(' or ')}`}
      aria-keyshortcuts={keys.join(' ')}
      onClick={() => {
        onPart(step)
      }}
    >
      <span class="hidden">{name}</span>
      <span aria-hidden="true">
        {sign} <kbd>{keys[0]}</kbd>
      </span>
    </button>
  )
}
