import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { panelSpread } from '#domain/scoring/panel-spread.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { loadScoredMeetings } from '#store/scored-meetings.ts';
import { loadScoringRecords, loadScoringYears } from '#store/scoring-reading.ts';
import type { Desk } from '#store/desk.ts';
import { smallSample } from '#store/shipped.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { writeScores, writeSheets } from '#test/worlds/pictured-scores.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  must(await startSampleCouncil(desk, await smallSample()));
  await writeScores(desk);
});
afterEach(() => desk.db.close());

describe('what pictures of scores are drawn from', () => {
  test('are the scorings of one year, by what they are called', async () => {
    const records = await loadScoringRecords(desk.db, 2026);
    expect(records.map(({ scoring }) => scoring.title)).toEqual([
      'Cụm thi đua số 1',
      'Cụm thi đua số 2',
      'Cụm thi đua số 3',
    ]);
    expect(await loadScoringRecords(desk.db, 2023)).toEqual([]);
  });

  test('are the years of one cluster up to its own, oldest first, without other clusters and later years', async () => {
    const yearsOf = async (year: number) => {
      const [record] = await loadScoringRecords(desk.db, year);
      return (await loadScoringYears(desk.db, record!.scoring.id)).map(({ scoring }) => [scoring.title, scoring.year]);
    };
    const title = 'Cụm thi đua số 1';
    expect(await yearsOf(2026)).toEqual([2024, 2025, 2026].map((year) => [title, year]));
    expect(await yearsOf(2025)).toEqual([2024, 2025].map((year) => [title, year]));
  });

  test('are the meetings of the year whose members score, with their sheets', async () => {
    await writeSheets(desk);
    const [record, ...others] = await loadScoredMeetings(desk.db, 2026);
    expect(others).toEqual([]);
    const { units, members } = panelSpread(record!);
    expect(
      units.every(({ sheets }) => sheets === 8),
      'nine members, one of whom is not done',
    ).toBe(true);
    const [strict, unfinished] = members.map(({ figures }) => figures);
    expect(strict!.difference).toBeLessThan(0);
    expect(unfinished).toBeUndefined();
    expect(await loadScoredMeetings(desk.db, 2025)).toEqual([]);
  });
});
