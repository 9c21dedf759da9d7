/** More turns and more rounds than the quick tests have. */
import './changing.test.js'
