/** More random texts than the quick tests try. */
import './summary.test.js'
