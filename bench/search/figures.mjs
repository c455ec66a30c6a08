/** The value that a share of the numbers does not exceed. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export function spread(numbers, unit = 1, digits = 1) {
  return `p50 ${(percentile(numbers, 0.5) / unit).toFixed(digits)}, p95 ${(percentile(numbers, 0.95) / unit).toFixed(digits)}, max ${(Math.max(...numbers) / unit).toFixed(digits)}`;
}

/**
 * Recall and precision over the phrases of a kind: of the documents that have the phrase, and of those that were found.
 * @param {{ expected: number[], found: number[] }[]} answers
 */
export function quality(answers) {
  let right = 0;
  let expected = 0;
  let found = 0;
  for (const answer of answers) {
    const wanted = new Set(answer.expected);
    right += answer.found.filter((document) => wanted.has(document)).length;
    expected += wanted.size;
    found += answer.found.length;
  }

  const exact = answers.filter(({ expected: wanted, found: got }) => wanted.length === got.length && wanted.every((document, i) => document === got[i])).length;
  return `recall ${expected === 0 ? "–" : (right / expected).toFixed(3)}, precision ${found === 0 ? "–" : (right / found).toFixed(3)}, exact ${exact} of ${answers.length}`;
}
