/** More random cases than the quick tests try. */
import './figures.test.js'
