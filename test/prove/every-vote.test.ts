import { describe, expect, test } from 'vitest';
import { quorumState } from '#domain/meeting/attendance.ts';
import { percentText } from '#domain/figures.ts';
import { reaches, requiredOf } from '#domain/rules/threshold.ts';
import { reconcile, reconciles, tallyBallots } from '#domain/voting/ballot-count.ts';
import { tallyHands } from '#domain/voting/hands.ts';
import { rowProspect } from '#domain/voting/round.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import {
  countOf,
  figures,
  manners,
  mixesIn,
  moved,
  onTheTable,
  roomsOf,
  roundIn,
  shareOf,
  splitsOf,
  thresholdOf,
  type Manner,
} from './every-vote.ts';
import {
  baseOf,
  councilsOf,
  couldBe,
  hundredthsOfPercent,
  leastVotes,
  recusedAmongValid,
  roomOf,
  suffices,
  tallyOf,
  type Room,
  type Share,
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
 * combination. That they do not interact is no article of faith: the whole councils would show it, and so would the random
 * large ones at the end, of several rows, where everything is asked at once.
 */

const isFull = propertyRuns >= 10_000;
const largest = isFull ? 31 : 15;

const shares: readonly Share[] = [
  ...shippedRuleBooks
    .flatMap((book) => [book.quorum, ...book.awards.map(({ vote }) => vote)])
    .map(({ threshold }) => shareOf(threshold)),
  ...Array.from({ length: 100 }, (_, part) => part + 1).flatMap((numerator): readonly Share[] => [
    { numerator, denominator: 100, wording: 'at least' },
    { numerator: numerator - 1 || 1, denominator: 100, wording: 'more than' },
  ]),
  ...[3, 4, 5, 7, 9, 11].flatMap((denominator) =>
    Array.from({ length: denominator }, (_, part): Share => ({
      numerator: part + 1,
      denominator,
      wording: 'at least',
    })),
  ),
].filter((share, place, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(share)) === place);

const shareAt = (turn: number): Share => shares[turn % shares.length] as Share;
const byTheTexts: Share = { numerator: 9, denominator: 10, wording: 'at least' };
const ofAll = manners[0] as Manner;

/** Collects what the two disagree about, and how much was asked. */
function comparison() {
  const disagreements: unknown[] = [];
  let asked = 0;
  return {
    hold(agree: boolean, about: () => unknown): void {
      asked += 1;
      if (!agree && disagreements.length < 5) disagreements.push(about());
    },
    end(atLeast: number): void {
      expect(disagreements).toEqual([]);
      expect(asked).toBeGreaterThanOrEqual(atLeast);
    },
  };
}

const closes = (room: Room, manner: Manner, tally: Tally): boolean =>
  reconciles(reconcile(roundIn([room], manner, byTheTexts), countOf([tally])));

describe('the oracle itself', () => {
  test('says what the texts say of councils of seven to fifteen', () => {
    const table = [
      [7, 5, 4, 5, 6, 7],
      [9, 6, 5, 7, 8, 9],
      [11, 8, 6, 8, 9, 10],
      [13, 9, 7, 10, 11, 12],
      [15, 10, 8, 11, 12, 14],
    ];
    const asked: readonly Share[] = [
      { numerator: 2, denominator: 3, wording: 'at least' },
      { numerator: 1, denominator: 2, wording: 'more than' },
      { numerator: 7, denominator: 10, wording: 'at least' },
      { numerator: 4, denominator: 5, wording: 'at least' },
      byTheTexts,
    ];
    for (const [members = 0, ...numbers] of table) {
      expect(
        asked.map((share) => leastVotes(members, share)),
        `${members} members`,
      ).toEqual(numbers);
    }
    expect(leastVotes(8, byTheTexts)).toBe(8);
    expect(leastVotes(8, { ...byTheTexts, numerator: 8 })).toBe(7);
    expect([hundredthsOfPercent(8, 9), hundredthsOfPercent(9, 9)]).toEqual([8889, 10_000]);
  });

  test('finds the same possible figures by dealing papers as by seating every council', () => {
    const compared = comparison();
    for (let size = 1; size <= 3; size += 1) {
      const made = new Map<string, Set<string>>();
      for (const council of councilsOf(size)) {
        const room = JSON.stringify(roomOf(council));
        const known = made.get(room) ?? new Set<string>();
        made.set(room, known.add(Object.values(tallyOf(council)).join()));
      }
      for (const [text, known] of made) {
        const room = JSON.parse(text) as Room;
        for (const issued of upTo(size)) {
          for (const returned of upTo(size)) {
            for (const [opinions = 0, valid = 0, invalid = 0] of splitsOf(size, 4)) {
              for (const [yes = 0, no = 0, blank = 0, both = 0] of splitsOf(size, 5)) {
                const tally: Tally = { issued, returned, opinions, valid, invalid, yes, no, blank, both };
                const seen = known.has(Object.values(tally).join());
                compared.hold(couldBe(room, tally) === seen, () => ({ room, tally, seen }));
              }
            }
          }
        }
      }
    }
    compared.end(500_000);
  });
});

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, value) => value);

describe('the shares that a council can ask', () => {
  test('of every base, with every number of votes: the number needed, whether it is reached, and the ratio printed', () => {
    const compared = comparison();
    for (const share of shares) {
      const threshold = thresholdOf(share);
      for (const base of upTo(31)) {
        const required = requiredOf(threshold, base);
        compared.hold(required === leastVotes(base, share), () => ({ share, base, required }));
        for (const votes of upTo(31)) {
          const enough = suffices(votes, base, share);
          compared.hold(reaches(threshold, votes, base) === enough, () => ({ share, base, votes, enough }));
          if (base > 0) compared.hold(votes >= required === enough, () => ({ share, base, votes, required }));
        }
      }
    }
    for (const base of upTo(31).slice(1)) {
      for (const votes of upTo(base)) {
        const printed = percentText(votes, base);
        const figure = Math.round(Number(printed.replace('%', '').replace(',', '.')) * 100);
        compared.hold(figure === hundredthsOfPercent(votes, base), () => ({ votes, base, printed }));
      }
    }
    compared.end(200_000);
  });

  test('as the shipped rule books ask them: what the decree fixes is fixed, what custom proposes is marked', () => {
    for (const book of shippedRuleBooks) {
      const asked = Object.fromEntries(
        book.awards.map(({ id, vote }) => {
          const { numerator, denominator, wording } = shareOf(vote.threshold);
          const share = `${wording} ${(100 * numerator) / denominator} %`;
          const base = `${vote.base}, ${vote.recusedStayInBase ? 'recused in' : 'recused out'}, opinions ${vote.writtenOpinions}`;
          return [id, `${vote.mode}: ${share} of ${base} (${vote.grade})`];
        }),
      );
      const ballot = 'ballot: at least 80 % of all-members, recused in, opinions counted (default)';
      const hands = 'hands: more than 50 % of all-members, recused in, opinions counted (default)';
      expect(asked, book.id).toEqual({
        'cstd-toan-quoc': 'ballot: at least 90 % of all-members, recused in, opinions counted (law)',
        'co-thi-dua-chinh-phu': 'ballot: at least 80 % of all-members, recused in, opinions counted (law)',
        ...Object.fromEntries(
          Object.keys(asked)
            .filter((id) => !['cstd-toan-quoc', 'co-thi-dua-chinh-phu'].includes(id))
            .map((id) => [id, /^(?:ldtt|ttldtt|giay-khen)/u.test(id) ? hands : ballot]),
        ),
      });
      expect(shareOf(book.quorum.threshold)).toEqual({ numerator: 2, denominator: 3, wording: 'at least' });
      expect(book.quorum.grade).toBe('default');
    }
  });

  test('of a quorum: the members in the room, and no envelope, out of all', () => {
    const compared = comparison();
    for (const members of upTo(largest)) {
      for (const here of upTo(members)) {
        for (const envelopes of upTo(members - here)) {
          const room = { members, here, envelopes, recusedHere: 0, recusedByEnvelope: 0, recusedSilent: 0 };
          const { roll } = roundIn([room], ofAll, byTheTexts);
          for (const share of shares) {
            const state = quorumState(roll, thresholdOf(share));
            const met = suffices(here, members, share);
            const same = state.met === met && state.required === leastVotes(members, share) && state.present === here;
            compared.hold(same, () => ({ room, share, state, met }));
          }
        }
      }
    }
    compared.end(50_000);
  });
});

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
          const round = roundIn([room], manner, share);
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
    compared.end(100_000);
  });

  test('with one figure, or any two, moved by one: closed only when some other council could have made them', () => {
    const compared = comparison();
    const steps = figures.flatMap((figure) => [1, -1].map((by) => ({ figure, by })));
    for (let members = 1; members < size; members += 1) {
      const honest = brought(members);
      for (const { room, tally } of honest.values()) {
        const round = roundIn([room], ofAll, byTheTexts);
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
    compared.end(100_000);
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
              // Above fifteen one slip a turn: the line it breaks is the same at every size.
              const slips = largest > 15 ? [papers[(turn += 1) % papers.length] ?? 'valid'] : papers;
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
    compared.end(400_000);
  });

  test('the marks of a row: every split over yes, no, blank and both, with every number recused, and each slipped by one', () => {
    const compared = comparison();
    const marks = ['yes', 'no', 'blank', 'both'] as const;
    for (const valid of upTo(largest)) {
      const papers = { issued: valid, returned: valid, opinions: 0, valid, invalid: 0 };
      for (const recusedHere of upTo(valid)) {
        const room: Room = { ...nobodyRecused, members: valid, here: valid, envelopes: 0, recusedHere };
        const round = roundIn([room], ofAll, byTheTexts);
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
    compared.end(50_000);
  });

  test('the blanks of the recused: the fewest they can have left, wherever papers were kept, spoilt or unopened', () => {
    const compared = comparison();
    for (const here of upTo(largest)) {
      for (const envelopes of upTo(largest - here)) {
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
            const round = roundIn([room], ofAll, byTheTexts);
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
    compared.end(200_000);
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
            const round = roundIn([room], { of, recusedLeave: turn % 2 === 0, envelopesCount: turn % 3 === 0 }, share);
            const [row] = tallyBallots(round, countOf([tally]));
            const enough = suffices(yes, base, share);
            const right = row?.base === base && row.required === leastVotes(base, share) && row.enough === enough;
            compared.hold(right, () => ({ room, tally, of, share, base, row }));
          }
        }
      }
    }
    compared.end(100_000);
  });

  test('the base: every room and everybody recused in it, before the vote and by show of hands, in every manner', () => {
    const compared = comparison();
    let turn = 0;
    for (let members = 1; members <= largest; members += 1) {
      for (const room of roomsOf(members)) {
        const asked = members > 15 ? [manners[(turn += 1) % manners.length] as Manner] : manners;
        for (const manner of asked) {
          const share = shareAt((turn += 1));
          const table = onTheTable(room, manner);
          const silent = table.members - table.here - table.envelopes;
          const votersHere = table.here - table.recusedHere;
          const voters = votersHere + table.envelopes - table.recusedByEnvelope;
          const staying = manner.recusedLeave ? voters + silent - table.recusedSilent : table.members;
          // Beforehand everybody gets a paper and hands it in: issued and valid are those who may vote.
          const base = { all: staying, present: votersHere, issued: votersHere, valid: voters }[manner.of];
          const round = roundIn([room], manner, share);
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
    compared.end(1_000_000);
  });
});
