/** A name in lines of at most so many letters, broken between its words: names are never cut off. */
export const wrapped = (name: string, letters: number): string =>
  name
    .split('\n')
    .flatMap((line) => linesOf(line.split(' '), letters))
    .join('\n');

function linesOf(words: readonly string[], letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
