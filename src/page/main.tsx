/** @module The entry of the page. */
import { render } from 'preact'
import { App } from './app.js'
import { Catalog } from './catalog.js'
import { type PageSource, embeddedSource, servedSource } from './pageSource.js'
import { applyTheme, readTheme } from './theme.js'

/** In milliseconds, between questions to the server of `watch`. */
const PAUSE_MS = 1000

applyTheme(readTheme())
const place = document.getElementById('page')
if (place !== null) void start(place)

async function start(place: HTMLElement): Promise<void> {
  try {
    if (location.protocol === 'file:' || document.documentElement.dataset.delivery !== 'served')
      await show(place, embeddedSource(document))
    else await follow(place)
  } catch (error) {
    place.textContent = `This report cannot be shown: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function show(place: HTMLElement, source: PageSource): Promise<void> {
  const catalog = new Catalog(await source.index())
  if (place.querySelector('main') === null) place.replaceChildren()
  render(<App catalog={catalog} source={source} />, place)
}

/** Shows each revision, until the server is gone; what was shown last stays. */
async function follow(place: HTMLElement): Promise<void> {
  let shown = -1
  for (;;) {
    const source = servedSource()
    try {
      const revision = await source.revision()
      if (revision !== shown) await show(place, source)
      shown = revision
      sayEnded(false)
    } catch (error) {
      if (shown < 0) throw error
      sayEnded(true)
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** The figures of a watch that has ended are not live any more. */
function sayEnded(hasEnded: boolean): void {
  const id = 'ended'
  const known = document.getElementById(id)
  if (!hasEnded) known?.remove()
  if (!hasEnded || known !== null) return
  const note = document.createElement('p')
  note.id = id
  note.role = 'alert'
  note.textContent = 'The watch has ended, or cannot be reached: these are its last figures.'
  document.body.prepend(note)
}
