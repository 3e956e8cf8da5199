/** Text as it is stored and drawn: composed letters (NFC), single spaces, none at the ends, no signs nobody sees. */
export const tidyText = (text: string): string =>
  text
    .replace(/(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

/** Text as it is compared: no tones, no đ, no case, so that hòa, hoà and HOA meet. */
export const foldText = (text: string): string =>
  tidyText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'd')
    .toLowerCase();

/** A name as a part of a file's name, which every system takes: Công ty Sao Mai is cong-ty-sao-mai. */
export const inFileName = (name: string): string => foldText(name).replace(/[^a-z\d]+/gu, '-');

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A name as it is told from others: Hoà and Hòa are one name, Hoa and Hòa are two; capitals and spaces say nothing. */
export const nameKey = (name: string): string =>
  tidyText(name)
    .toLowerCase()
    .normalize('NFD')
    .split(' ')
    .map((syllable) => syllable.replace(tones, '') + (syllable.match(tones) ?? []).join(''))
    .join(' ');

/** Whether two texts write the same name. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** Words alone, with a space on either side, so that a name is not found inside a longer one. */
const spaced = (text: string): string => ` ${nameKey(text.replace(/[^\p{L}\p{M}\d]+/gu, ' '))} `;

/** Whether a text says a name, as whole words. */
export const saysName = (text: string, name: string): boolean => spaced(text).includes(spaced(name));

const collator = new Intl.Collator('vi');

/** Orders people as Vietnamese lists do: given name, then family name, then what lies between. */
export function compareNames(a: string, b: string): number {
  const left = nameParts(a);
  const right = nameParts(b);
  return (
    collator.compare(left.given, right.given) ||
    collator.compare(left.family, right.family) ||
    collator.compare(left.middle, right.middle)
  );
}

/** Splits a Vietnamese name: the given name is its last word, the family name its first. */
export function nameParts(name: string): { readonly family: string; readonly middle: string; readonly given: string } {
  const words = tidyText(name).split(' ');
  const given = words.at(-1) ?? '';
  return { family: words.length > 1 ? (words[0] ?? '') : '', middle: words.slice(1, -1).join(' '), given };
}

/** A sentence's first letter raised, for lines that begin with a quoted word. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A sentence's or label's first letter lowered, for where it stands inside another one. */
export const uncapitalised = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** As heads of papers and their titles stand: ỦY BAN NHÂN DÂN. */
export const inCapitals = (text: string): string => text.toLocaleUpperCase('vi');
