import { z } from 'zod';
import { longestMessage, type Projected } from '#domain/projector/view.ts';
import { hundredths } from '#domain/scoring/points.ts';

z.config({ jitless: true });

/*
 * What may go on to the wall, field by field: whatever else a page might put beside it, by mistake or not, is refused
 * here, in another process than the council's data (see [Note: What the wall may know]).
 */

const text = z.string().max(500);
const count = z.int().min(0).max(9999);
const both = z.strictObject({ vi: text, en: text });
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(40);

const meeting = z.strictObject({ title: text, council: text, sample: z.boolean(), rehearsal: z.boolean() });
const page = z.strictObject({ number: z.int().min(1), of: z.int().min(1).max(999) });
const need = z.strictObject({ required: count, base: count });
const quorum = z.strictObject({ members: count, present: count, required: count, met: z.boolean() });
const vote = z.strictObject({
  mode: z.enum(['hands', 'ballot']),
  choose: count.nullable(),
  again: z.boolean(),
  threshold: z.strictObject({
    numerator: z.int().min(1),
    denominator: z.int().min(1),
    comparison: z.enum(['at-least', 'more-than']),
  }),
  base: z.enum(['all-members', 'present', 'issued', 'valid']),
  grade: z.enum(['law', 'local', 'default']),
  source: text,
});
const points = z
  .int()
  .min(-99_999_999)
  .max(99_999_999)
  .transform((value) => hundredths(value));
const quota = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('number'), number: count }),
    z.strictObject({
      type: z.literal('share'),
      percent: z.number().min(0).max(100),
      rounding: z.enum(['down', 'half-up', 'up']),
    }),
  ])
  .nullable();
const nominee = { number: count, name: text, detail: text };

const view = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({
    kind: z.literal('opening'),
    meeting,
    date: text,
    opensAt: text,
    place: text,
    quorum,
    items: listOf(text),
    page,
  }),
  z.strictObject({
    kind: z.literal('matter'),
    meeting,
    award: both,
    vote,
    need,
    open: z.boolean(),
    room: z.strictObject({ present: count, opinions: count, absent: count, recused: count }),
    quorum,
    total: count,
    columns: listOf(
      listOf(
        z.strictObject({
          ...nominee,
          need: need.nullable(),
          unreachable: z.strictObject({ attainable: count }).nullable(),
        }),
      ),
    ),
    page,
  }),
  z.strictObject({
    kind: z.literal('result'),
    meeting,
    award: both,
    vote,
    need: need.nullable(),
    enough: count,
    total: count,
    papers: z.strictObject({ counted: count, valid: count, invalid: count }).nullable(),
    columns: listOf(
      listOf(
        z.strictObject({
          ...nominee,
          ...need.shape,
          yes: count,
          no: count,
          blank: count,
          invalidRow: count,
          enough: z.boolean(),
        }),
      ),
    ),
    page,
  }),
  z.strictObject({
    kind: z.literal('conclusion'),
    meeting,
    lines: listOf(z.strictObject({ award: both, proposed: count, considered: count })),
    page,
  }),
  z.strictObject({
    kind: z.literal('ranking'),
    meeting,
    title: text,
    year: count,
    trial: z.boolean(),
    quota,
    places: count,
    ranked: count,
    columns: listOf(
      listOf(
        z.strictObject({
          rank: count,
          name: text,
          detail: text,
          points: points.nullable(),
          side: z.enum(['above', 'line', 'below']),
          change: z.enum(['enters', 'leaves']).nullable(),
        }),
      ),
    ),
    page,
  }),
  z.strictObject({ kind: z.literal('message'), meeting, text: z.string().max(longestMessage), page }),
]);

/** A view as the council's page may send it to the wall. */
export const projected: z.ZodType<Projected> = z.strictObject({ language: z.enum(['vi', 'en']), view });
