/** @module The largest uncovered blocks of the whole report. */
import type { VNode } from 'preact'
import type { ViewProps } from './app.js'
import type { Catalog } from './catalog.js'
import { countText } from './counts.js'
import { sourceOf } from './nodeAddress.js'

export function HotspotsView({ catalog }: ViewProps): VNode {
  return (
    <>
      <h1>Largest uncovered blocks</h1>
      <Hotspots catalog={catalog} most={Infinity} />
    </>
  )
}

export function AllCovered({ catalog: { index } }: { readonly catalog: Catalog }): VNode {
  if (index.total.total > 0) return <p>Every statement is covered.</p>
  return <p>{index.excluded.count > 0 ? 'Everything is excluded.' : 'Nothing was measured.'}</p>
}

/** @param most how many are shown */
export function Hotspots({ catalog, most }: { readonly catalog: Catalog; readonly most: number }): VNode {
  const { hotspots } = catalog.index
  const shown = hotspots.file.slice(0, most)
  if (shown.length === 0) return <AllCovered catalog={catalog} />
  return (
    <table class="hotspots">
      <thead>
        <tr>
          <th scope="col" class="number">
            Statements
          </th>
          <th scope="col">Function</th>
          <th scope="col">Function executed</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((file, at) => {
          const [from, to] = [hotspots.startLine[at] ?? 1, hotspots.endLine[at] ?? 1]
          return (
            <tr key={`${file}:${from}:${to}:${at}`}>
              <td class="number">{countText(hotspots.statements[at] ?? 0)}</td>
              <td class="code">{hotspots.function[at]}</td>
              <td>{hotspots.reached[at] === 1 ? 'in part' : 'never'}</td>
              <td class="code">
                <a href={sourceOf(catalog.filePath(file), [from, to])}>
                  {catalog.shownPath(file)}:{from}
                  {to === from ? '' : `-${to}`}
                </a>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
