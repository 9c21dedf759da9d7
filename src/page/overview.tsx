/** @module The overview: verdict, gates, findings, totals by source, legs, binaries and processes. */
import type { VNode } from 'preact'
import type { ViewProps } from './app.js'
import { Bar, countText, percentText } from './figures.js'

export function Overview({ catalog: { index } }: ViewProps): VNode {
  return (
    <>
      <h1>{index.title}</h1>
      <table>
        <tbody>
          {index.sources.map((source, at) => {
            const tally = index.total.bySource[at] ?? { covered: 0, total: 0 }
            return (
              <tr key={source}>
                <th scope="row">{source}</th>
                <td>
                  <Bar {...tally} />
                </td>
                <td class="number">{percentText(tally)}</td>
                <td class="number">{countText(tally.total - tally.covered)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
