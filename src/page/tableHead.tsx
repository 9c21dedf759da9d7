/** @module The heading row of a table that is not sorted. */
import type { VNode } from 'preact'

/** A heading: `number` is aligned like the figures below it, `hidden` is for those who do not see the bars below it. */
export type Heading = string | { readonly text: string; readonly kind: 'number' | 'hidden' }

/** The heading of a column of bars. */
export const SHARE: Heading = { text: 'Share', kind: 'hidden' }

export function numbers(...texts: readonly string[]): readonly Heading[] {
  return texts.map((text) => ({ text, kind: 'number' }))
}

export function TableHead({ headings }: { readonly headings: readonly Heading[] }): VNode {
  return (
    <thead>
      <tr>
        {headings.map((heading) => {
          const { text, kind } = typeof heading === 'string' ? { text: heading, kind: undefined } : heading
          return (
            <th key={text} scope="col" class={kind === 'number' ? kind : undefined}>
              {kind === 'hidden' ? <span class="hidden">{text}</span> : text}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
