/** @module The overview: verdict, gates, findings, totals by source, modules, legs, binaries and processes. */
import type { VNode } from 'preact'
import { capital } from '../support/capital.js'
import type { ViewProps } from './app.js'
import type { Catalog } from './catalog.js'
import { Change } from './changeView.js'
import { amountText, countText, statementsText } from './counts.js'
import { Bar, percentText } from './figures.js'
import { Findings } from './findings.js'
import { AllCovered, Hotspots } from './hotspotsView.js'
import { addressOf } from './nodeAddress.js'
import { hashOf } from './route.js'
import { BinariesTable, ExcludedTable, PlainTable, ProcessesTable, SoleTable } from './runTables.js'
import { Suite } from './suite.js'
import { Tree } from './treeNode.js'
import { UnitTests, togetherText } from './unitTests.js'
import { SHARE, TableHead, numbers } from './tableHead.js'

/** Rows of the short lists, which lead to the whole ones. */
const MAX_ROWS = 8

export function Overview({ catalog }: ViewProps): VNode {
  const { index } = catalog
  return (
    <div class="overview">
      <h1>{index.title}</h1>
      <p class="facts">
        Measured {index.startedAt.replace('T', ' ').replace(/\.\d+Z$|Z$/, ' UTC')}
        {index.go === null ? '' : ` with Go ${index.go}`}, mode {index.mode}.
      </p>
      {index.gates.length > 0 && (
        <ul class="gates" aria-label="Gates">
          {index.gates.map(({ text, passed, details }) => (
            <li key={text} class={passed ? 'passed' : 'failed'}>
              <span aria-hidden="true">{passed ? '✓' : '✗'}</span> {text}
              {details.length > 0 && (
                <ul>
                  {details.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      <Change catalog={catalog} />
      <Findings findings={index.findings} />
      {index.suite !== null && <Suite {...index.suite} />}
      <Totals catalog={catalog} />
      <PlainTable title="Modules" {...index.moduleTable} />
      <UnitTests catalog={catalog} />
      {index.notes.map((note) => (
        <p key={note} class="note">
          {sentence(note)}
        </p>
      ))}
      <h2>Largest uncovered blocks</h2>
      <Hotspots catalog={catalog} most={MAX_ROWS} />
      <a href={hashOf({ kind: 'view', view: 'hotspots', path: '' })}>All of them</a>
      <h2>Packages with the most uncovered statements</h2>
      <Worst catalog={catalog} />
      <PlainTable title="Legs" {...index.legs} />
      <SoleTable {...index.sole} />
      <BinariesTable binaries={index.binaries} hasSuite={index.suite !== null} />
      <ProcessesTable processes={index.processes} />
      <ExcludedTable {...index.excluded} />
      <NotLinked catalog={catalog} />
    </div>
  )
}

/** A paragraph of its own, where other views have it in the middle of a line. */
function sentence(text: string): string {
  return `${capital(text)}${/[.!?:]$/.test(text) ? '' : '.'}`
}

function Totals({ catalog: { index } }: { readonly catalog: Catalog }): VNode {
  const bySource = index.sources.map((heading, at) => ({
    heading,
    ...(index.total.bySource[at] ?? { covered: 0, total: 0 }),
  }))
  const all = { heading: togetherText(index), ...index.total }
  const rows =
    index.unitTests === null
      ? [...(bySource.length > 1 ? bySource : []), all]
      : [...(bySource.length > 2 ? bySource.slice(0, -1) : []), all, ...bySource.slice(-1)]
  return (
    <table class="totals">
      <caption class="hidden">Covered statements by source</caption>
      <TableHead headings={['Source', SHARE, ...numbers('Covered', 'Uncovered', 'Statements')]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.heading}>
            <th scope="row">{row.heading}</th>
            <td>
              <Bar {...row} />
            </td>
            <td class="number">{percentText(row)}</td>
            <td class="number">{countText(row.total - row.covered)}</td>
            <td class="number">{countText(row.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Worst({ catalog }: { readonly catalog: Catalog }): VNode {
  const tree = new Tree(catalog)
  const { modules } = catalog.index
  const packages = catalog.index.packages.importPath
    .flatMap((id) => tree.pathTo(id).at(-1) ?? [])
    .filter(({ figures }) => figures.covered < figures.total)
    .sort(
      (one, other) => other.figures.total - other.figures.covered - (one.figures.total - one.figures.covered),
    )
    .slice(0, MAX_ROWS)
  if (packages.length === 0) return <AllCovered catalog={catalog} />
  return (
    <table>
      <TableHead headings={['Package', SHARE, ...numbers('Covered', 'Uncovered')]} />
      <tbody>
        {packages.map((node) => (
          <tr key={node.id}>
            <th scope="row">
              <a href={addressOf(node, 'files')} title={node.id}>
                {modules.length > 1 ? node.id : node.label}
              </a>
            </th>
            <td>
              <Bar {...node.figures} />
            </td>
            <td class="number">{percentText(node.figures)}</td>
            <td class="number">{countText(node.figures.total - node.figures.covered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NotLinked({ catalog: { index } }: { readonly catalog: Catalog }): VNode | null {
  if (index.notLinked.length === 0) return null
  return (
    <details>
      <summary>{amountText(index.notLinked.length, 'package')} linked into nothing that ran</summary>
      <ul>
        {index.notLinked.map(({ importPath, statements }) => (
          <li key={importPath}>
            {importPath}
            {statements === null ? '' : `, ${statementsText(statements)}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
