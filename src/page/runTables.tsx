/** @module Legs of a matrix, modules, binaries, processes, and what is excluded. */
import type { VNode } from 'preact'
import type { PageBinary, PageIndex, PageProcess } from '../report/html/pageData.js'
import { capital } from '../support/capital.js'
import { amountText, countText } from './counts.js'
import { Bar, percentText } from './figures.js'
import { SHARE, TableHead, numbers } from './tableHead.js'

/** Processes that are listed; a suite may start a hundred thousand. */
const MAX_PROCESSES = 500

/** A count, a part of one, a percentage, or the dash in place of one. */
const NUMBER = /^(?:[\d,]+(?:\/[\d,]+)?|[\d.]+%|–)$/

interface PlainTableProps {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Of legs or modules; the first cell of a row names it. */
export function PlainTable({ title, heads, rows }: PlainTableProps): VNode | null {
  if (rows.length === 0) return null
  const areNumbers = heads.map(
    (_, column) => column > 0 && rows.every((row) => NUMBER.test(row[column] ?? '')),
  )
  const headings = heads.flatMap((head, column) =>
    areNumbers[column] === true ? numbers(capital(head)) : [capital(head)],
  )
  return (
    <>
      <h2>{title}</h2>
      <table>
        <TableHead headings={headings} />
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th scope="row">{cell}</th>
                ) : (
                  <td class={areNumbers[column] === true ? 'number' : undefined}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface BinariesProps {
  readonly binaries: readonly PageBinary[]
  /** Whether a suite was run, so that it is known who built what. */
  readonly hasSuite: boolean
}

function builtBy({ origin }: PageBinary, hasSuite: boolean): string {
  if (origin === 'built') return 'the run'
  return hasSuite ? 'a test' : '–'
}

export function BinariesTable({ binaries, hasSuite }: BinariesProps): VNode | null {
  if (binaries.length === 0) return null
  return (
    <>
      <h2>Binaries</h2>
      <table>
        <TableHead
          headings={['Binary', SHARE, ...numbers('Covered', 'Uncovered', 'Processes'), 'Built by']}
        />
        <tbody>
          {binaries.map((binary) => (
            <tr key={binary.importPath}>
              <th scope="row" title={binary.importPath}>
                {binary.name}
              </th>
              <td>
                <Bar {...binary} />
              </td>
              <td class="number">{percentText(binary)}</td>
              <td class="number">{countText(binary.total - binary.covered)}</td>
              <td class="number">{countText(binary.processes)}</td>
              <td>{builtBy(binary, hasSuite)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

export function ProcessesTable({ processes }: { readonly processes: readonly PageProcess[] }): VNode | null {
  if (processes.length === 0) return null
  const [all, unusual] = [countOf(processes), countOf(processes.filter(({ ending }) => ending !== null))]
  return (
    <details>
      <summary>
        {amountText(all, 'process', 'es')}
        {unusual > 0 ? `, ${countText(unusual)} did not exit normally` : ''}
      </summary>
      <table>
        <TableHead headings={['Process', ...numbers('PID'), 'Source', 'How it ended']} />
        <tbody>
          {processes.slice(0, MAX_PROCESSES).map(({ command, pid, source, ending, others }, at) => (
            <tr key={at}>
              <th scope="row" class="code">
                {command}
              </th>
              <td class="number">{pid}</td>
              <td>{source === 'tests' ? 'test process' : 'binary'}</td>
              <td>
                {ending ?? 'exited'}
                {others > 0 && `, as ${countText(others)} more`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {processes.length > MAX_PROCESSES && (
        <p class="note">
          and {amountText(all - countOf(processes.slice(0, MAX_PROCESSES)), 'more process', 'es')} in
          report.json
        </p>
      )}
    </details>
  )
}

function countOf(processes: readonly PageProcess[]): number {
  return processes.reduce((sum, { others }) => sum + 1 + others, 0)
}

export function SoleTable({ parts, count }: PageIndex['sole']): VNode | null {
  if (count === 0) return null
  return (
    <details>
      <summary>{amountText(count, 'place')} that only one job covers</summary>
      <table>
        <TableHead headings={['Lines', ...numbers('Statements'), 'Job']} />
        <tbody>
          {parts.map(({ where, statements, leg }) => (
            <tr key={`${where} ${leg}`}>
              <th scope="row" class="code">
                {where}
              </th>
              <td class="number">{countText(statements)}</td>
              <td>{leg}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > parts.length && (
        <p class="note">and {amountText(count - parts.length, 'more place')} in report.json</p>
      )}
    </details>
  )
}

export function ExcludedTable({ parts, count }: PageIndex['excluded']): VNode | null {
  if (count === 0) return null
  return (
    <>
      <h2>Excluded</h2>
      <table>
        <TableHead headings={['Code', 'Why']} />
        <tbody>
          {parts.map(({ where, why }) => (
            <tr key={`${where} ${why}`}>
              <th scope="row">{where}</th>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > parts.length && (
        <p class="note">and {amountText(count - parts.length, 'more part')} in report.json</p>
      )}
    </>
  )
}
