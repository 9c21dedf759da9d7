/** @module What a user may have meant by a word that is not known. */

/** Sorts `words` by their similarity to `word`, the most similar first. */
export function nearest(word: string, words: readonly string[]): readonly string[] {
  // Only the start of a long text is compared: our words are short.
  const start = word.slice(0, 100)
  const distances = new Map(words.map((other) => [other, editDistance(start, other)]))
  return [...words].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0))
}

/** The number of letters to insert, delete or replace (Levenshtein distance). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
