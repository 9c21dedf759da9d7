/** @module Whether the page is being printed, in time for the browser to print what is drawn then. */
import { options } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const [before, after] = [
      drawAtOnce(() => {
        setPrinting(true)
      }),
      drawAtOnce(() => {
        setPrinting(false)
      }),
    ]
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}

/** Browsers print when the listener returns, and do not wait for what it begins. */
function drawAtOnce(change: () => void): () => void {
  return () => {
    const kept = Object.getOwnPropertyDescriptor(options, 'debounceRendering')
    options.debounceRendering = (draw) => {
      draw()
    }
    change()
    if (kept === undefined) delete options.debounceRendering
    else Object.defineProperty(options, 'debounceRendering', kept)
  }
}
