import { describe, expect, test } from 'vitest';
import { reconcile, reconciles, tallyBallots } from '#domain/voting/ballot-count.ts';
import { tallyHands } from '#domain/voting/hands.ts';
import { rowProspect } from '#domain/voting/round.ts';
import { comparison, isFull, largest, mannerAt, nineOfTen, ofAll, shareAt, upTo } from './comparison.ts';
import {
  countOf,
  figures,
  manners,
  mixesIn,
  moved,
  onTheTable,
  roomsOf,
  roundIn,
  splitsOf,
  type Manner,
} from './every-vote.ts';
import {
  baseOf,
  councilsOf,
  couldBe,
  leastVotes,
  recusedAmongValid,
  roomOf,
  suffices,
  tallyOf,
  type Room,
  type Tally,
} from './vote-oracle.ts';

/*
 * The product's arithmetic of a vote against an oracle that shares no line with it.
 *
 * First whole councils, nothing left out: every make-up of the chairs, every manner of judging, every figure and every
 * two figures slipped by one. Then, for councils up to fifteen (thirty-one at full size), the same in parts. A row's verdict
 * comes of four questions, each of which looks at a few figures only, and each is asked for all of them:
 *   - do the papers close?       those present, issued and returned; envelopes and opinions; valid and invalid
 *   - does the row close?        valid, and its four marks; how many blanks the recused must have left
 *   - of how many is it taken?   who sits where and who is recused; papers issued, papers valid
 *   - is it enough?              votes, that number, the share
 * No question reads what another asks about, and rows share nothing but the papers: so the parts together cover every
 * combination. The blanks of the recused are asked whole up to eighteen members; above, either the room or the envelopes are at
 * most two, since each is counted for itself before the two are added. That the parts do not interact is no article of faith:
 * the whole councils would show it, and so would the random ones of up to thirty-one members and several rows, where
 * everything is asked at once (seeded-errors.test.ts).
 */

const closes = (room: Room, manner: Manner, tally: Tally): boolean =>
  reconciles(reconcile(roundIn(room, manner, nineOfTen), countOf([tally])));

describe('whole councils, every chair in every way', () => {
  const size = isFull ? 6 : 4;

  /** Everything that councils of one size can bring about: by room and figures, the greatest base in each manner. */
  function brought(members: number) {
    const found = new Map<string, { room: Room; tally: Tally; bases: number[] }>();
    for (const council of councilsOf(members)) {
      const [room, tally] = [roomOf(council), tallyOf(council)];
      const key = `${Object.values(room).join()}|${Object.values(tally).join()}`;
      const bases = manners.map((manner) => baseOf(council, manner));
      const known = found.get(key);
      if (known) known.bases = known.bases.map((base, manner) => Math.max(base, bases[manner] ?? 0));
      else found.set(key, { room, tally, bases });
    }
    return found;
  }

  test('close, and are judged as they are, in every manner; figures of envelopes that do not count do not close', () => {
    const compared = comparison();
    let turn = 0;
    for (let members = 1; members <= size; members += 1) {
      for (const { room, tally, bases } of brought(members).values()) {
        for (const [place, manner] of manners.entries()) {
          const share = shareAt((turn += 1));
          const round = roundIn(room, manner, share);
          const count = countOf([tally]);
          const identities = reconcile(round, count);
          const may = mixesIn(manner) || tally.opinions === 0;
          compared.hold(reconciles(identities) === may, () => ({ room, tally, manner, identities }));
          if (!may) continue;
          const [row] = tallyBallots(round, count);
          const base = bases[place] ?? -1;
          const right =
            row?.base === base &&
            row.required === leastVotes(base, share) &&
            row.enough === suffices(tally.yes, base, share) &&
            row.yes === tally.yes &&
            row.no === tally.no &&
            row.blank === tally.blank &&
            row.invalidRow === tally.both &&
            row.recused === room.recusedHere + (mixesIn(manner) ? room.recusedByEnvelope : 0);
          compared.hold(right, () => ({ room, tally, manner, share, base, row }));
        }
      }
    }
    expect(compared.after(100_000)).toEqual([]);
  });

  test('with every combination of figures up to one too many: closed only when some council could have made them', () => {
    const compared = comparison();
    for (let members = 1; members <= (isFull ? 3 : 2); members += 1) {
      for (const room of roomsOf(members)) {
        const round = roundIn(room, ofAll, nineOfTen);
        for (const issued of upTo(members + 1)) {
          for (const returned of upTo(members + 1)) {
            for (const [opinions = 0, valid = 0, invalid = 0] of splitsOf(members + 1, 4)) {
              for (const [yes = 0, no = 0, blank = 0, both = 0] of splitsOf(members + 1, 5)) {
                const tally: Tally = { issued, returned, opinions, valid, invalid, yes, no, blank, both };
                const closed = reconciles(reconcile(round, countOf([tally])));
                compared.hold(closed === couldBe(room, tally), () => ({ room, tally, closed }));
              }
            }
          }
        }
      }
    }
    expect(compared.after(100_000)).toEqual([]);
  });

  test('with one figure, or any two, moved by one: closed only when some other council could have made them', () => {
    const compared = comparison();
    const steps = figures.flatMap((figure) => [1, -1].map((by) => ({ figure, by })));
    for (let members = 1; members < size; members += 1) {
      const honest = brought(members);
      for (const { room, tally } of honest.values()) {
        const round = roundIn(room, ofAll, nineOfTen);
        for (const [place, first] of steps.entries()) {
          const once = moved(tally, first.figure, first.by);
          for (const wrong of [once, ...steps.slice(place + 1).map(({ figure, by }) => moved(once, figure, by))]) {
            const explained = honest.has(`${Object.values(room).join()}|${Object.values(wrong).join()}`);
            const closed = reconciles(reconcile(round, countOf([wrong])));
            compared.hold(closed === explained, () => ({ room, tally, wrong, explained }));
          }
        }
        const count = countOf([tally], 1, 2);
        for (const stock of ['printed', 'issued', 'spoiled', 'unused'] as const) {
          for (const by of [1, -1]) {
            const closed = reconciles(reconcile(round, { ...count, [stock]: count[stock] + by }));
            compared.hold(!closed, () => ({ room, tally, stock, by }));
          }
        }
      }
    }
    expect(compared.after(100_000)).toEqual([]);
  });
});

describe(`councils up to ${largest} members, part by part`, () => {
  const nobodyRecused = { recusedHere: 0, recusedByEnvelope: 0, recusedSilent: 0 };

  test('the papers: every number present, issued, returned, envelopes, opinions and invalid, and each slipped by one', () => {
    const compared = comparison();
    const papers = ['issued', 'returned', 'opinions', 'valid', 'invalid'] as const;
    let turn = 0;
    for (const here of upTo(largest)) {
      for (const envelopes of upTo(largest - here)) {
        const room: Room = { members: here + envelopes, here, envelopes, ...nobodyRecused };
        for (const [, kept = 0, returned = 0] of splitsOf(here, 3)) {
          for (const opinions of upTo(envelopes)) {
            for (const invalid of upTo(returned + opinions)) {
              const valid = returned + opinions - invalid;
              const tally: Tally = {
                issued: kept + returned,
                returned,
                opinions,
                valid,
                invalid,
                yes: valid,
                no: 0,
                blank: 0,
                both: 0,
              };
              compared.hold(closes(room, ofAll, tally), () => ({ room, tally }));
              // Above nine one slip a turn: the line it breaks is the same at every size.
              const slips = here + envelopes > 9 ? [papers[(turn += 1) % papers.length] ?? 'valid'] : papers;
              for (const figure of slips) {
                for (const by of [1, -1]) {
                  const wrong = moved(tally, figure, by);
                  compared.hold(closes(room, ofAll, wrong) === couldBe(room, wrong), () => ({ room, wrong }));
                }
              }
            }
          }
        }
      }
    }
    expect(compared.after(300_000)).toEqual([]);
  });

  test('the marks of a row: every split over yes, no, blank and both, with every number recused, and each slipped by one', () => {
    const compared = comparison();
    const marks = ['yes', 'no', 'blank', 'both'] as const;
    for (const valid of upTo(largest)) {
      const papers = { issued: valid, returned: valid, opinions: 0, valid, invalid: 0 };
      for (const recusedHere of upTo(valid)) {
        const room: Room = { ...nobodyRecused, members: valid, here: valid, envelopes: 0, recusedHere };
        const round = roundIn(room, ofAll, nineOfTen);
        for (const [yes = 0, no = 0, blank = 0, both = 0] of splitsOf(valid, 4)) {
          const tally: Tally = { ...papers, yes, no, blank, both };
          const closed = reconciles(reconcile(round, countOf([tally])));
          compared.hold(closed === blank >= recusedHere, () => ({ room, tally, closed }));
        }
        // The slips once a number of recused: a slip of a mark breaks the sum, whoever is recused.
        for (const [yes = 0, no = 0, both = 0] of splitsOf(valid - recusedHere, 3)) {
          const tally: Tally = { ...papers, yes, no, blank: recusedHere, both };
          for (const figure of marks) {
            for (const by of [1, -1]) {
              const closed = reconciles(reconcile(round, countOf([moved(tally, figure, by)])));
              compared.hold(!closed, () => ({ room, tally, figure, by }));
            }
          }
        }
      }
    }
    expect(compared.after(50_000)).toEqual([]);
  });

  test('the blanks of the recused: the fewest they can have left, wherever papers were kept, spoilt or unopened', () => {
    const compared = comparison();
    for (const here of upTo(largest)) {
      for (const envelopes of upTo(largest - here)) {
        // Above eighteen the room with up to two envelopes, and envelopes with up to two in the room: all at once is too many.
        if (here + envelopes > 18 && Math.min(here, envelopes) > 2) continue;
        for (const recusedHere of upTo(here)) {
          for (const recusedByEnvelope of upTo(envelopes)) {
            const room: Room = {
              members: here + envelopes,
              here,
              envelopes,
              recusedHere,
              recusedByEnvelope,
              recusedSilent: 0,
            };
            const round = roundIn(room, ofAll, nineOfTen);
            for (const returned of upTo(here)) {
              for (const opinions of upTo(envelopes)) {
                for (const invalid of upTo(returned + opinions)) {
                  const valid = returned + opinions - invalid;
                  const tally = {
                    issued: here,
                    returned,
                    opinions,
                    valid,
                    invalid,
                    yes: 0,
                    no: 0,
                    blank: valid,
                    both: 0,
                  };
                  const line = reconcile(round, countOf([tally])).find(({ id }) => id === 'recused-blank');
                  const fewest = Math.min(...recusedAmongValid(room, tally));
                  compared.hold(line?.right === fewest, () => ({ room, tally, fewest, line }));
                }
              }
            }
          }
        }
      }
    }
    expect(compared.after(200_000)).toEqual([]);
  });

  test('the papers that a share is taken of: issued or valid, less the recused who must hold them', () => {
    const compared = comparison();
    let turn = 0;
    for (const here of upTo(largest)) {
      for (const recusedHere of upTo(here)) {
        const room: Room = { ...nobodyRecused, members: here, here, envelopes: 0, recusedHere };
        for (const [, kept = 0, invalid = 0, valid = 0] of splitsOf(here, 4)) {
          const [issued, returned] = [kept + invalid + valid, invalid + valid];
          // As many papers as there are others in the room lie in the hands of others.
          let holding = 0;
          while (issued - holding > here - recusedHere) holding += 1;
          const papers = { issued, returned, opinions: 0, valid, invalid };
          const fewest = Math.min(...recusedAmongValid(room, { ...papers, yes: 0, no: 0, blank: valid, both: 0 }));
          const yes = valid - fewest - ((turn += 1) % (valid - fewest + 1));
          const tally: Tally = { ...papers, yes, no: 0, blank: valid - yes, both: 0 };
          for (const of of ['issued', 'valid'] as const) {
            const [share, base] = [shareAt(turn), of === 'issued' ? issued - holding : valid - fewest];
            const round = roundIn(room, { of, recusedLeave: turn % 2 === 0, envelopesCount: turn % 3 === 0 }, share);
            const [row] = tallyBallots(round, countOf([tally]));
            const enough = suffices(yes, base, share);
            const right = row?.base === base && row.required === leastVotes(base, share) && row.enough === enough;
            compared.hold(right, () => ({ room, tally, of, share, base, row }));
          }
        }
      }
    }
    expect(compared.after(100_000)).toEqual([]);
  });

  test('the base: every room and everybody recused in it, before the vote and by show of hands, in every manner', () => {
    const compared = comparison();
    let turn = 0;
    for (let members = 1; members <= largest; members += 1) {
      for (const room of roomsOf(members)) {
        const asked = members > 15 ? [mannerAt((turn += 1))] : manners;
        for (const manner of asked) {
          const share = shareAt((turn += 1));
          const table = onTheTable(room, manner);
          const silent = table.members - table.here - table.envelopes;
          const votersHere = table.here - table.recusedHere;
          const voters = votersHere + table.envelopes - table.recusedByEnvelope;
          const staying = manner.recusedLeave ? voters + silent - table.recusedSilent : table.members;
          // Beforehand everybody gets a paper and hands it in: issued and valid are those who may vote.
          const base = { all: staying, present: votersHere, issued: votersHere, valid: voters }[manner.of];
          const round = roundIn(room, manner, share);
          const said = rowProspect(round.rule, round.roll, round.rows[0]?.recused ?? []);
          const required = leastVotes(base, share);
          const right =
            said.base === base &&
            said.required === required &&
            said.attainable === voters &&
            said.reachable === required <= voters;
          compared.hold(right, () => ({ room, manner, share, said, base, required, voters }));
          const against = turn % (voters + 1);
          const abstained = (turn * 7) % (voters - against + 1);
          const nominationId = round.rows[0]?.nominationId as NonNullable<(typeof round.rows)[0]>['nominationId'];
          const hands = tallyHands(round, { takenOut: [{ nominationId, against, abstained }] });
          const row = hands.ok ? hands.value[0] : undefined;
          const yes = voters - against - abstained;
          const counted =
            row?.yes === yes &&
            row.no === against &&
            row.blank === abstained &&
            row.base === base &&
            row.required === required &&
            row.enough === suffices(yes, base, share);
          compared.hold(counted, () => ({ room, manner, share, against, abstained, row }));
          const crowd = { nominationId, against: against + 1, abstained: voters - against };
          compared.hold(!tallyHands(round, { takenOut: [crowd] }).ok, () => ({ room, manner, crowd }));
        }
      }
    }
    expect(compared.after(1_000_000)).toEqual([]);
  });
});
