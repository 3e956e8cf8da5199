/*
 * [Note: Letters of before Unicode] Old lists hold Vietnamese as bytes that only their own letter draws rightly: TCVN3
 * (ABC, .VnTime) has a byte for every marked vowel, VNI a vowel and a mark after it. Read as they stand they are
 * nonsense, and nothing in the file says so but the letter's name: so they are known by whether they make syllables.
 */

/** The old ways of writing Vietnamese that lists are still kept in. */
export type LegacyFont = 'tcvn3' | 'vni';

const pairs = (old: string, now: string): readonly (readonly [string, string])[] => {
  const letters = Array.from(now);
  return Array.from(old).map((letter, index) => [letter, letters[index] ?? letter]);
};

const tcvn3 = new Map(
  pairs(
    'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦',
    'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ',
  ),
);

/** What a vowel becomes by the mark after it; the marks of aeo and u are capital after a capital. */
const vniMarks: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  a: pairs('ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'),
  e: pairs('ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'),
  o: pairs('ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'),
  ô: pairs('ùøûõï', 'ớờởỡợ'),
  u: pairs('ùøûõï', 'úùủũụ'),
  ö: pairs('ùøûõï', 'ứừửữự'),
  y: pairs('ùøûõ', 'ýỳỷỹ'),
};
const vniAlone = pairs('ñíìæóòôöî', 'đíìỉĩịơưỵ');

const vni = new Map<string, string>();
for (const [vowel, marks] of Object.entries(vniMarks)) {
  for (const [mark, letter] of marks) {
    vni.set(vowel + mark, letter);
    for (const after of [mark, mark.toUpperCase()]) vni.set(vowel.toUpperCase() + after, letter.toUpperCase());
  }
}
for (const [old, letter] of vniAlone) vni.set(old, letter).set(old.toUpperCase(), letter.toUpperCase());

/** A text in an old letter as it is written today. */
export function fromLegacy(text: string, font: LegacyFont): string {
  if (font === 'tcvn3') return Array.from(text, (letter) => tcvn3.get(letter) ?? letter).join('');
  const old = text.normalize('NFC');
  let now = '';
  for (let at = 0; at < old.length; at += 1) {
    const letter = old[at] ?? '';
    const marked = vni.get(letter + (old[at + 1] ?? ' '));
    now += marked ?? vni.get(letter) ?? letter;
    if (marked !== undefined) at += 1;
  }
  return now;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const onset = '(?:ngh|ng|gh|gi|kh|ch|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const nucleus =
  '(?:uyê|uya|uyu|iêu|yêu|oai|oay|oao|uây|uôi|ươi|ươu|[aăâeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|ue|uê|ui|uy|uô|uơ|ưa|ươ|ưi|ưu|yê)';
const syllable = new RegExp(`^${onset}${nucleus}(?:ch|nh|ng|[cmnpt])?$`, 'u');

/** Whether a word can be said in Vietnamese. */
function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  return (parts.match(tones)?.length ?? 0) <= 1 && syllable.test(parts.replace(tones, '').normalize('NFC'));
}

/** How many of the words that have more than plain letters are Vietnamese, 0 to 1; undefined where there are none. */
export function vietnameseShare(texts: readonly string[]): number | undefined {
  const words = texts
    .flatMap((text) => text.split(/[\s\d.,;:()/"'“”–_-]+/u))
    // oxlint-disable-next-line no-control-regex -- plain letters are ASCII, all of it
    .filter((word) => /[^\u0000-\u007f]/u.test(word));
  return words.length === 0 ? undefined : words.filter(isSyllable).length / words.length;
}

/** The old letter in which these texts make sense and as they stand do not; null for texts of today. */
export function legacyFontOf(texts: readonly string[]): LegacyFont | null {
  const asIs = vietnameseShare(texts);
  if (asIs === undefined || asIs >= 0.5) return null;
  const read = (['tcvn3', 'vni'] as const).map((font) => ({
    font,
    share: vietnameseShare(texts.map((text) => fromLegacy(text, font))) ?? 1,
  }));
  const best = read.toSorted((a, b) => b.share - a.share)[0];
  return best && best.share >= 0.7 ? best.font : null;
}
