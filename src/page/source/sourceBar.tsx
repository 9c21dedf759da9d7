/** @module What is above a source: its path and figures, which sources are shown, and the way through its uncovered parts. */
import type { VNode } from 'preact'
import { capital } from '../../support/capital.js'
import type { Catalog } from '../catalog.js'
import { Check } from '../check.js'
import { countText, statementsText } from '../counts.js'
import { Bar, percentText } from '../figures.js'
import type { FileReach } from '../tests/fileReach.js'
import { testAddress } from '../tests/testWords.js'
import { togetherText } from '../unitTests.js'
import { withEscapes } from './escapes.js'
import type { FileModel } from './fileModel.js'
import { CopyButton } from './linePanel.js'

/** The number of a source in the index; undefined for all together. */
export type SourceChoice = number | undefined

/** What is beside each line: how often it was executed, or how many tests executed it. */
export type CountColumn = 'counts' | 'tests'

const COLUMN_LABELS: Readonly<Record<CountColumn, string>> = { counts: 'Counts', tests: 'Tests' }

interface SourceBarProps {
  readonly catalog: Catalog
  /** The number of the file. */
  readonly number: number
  readonly model: FileModel
  readonly choice: SourceChoice
  readonly setChoice: (choice: SourceChoice) => void
  /** Undefined for none. */
  readonly column: CountColumn | undefined
  readonly setColumn: (column: CountColumn | undefined) => void
  /** Whether the way goes through changed lines only. */
  readonly changedOnly: boolean
  readonly setChangedOnly: (only: boolean) => void
  /** What a test covers, if its lines are marked. */
  readonly reach: FileReach | undefined
  /** Why they cannot be: a sentence without a full stop. */
  readonly problem: string | undefined
  /** The address of the file without the marks. */
  readonly withoutTest: string
  /** The current part; undefined before the first one is chosen. */
  readonly part: number | undefined
  readonly parts: number
  readonly onPart: (step: 1 | -1) => void
}

export function SourceBar(props: SourceBarProps): VNode {
  const { catalog, number, model, choice, reach, problem } = props
  const path = catalog.shownPath(number)
  const slash = path.lastIndexOf('/') + 1
  const figures = catalog.fileFigures(number)
  const tally = (choice === undefined ? undefined : figures.bySource[choice]) ?? figures
  const { reason } = model.file
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
      <Tools {...props} />
      {reach !== undefined && <Reached reach={reach} withoutTest={props.withoutTest} />}
      {problem !== undefined && <p class="source-doubt">The lines of the test are not marked: {problem}.</p>}
      {model.text !== undefined && reason !== null && (
        <p class="source-doubt">This source is not verified: {reason}.</p>
      )}
    </div>
  )
}

function Tools(props: SourceBarProps): VNode {
  const { catalog, model, column, setColumn, changedOnly, setChangedOnly } = props
  return (
    <div class="source-tools">
      <SourceChoices {...props} />
      {columnsOf(catalog, model).map((each) => (
        <Check
          key={each}
          isSmall
          label={COLUMN_LABELS[each]}
          checked={column === each}
          onChange={(checked) => {
            setColumn(checked ? each : undefined)
          }}
        />
      ))}
      {model.changedLines.size > 0 && (
        <Check isSmall label="Changed lines" checked={changedOnly} onChange={setChangedOnly} />
      )}
      <PartButtons {...props} />
    </div>
  )
}

/** The columns that can be beside the code. */
function columnsOf({ index }: Catalog, { text }: FileModel): readonly CountColumn[] {
  if (text === undefined) return []
  return index.tests === null ? ['counts'] : ['counts', 'tests']
}

interface ReachedProps extends Pick<SourceBarProps, 'withoutTest'> {
  readonly reach: FileReach
}

/** Whose lines are marked, and what the marks mean. */
function Reached({ reach: { item, parts }, withoutTest }: ReachedProps): VNode {
  return (
    <p class="source-reach">
      Marked is what{' '}
      <a class={item.isTest ? 'code' : 'stretch'} href={testAddress(item)}>
        {item.name}
      </a>{' '}
      covers: <span class="sample reached">certainly</span>
      {parts.some(({ isExact }) => !isExact) && (
        <>
          {' '}
          <span class="sample perhaps">perhaps</span>
        </>
      )}{' '}
      <a href={withoutTest}>Show the coverage of all</a>
    </p>
  )
}

/** What the marks of the change mean. */
function Legend({ model }: SourceBarProps): VNode | null {
  if (model.changedLines.size === 0 && !model.hasMoved) return null
  return (
    <p class="legend">
      {model.changedLines.size > 0 && <span class="sample changed-sample">changed line</span>}
      {model.hasMoved && (
        <>
          <span class="sample lost">lost coverage</span>
          <span class="sample gained">gained coverage</span>
        </>
      )}
    </p>
  )
}

function SourceChoices({ catalog: { index }, choice, setChoice }: SourceBarProps): VNode | null {
  const { sources } = index
  if (sources.length < 2) return null
  const choices: readonly (readonly [SourceChoice, string])[] = [
    [undefined, togetherText(index)],
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

function PartButtons({ part, parts, onPart, reach }: SourceBarProps): VNode {
  const kind = reach === undefined ? 'uncovered' : 'reached'
  return (
    <div class="parts" role="group" aria-label={`${capital(kind)} parts`}>
      <PartButton
        name={`Previous ${kind} part`}
        sign="↑"
        keys={['p', 'k']}
        step={-1}
        {...{ parts, onPart }}
      />
      <span>{partsText(part, parts, kind)}</span>
      <PartButton name={`Next ${kind} part`} sign="↓" keys={['n', 'j']} step={1} {...{ parts, onPart }} />
    </div>
  )
}

function partsText(part: number | undefined, parts: number, kind: string): string {
  if (parts === 0) return `nothing ${kind}`
  if (part !== undefined) return `${kind} part ${countText(part + 1)} of ${countText(parts)}`
  return `${countText(parts)} ${kind} ${parts === 1 ? 'part' : 'parts'}`
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
