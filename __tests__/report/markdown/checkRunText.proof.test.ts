/** More random texts than the quick tests try. */
import './checkRunText.test.js'
