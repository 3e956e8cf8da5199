import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWhatIsStale } from '#build/build-stale.mjs';
import type { ProjectorSubject } from '#domain/projector/projected.ts';
import { projectorView } from '#domain/projector/projected.ts';
import { rankingView } from '#domain/projector/ranking-view.ts';
import { longestMessage, type ProjectorView } from '#domain/projector/view.ts';
import { noTrial, withQuota } from '#domain/scoring/trial.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { projectorFeed } from '#electron/projector.ts';
import { serveProjector } from '#electron/protocol.ts';
import { must } from '#build/play-meeting.ts';
import { closeBallot } from '#store/rounds.ts';
import { accessibilityFindings } from '#test/drivers/accessibility.ts';
import { longNamedPeople, ordinaryPeople, withHands, withList } from '#test/worlds/long-list.ts';
import { rankedCluster, type RankedUnit } from '#test/worlds/ranked-cluster.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  meetingId,
  open,
  record,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { openChromium, watchProblems } from './open-app.ts';
import { wallFindings } from './wall.ts';

/* The built page of the projector in real Chromium, with nothing else of the application around it. */

const built = fileURLToPath(new URL('../../build/out/projector/', import.meta.url));
const pictures = fileURLToPath(new URL('../../build/out/wall/', import.meta.url));
const feed = projectorFeed({ patience: 500 });
let folder: string;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  await buildWhatIsStale(() => undefined);
  mkdirSync(pictures, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'bang-vang-wall-'));
  context = await openChromium(folder);
  problems = await watchProblems(context);
  let serve: ((request: Request) => Promise<Response> | Response) | undefined;
  serveProjector({ handle: (_, handler) => void (serve = handler as typeof serve) }, built, feed);
  await context.route('**/*', async (route) => {
    const answer = await serve?.(new Request(route.request().url().replace('https://', 'app://')));
    if (!answer) return route.abort();
    const body = Buffer.from(await answer.arrayBuffer());
    return route
      .fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body })
      .catch(() => undefined);
  });
  page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://man-chieu/');
});
afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});
useSampleCouncil();

const walls = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/** Sends a view, waits until it stands, and holds it to what a room can read, on every kind of projector. */
async function stands(view: ProjectorView, name: string, sizes = walls): Promise<void> {
  feed.send({ language: 'vi', view });
  await page.waitForFunction(
    (kind) => document.querySelector('main')?.dataset['kind'] === kind,
    `${view.kind} ${view.kind === 'blank' ? '' : view.page.number}`,
  );
  await page.evaluate(() => document.fonts.ready);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.screenshot({ path: join(pictures, `${name}-${size.height}.png`) });
    expect(await wallFindings(page), `${name} at ${size.width}x${size.height}`).toEqual([]);
  }
  expect(await accessibilityFindings(page), name).toEqual([]);
}

const matterOf = (now: MeetingRecord, awardId = now.nominations[0]!.awardId): ProjectorSubject => ({
  type: 'matter',
  awardId,
  only: null,
});

describe('the wall', () => {
  test('is dark until something is sent to it', async () => {
    expect(await page.locator('main').getAttribute('class')).toBe('dark');
    expect(await page.locator('body').innerText()).toMatch(/^(?:Màn chiếu)?$/u);
  });

  test('shows the meeting, one nominee, the result and the conclusion, each readable from the last row', async () => {
    await inSession();
    await elect();
    await stands(projectorView(await record(), { type: 'opening' }, 1), 'opening');
    const round = await open('cstd-toan-quoc');
    await stands(projectorView(await record(), matterOf(await record(), round.awardId), 1), 'one');
    must(await closeBallot(desk, { meetingId, roundId: round.id, count: countOf(round), closedAt: at }));
    await stands(projectorView(await record(), { type: 'result', roundId: round.id }, 1), 'one-result');
    await stands(projectorView(await record(), { type: 'conclusion' }, 1), 'conclusion');
    expect(await page.locator('body').innerText()).toContain('DỮ LIỆU MẪU');
    const messages = {
      'message-short': 'Nghỉ giải lao đến 9 giờ 45',
      'message-long': 'Đề nghị Tổ kiểm phiếu '.repeat(20).slice(0, longestMessage),
    };
    for (const [name, text] of Object.entries(messages))
      await stands(projectorView(await record(), { type: 'message', text }, 1), name);
  });

  test.each([15, 18, 31, 60])('shows a council of %i as squares that all have their place', async (members) => {
    await inSession();
    const listed = underLocalRule(withList(await record(), longNamedPeople(1)));
    const matter = projectorView(listed, matterOf(listed), 1);
    const closed = withHands(listed, {});
    const result = projectorView(closed, { type: 'result', roundId: closed.rounds[0]!.id }, 1);
    if (matter.kind !== 'matter' || result.kind !== 'result') throw new Error('The list has lost its only name');
    const room = { present: members - 4, opinions: 2, absent: 2, recused: 1 };
    const need = { required: members - 1, base: members };
    const columns = matter.columns.map((rows) => rows.map((row) => ({ ...row, unreachable: { attainable: 8 } })));
    await stands({ ...matter, room, need, columns }, `council-${members}`);
    expect(await page.locator('.seat').count()).toBe(members);
    const counted = { yes: members - 5, no: 3, blank: 1, invalidRow: 1, ...need, enough: false };
    const rows = result.columns.map((lines) => lines.map((row) => ({ ...row, ...counted })));
    const papers = { counted: members, valid: members - 1, invalid: 1 };
    await stands({ ...result, columns: rows, papers }, `council-${members}-result`);
  });

  test.each([
    ['ordinary', 1, ordinaryPeople],
    ['ordinary', 6, ordinaryPeople],
    ['ordinary', 92, ordinaryPeople],
    ['long', 1, longNamedPeople],
    ['long', 5, longNamedPeople],
    ['long', 12, longNamedPeople],
    ['long', 60, longNamedPeople],
  ] as const)(
    'shows a list of %s names, %i of them, on pages where nothing is cut off',
    async (kind, count, people) => {
      await inSession();
      const listed = underLocalRule(withList(await record(), people(count)));
      const closed = withHands(listed, count > 2 ? { 2: 5, [count]: 6 } : {});
      const subjects: readonly (readonly [MeetingRecord, ProjectorSubject, string])[] = [
        [listed, matterOf(listed), 'matter'],
        [closed, { type: 'result', roundId: closed.rounds[0]!.id }, 'result'],
      ];
      for (const [now, subject, what] of subjects) {
        const first = projectorView(now, subject, 1);
        const { of } = first.kind === 'blank' ? { of: 0 } : first.page;
        expect(of).toBeGreaterThan(0);
        // The tightest wall for every page, every wall for the first and the last.
        for (let number = 1; number <= of; number += 1) {
          const view = projectorView(now, subject, number);
          await stands(
            view,
            `${kind}-${count}-${what}-${number}`,
            number === 1 || number === of ? walls : walls.slice(0, 1),
          );
        }
      }
    },
  );

  test.each([
    ['few', 5, 'Cụm thi đua số 3'],
    ['many', 68, 'Cụm thi đua các doanh nghiệp hạ tầng khu công nghiệp tỉnh Bắc Ninh'],
  ])(
    'shows a ranking of %s units, as settled and as tried, on pages where nothing is cut off',
    async (kind, count, title) => {
      const settled = { type: 'share', percent: 25, rounding: 'down' } as const;
      const units = Array.from({ length: count }, (_, index): RankedUnit => ({
        name: index % 3 === 0 ? `Công ty trách nhiệm hữu hạn điện tử Sao Mai Bắc Ninh số ${index}` : `Đơn vị ${index}`,
        total: 990.25 - (index % 16 === 15 ? index - 1 : index),
      }));
      const cluster = rankedCluster(units, { title, quota: settled });
      const council = { name: 'Hội đồng Thi đua - Khen thưởng', sample: true, rehearsal: true };
      const trials = {
        settled: noTrial,
        tried: withQuota(noTrial, { ...settled, percent: 23, rounding: 'up' }, settled),
      };
      for (const [what, trial] of Object.entries(trials))
        for (let number = 1, of = 1; number <= of; number += 1) {
          const view = rankingView(
            cluster,
            council,
            { type: 'ranking', stage: 'cluster', reach: 'points', trial },
            number,
          );
          if (view.kind === 'blank') throw new Error('The ranking is not shown');
          ({ of } = view.page);
          expect(of).toBe(count > 12 ? of : 1);
          await stands(
            view,
            `ranking-${kind}-${what}-${number}`,
            number === 1 || number === of ? walls : walls.slice(0, 1),
          );
        }
    },
  );

  test('is dark again at once when it is covered, and holds nothing of what it showed', async () => {
    await inSession();
    await stands(projectorView(await record(), { type: 'opening' }, 1), 'before-cover', []);
    feed.send({ language: 'vi', view: { kind: 'blank' } });
    await page.locator('main.dark').waitFor({ timeout: 1000 });
    expect(await page.content()).not.toContain('Phòng họp');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('speaks the language in which it was sent', async () => {
    await inSession();
    feed.send({ language: 'en', view: projectorView(await record(), { type: 'opening' }, 1) });
    await page.getByText('members present', { exact: true }).waitFor({ timeout: 2000 });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

/** The same under a rule whose source takes more than one line. */
const underLocalRule = (now: MeetingRecord): MeetingRecord => ({
  ...now,
  ruleBook: {
    ...now.ruleBook,
    awards: now.ruleBook.awards.map((award) => ({
      ...award,
      vote: {
        ...award.vote,
        grade: 'local',
        source:
          'Điều 12, khoản 3, Quy chế tổ chức và hoạt động của Hội đồng Thi đua - Khen thưởng ban hành kèm theo Quyết định số 15/QĐ-BQL ngày 05/01/2026',
      },
    })),
  },
});

describe('its bundle', () => {
  const chunks = (): readonly string[] => readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.js'));

  test('has neither Dexie nor the store, neither the bridge nor a screen in it', () => {
    expect(chunks().length).toBeGreaterThan(0);
    for (const name of chunks()) {
      const text = readFileSync(join(built, 'assets', name), 'utf8');
      expect(text).not.toMatch(/dexie|indexedDB|IDBKeyRange|bangVangBridge|zod|pdfmake|emotion/iu);
      expect(text.length).toBeLessThan(400_000);
    }
  });

  test('is made of the projector’s page, the rules and the words alone', async () => {
    const council = readFileSync(join(built, '../renderer/chunks.json'), 'utf8');
    for (const name of chunks()) expect(council).not.toContain(name);
  });
});

test('nothing was wrong with the page all the while', () => expect(problems).toEqual([]));
