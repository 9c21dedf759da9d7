/** @module Long tables of which only the rows near the visible part are in the document. */
import type { VNode } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** In pixels; filesView.css has the same. */
const ROW_HEIGHT = 30
/** Rows beyond the visible part that are drawn, so that scrolling shows no gaps. */
const MARGIN = 20

/** The first row to draw, and the one behind the last. Everything is drawn to be printed. */
export function useVisibleRows(
  body: { readonly current: HTMLElement | null },
  count: number,
): readonly [number, number] {
  const [window_, setWindow] = useState<readonly [number, number]>([0, 60])
  const [printing, setPrinting] = useState(false)
  useLayoutEffect(() => {
    const measure = (): void => {
      const top = body.current?.getBoundingClientRect().top ?? 0
      const first = Math.max(0, Math.floor(-top / ROW_HEIGHT) - MARGIN)
      const last = Math.ceil((innerHeight - top) / ROW_HEIGHT) + MARGIN
      // Steps, so that not every pixel is a new drawing.
      setWindow(([from, to]) =>
        first < from || last > to || from < first - MARGIN ? [first, last + MARGIN] : [from, to],
      )
    }
    const print = matchMedia('print')
    const onPrint = (): void => {
      setPrinting(print.matches)
    }
    measure()
    addEventListener('scroll', measure, { passive: true })
    addEventListener('resize', measure)
    print.addEventListener('change', onPrint)
    return () => {
      removeEventListener('scroll', measure)
      removeEventListener('resize', measure)
      print.removeEventListener('change', onPrint)
    }
  }, [count])
  if (printing) return [0, count]
  return [Math.min(window_[0], Math.max(0, count - 1)), Math.min(window_[1], count)]
}

export function Gap({ rows, columns }: { readonly rows: number; readonly columns: number }): VNode | null {
  if (rows <= 0) return null
  return (
    <tr aria-hidden="true" style={{ height: `${rows * ROW_HEIGHT}px` }}>
      <td colSpan={columns} />
    </tr>
  )
}
