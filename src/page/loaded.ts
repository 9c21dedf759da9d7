/** @module What is read when a view needs it. */
import { useEffect, useState } from 'preact/hooks'

/** A value, or why there is none: a sentence. */
export type Loaded<T> = { readonly value: T } | { readonly failure: string }

/**
 * Undefined until it is there.
 * @param load a new function when something else is to be read; undefined as long as nothing is
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined): Loaded<T> | undefined {
  const [loaded, setLoaded] = useState<Loaded<T>>()
  useEffect(() => {
    if (load === undefined) return undefined
    let isWanted = true
    load().then(
      (value) => {
        if (isWanted) setLoaded({ value })
      },
      (error: unknown) => {
        if (isWanted) setLoaded({ failure: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => {
      isWanted = false
    }
  }, [load])
  return loaded
}
