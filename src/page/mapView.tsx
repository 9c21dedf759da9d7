/** @module The map of modules, packages, files and functions. */
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ViewProps } from './app.js'
import { isTyping } from './typing.js'
import { Crumbs } from './crumbs.js'
import { countText, statementsText } from './counts.js'
import { percentText } from './figures.js'
import { addressOf } from './nodeAddress.js'
import { useOpenedFiles } from './openedFiles.js'
import { scaleClass } from './scale.js'
import { type Cell, layOut } from './treemap.js'
import { Tree, type TreeNode } from './treeNode.js'

/** In pixels: a label needs at least this much of a rectangle. */
const MIN_LABEL = { width: 36, height: 16 }
const MIN_HEIGHT = 360
const LETTER_WIDTH = 8

export function MapView({ catalog, source, path }: ViewProps & { readonly path: string }): VNode {
  const { files, failure, open } = useOpenedFiles(source)
  const tree = useMemo(() => new Tree(catalog, files), [catalog, files])
  const way = tree.pathTo(path)
  const top = way.at(-1) ?? tree.root
  useEffect(() => {
    if (top.kind === 'file' && top.file !== undefined) open(top.file)
  }, [top.id])
  useUpKey(way)
  return (
    <>
      <h1 class="hidden">Map</h1>
      <Crumbs way={way} />
      {failure !== undefined && <p role="alert">{failure}</p>}
      <p class="legend" aria-hidden="true">
        uncovered
        {Array.from({ length: 11 }, (_, step) => (
          <span key={step} class={`swatch step${step}`} />
        ))}
        covered; areas are statements
      </p>
      <Picture tree={tree} top={top} />
    </>
  )
}

/** Escape and Backspace lead one level up. */
function useUpKey(way: readonly TreeNode[]): void {
  const parent = way.at(-2)
  // At once, so that a key that is pressed when the view is drawn leads on from there.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (parent === undefined || isTyping(event) || document.querySelector('dialog[open]') !== null) return
      if (event.key === 'Escape' || event.key === 'Backspace') location.hash = addressOf(parent, 'map')
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
    }
  }, [parent?.id])
}

function Picture({ tree, top }: { readonly tree: Tree; readonly top: TreeNode }): VNode {
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const { current } = frame
    if (current === null) return
    const measure = (): void => {
      setSize({
        width: current.clientWidth,
        height: Math.max(MIN_HEIGHT, innerHeight - current.offsetTop - 24),
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => {
      observer.disconnect()
    }
  }, [])
  const cells = useMemo(
    () => (size.width === 0 ? [] : layOut(tree, top, size.width, size.height)),
    [tree, top.id, size.width, size.height],
  )
  return (
    <div ref={frame} class="map" style={{ height: `${size.height}px` }}>
      {cells.map((cell) => (
        <Group key={cell.node.id} cell={cell} />
      ))}
    </div>
  )
}

function Group({ cell }: { readonly cell: Cell }): VNode {
  const { node, cells, x, y } = cell
  const labelled = cell.width >= MIN_LABEL.width && cell.height >= MIN_LABEL.height
  return (
    <a
      class={`group ${scaleClass(node.figures)}`}
      href={addressOf(node, 'map')}
      title={describe(node)}
      aria-label={describe(node)}
      style={place(cell, 0, 0)}
    >
      {cells.map((inner) => (
        <span
          key={inner.node.id}
          class={`cell ${scaleClass(inner.node.figures)}`}
          title={`${describe(node)}\n${describe(inner.node)}`}
          style={place(inner, x, y)}
        />
      ))}
      {labelled && (
        <span class="label">
          {fitted(node.label, cell.width)} <b>{percentText(node.figures)}</b>
        </span>
      )}
    </a>
  )
}

function place(cell: Cell, left: number, top: number): Record<string, string> {
  return {
    left: `${cell.x - left}px`,
    top: `${cell.y - top}px`,
    width: `${cell.width}px`,
    height: `${cell.height}px`,
  }
}

/** The last part of a path if the whole is too long: what begins alike is told apart by its end. */
function fitted(label: string, width: number): string {
  return label.length * LETTER_WIDTH <= width ? label : (label.split('/').at(-1) ?? label)
}

function describe({ label, figures }: TreeNode): string {
  const uncovered = figures.total - figures.covered
  return `${label}: ${percentText(figures)} of ${statementsText(figures.total)}, ${countText(uncovered)} uncovered`
}
