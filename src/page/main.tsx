/** @module The entry of the page. */
import { render } from 'preact'
import { App } from './app.js'
import { Catalog } from './catalog.js'
import { embeddedSource } from './pageSource.js'
import { applyTheme, readTheme } from './theme.js'

applyTheme(readTheme())
const place = document.getElementById('page')
if (place !== null) void start(place)

async function start(place: HTMLElement): Promise<void> {
  try {
    const source = embeddedSource(document)
    const catalog = new Catalog(await source.index())
    place.replaceChildren()
    render(<App catalog={catalog} source={source} />, place)
  } catch (error) {
    place.textContent = `This report cannot be shown: ${error instanceof Error ? error.message : String(error)}`
  }
}
