/** Every corruption, of which the quick tests try a sample. */
import './commandLine.test.js'
