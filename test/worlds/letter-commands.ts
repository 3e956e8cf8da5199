import type { CivilDate } from '#domain/time.ts';
import { copyGuidanceLetter, saveGuidanceLetter } from '#store/guidance-letters.ts';
import { proposeHolidays, recordHoliday, removeHoliday } from '#store/holidays.ts';
import { answerOpinions, saveOpinionLetter } from '#store/opinion-letters.ts';
import { closePublication, savePublication } from '#store/publications.ts';
import { thenWith, type CouncilCommand } from './council-command.ts';
import { smallWorld } from './small-world.ts';

const day = (typed: string): CivilDate => typed as CivilDate;
const before = day('2026-12-10');

const guidance = {
  year: 2025,
  number: '',
  date: day('2025-10-05'),
  paragraphs: ['Lập hồ sơ đề nghị khen thưởng.'],
  deadlines: [],
  receivers: ['Các cụm thi đua'],
};
const nomineeIds = smallWorld.nominees.slice(0, 1).map(({ id }) => id);
const question = {
  year: 2026,
  agency: 'Thuế tỉnh',
  number: '',
  date: before,
  dueOn: day('2026-12-24'),
  nomineeIds,
};
const shown = {
  year: 2026,
  nominationIds: smallWorld.nominations.slice(0, 1).map(({ id }) => id),
  place: 'Cổng thông tin điện tử',
  number: '',
  from: before,
  workingDays: 1,
};
const dayOff = { on: day('2026-12-24'), name: 'Ngày nghỉ', worked: false };

/** Every command of the letters, the opinions, the publications and the days off. */
export const letterCommands: Readonly<Record<string, CouncilCommand>> = {
  saveGuidanceLetter: { by: 'anybody', give: (desk) => saveGuidanceLetter(desk, guidance) },
  copyGuidanceLetter: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await saveGuidanceLetter(desk, guidance), () => copyGuidanceLetter(desk, { year: 2026 })),
  },
  saveOpinionLetter: { by: 'anybody', give: (desk) => saveOpinionLetter(desk, question) },
  answerOpinions: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await saveOpinionLetter(desk, question), (id) =>
        answerOpinions(desk, { id, nomineeIds, answer: 'agree', answeredOn: before, answerNumber: '', note: '' }),
      ),
  },
  savePublication: { by: 'anybody', give: (desk) => savePublication(desk, shown) },
  closePublication: {
    by: 'anybody',
    give: async (desk) =>
      thenWith(await savePublication(desk, shown), (id) =>
        closePublication(desk, { id, on: day('2026-12-15'), remarks: [], reason: '' }),
      ),
  },
  recordHoliday: { by: 'anybody', give: (desk) => recordHoliday(desk, dayOff) },
  removeHoliday: {
    by: 'anybody',
    give: async (desk) => thenWith(await recordHoliday(desk, dayOff), (id) => removeHoliday(desk, { id })),
  },
  proposeHolidays: { by: 'anybody', give: (desk) => proposeHolidays(desk, { year: 2026 }) },
};
