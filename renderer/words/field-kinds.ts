import type { Bilingual } from '#domain/rules/rule-book.ts';

import { shortDate, vietnamStamp, type CivilDate, type Instant } from '#domain/time.ts';
import type { Language } from './bilingual.ts';

/** Names by id: members, nominees, nominations, meetings, rules, votes, awards. */
export type NamesById = ReadonlyMap<string, Bilingual>;

/** Whoever tells what stands in a field: in which language, and what the things are called that it names. */
export interface Teller {
  readonly language: Language;
  /** The name of what an id names; a dash for something that is not there any more. */
  nameOf(this: void, id: string): string;
}

/** A teller who knows these names. */
export const tellerOf = (names: NamesById, language: Language): Teller => ({
  language,
  nameOf: (id) => names.get(id)?.[language] ?? '–',
});

/** A field as officers know it: what it is called, and what stands in it, one line a thing; null says nothing. */
export interface Field<Value> extends Bilingual {
  readonly tell: ((value: Value, teller: Teller) => readonly string[]) | null;
}

type FieldOf<Value> = (vi: string, en: string) => Field<Value>;

const kind =
  <Value>(tell: Field<Value>['tell']): FieldOf<Value> =>
  (vi, en) => ({ vi, en, tell });

/** What was typed; nothing where it is empty. */
export const text = kind<string>((value) => (value === '' ? [] : [value]));
/** Several typed lines. */
export const lines = kind<readonly string[]>((value) => value);
/** A whole number. */
export const count = kind<number>((value) => [String(value)]);
/** A day as 15/12/2026. */
export const day = kind<CivilDate>((value) => [shortDate(value)]);
/** A moment of the laptop's clock, as the clocks in Vietnam showed it. */
export const moment = kind<Instant>((value) => [momentText(value)]);
/** What an id names. */
export const named = kind<string>((value, { nameOf }) => [nameOf(value)]);
/** What several ids name. */
export const namedAll = kind<readonly string[]>((value, { nameOf }) => value.map(nameOf));
/** Yes or no. */
export const yesNo = kind<boolean>((value, { language }) => [yesOrNo[language][value ? 'yes' : 'no']]);
/** Something that the officers do not know by its own name: how a file is kept, where a signature stands. */
export const untold: Field<unknown> = { vi: '', en: '', tell: null };

const yesOrNo = { vi: { yes: 'Có', no: 'Không' }, en: { yes: 'Yes', no: 'No' } } as const;

/** One of a few, in the words of another subject. */
export const oneOf = <Value extends string>(
  vi: string,
  en: string,
  words: Readonly<Record<Language, Readonly<Record<Value, string>>>>,
): Field<Value> => ({ vi, en, tell: (value, { language }) => [words[language][value]] });

/** A field whose content needs a sentence of its own. */
export const told = <Value>(vi: string, en: string, tell: NonNullable<Field<Value>['tell']>): Field<Value> => ({
  vi,
  en,
  tell,
});

/** 09:41 15/12/2026. */
export function momentText(at: Instant): string {
  const { date, time } = vietnamStamp(at);
  return `${time} ${shortDate(date)}`;
}

type KeysOf<Row> = Row extends unknown ? keyof Row : never;
type ValueOf<Row, Key extends PropertyKey> = Row extends unknown
  ? Key extends keyof Row
    ? NonNullable<Row[Key]>
    : never
  : never;

/** The fields of a table's rows besides their ids: forgetting one is a compile error. */
export type FieldsOf<Row> = {
  readonly [Key in Exclude<KeysOf<Row>, 'id'>]: Field<ValueOf<Row, Key>>;
};
