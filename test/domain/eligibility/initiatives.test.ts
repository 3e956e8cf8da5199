import { booksWith, day, initiative, local, officer, recognised } from './golden-world.ts';
import { lack, runGolden } from './golden.ts';

const toCompare = 'Luật Thi đua, khen thưởng số 06/2022/QH15 (cần đối chiếu điều, khoản)';
const law2026 = 'Luật số 06/2026/QH16 (cần đối chiếu văn bản chính thức)';

const fighter = { award: 'cstd-co-so', alsoFor: ['ldtt'] } as const;
const must = 'xuat-sac-va-sang-kien';
const may = 'xuat-sac-hoac-sang-kien';
const before = { file: { receivedOn: day('2026-09-30'), year: 2026 } };
const replicable = local('sang-kien-tinh', 'Quy chế của Hội đồng, Điều 9', { type: 'initiative', scope: 'province' });
const halfOfIt = local('ty-le-tac-gia', 'Quy chế của Hội đồng, Điều 9, khoản 2', {
  type: 'initiative',
  scope: 'base',
  leastShare: 50,
});
const wide = { ruleBooks: booksWith('bang-khen-tinh', replicable) };
const half = { ruleBooks: booksWith('bang-khen-tinh', halfOfIt) };

runGolden([
  // Initiatives: recognised, before the meeting, far enough, by whom.
  [
    'from October 2026 a base title without an initiative lacks one',
    must,
    law2026,
    'default',
    fighter,
    'missing',
    [lack('no-initiative')],
  ],
  [
    'with an initiative, outstanding work is still for the council to judge',
    must,
    law2026,
    'default',
    { ...fighter, file: { initiatives: [initiative()] } },
    'not-known',
    [lack('judged-on-file')],
  ],
  [
    'before October 2026 outstanding work may stand in the place of an initiative',
    may,
    toCompare,
    'default',
    { ...fighter, ...before },
    'not-known',
    [lack('judged-on-file'), lack('no-initiative')],
  ],
  [
    'before October 2026 an initiative alone is enough',
    may,
    toCompare,
    'default',
    { ...fighter, file: { ...before.file, initiatives: [initiative({ decisionDate: day('2026-09-01') })] } },
    'met',
    [],
  ],
  [
    'an initiative recognised after the meeting comes too late',
    must,
    law2026,
    'default',
    { ...fighter, file: { initiatives: [initiative({ decisionDate: day('2026-12-16') })] } },
    'missing',
    [lack('initiative-after-meeting', { decidedOn: day('2026-12-16') })],
  ],
  [
    'one recognised on the meeting’s day is in time',
    must,
    law2026,
    'default',
    { ...fighter, file: { initiatives: [initiative({ decisionDate: day('2026-12-15') })] } },
    'not-known',
    [lack('judged-on-file')],
  ],
  [
    'an initiative without number and day of a decision is not recognised',
    must,
    law2026,
    'default',
    { ...fighter, file: { initiatives: [{ text: 'Rút ngắn cấp phép', decisionNumber: '', scope: 'base' }] } },
    'missing',
    [lack('initiative-decision', { lacks: 'both' })],
  ],
  [
    'an initiative with a number and no day may have been recognised in time',
    must,
    law2026,
    'default',
    {
      ...fighter,
      file: { initiatives: [{ text: 'Rút ngắn cấp phép', decisionNumber: '42/QĐ-BQL', scope: 'base' }] },
    },
    'not-known',
    [lack('initiative-decision', { lacks: 'date' })],
  ],
  [
    'the day of a decision is taken from what the initiative council recognised',
    must,
    law2026,
    'default',
    {
      ...fighter,
      recognised: [recognised([[officer.name, 100]])],
      file: { initiatives: [{ text: 'Rút ngắn cấp phép', decisionNumber: '42/QĐ-BQL', scope: 'base' }] },
    },
    'not-known',
    [lack('judged-on-file')],
  ],
  [
    'an initiative of others is not the nominee’s',
    must,
    law2026,
    'default',
    { ...fighter, recognised: [recognised([['Trần Văn Bình', 100]])], file: { initiatives: [initiative()] } },
    'missing',
    [lack('not-an-author')],
  ],
  [
    'an initiative that does not say how far it was recognised is asked about',
    must,
    law2026,
    'default',
    { ...fighter, file: { initiatives: [initiative({ scope: null })] } },
    'missing',
    [lack('initiative-scope-unsaid')],
  ],
  [
    'one of use in its own unit is too narrow where the province is asked for',
    'sang-kien-tinh',
    'Quy chế của Hội đồng, Điều 9',
    'local',
    { ...wide, file: { initiatives: [initiative()] } },
    'missing',
    [lack('initiative-too-narrow', { needed: 'province' })],
  ],
  [
    'one of use in the country is wide enough for the province',
    'sang-kien-tinh',
    'Quy chế của Hội đồng, Điều 9',
    'local',
    { ...wide, file: { initiatives: [initiative({ scope: 'national' })] } },
    'met',
    [],
  ],
  [
    'half of an initiative is enough where half is asked for',
    'ty-le-tac-gia',
    'Quy chế của Hội đồng, Điều 9, khoản 2',
    'local',
    {
      ...half,
      recognised: [
        recognised([
          [officer.name, 50],
          ['Trần Văn Bình', 50],
        ]),
      ],
      file: { initiatives: [initiative()] },
    },
    'met',
    [],
  ],
  [
    'a third of an initiative is too small a share where half is asked for',
    'ty-le-tac-gia',
    'Quy chế của Hội đồng, Điều 9, khoản 2',
    'local',
    {
      ...half,
      recognised: [
        recognised([
          ['Trần Văn Bình', 67],
          [officer.name, 33],
        ]),
      ],
      file: { initiatives: [initiative()] },
    },
    'missing',
    [lack('share-too-small', { share: 33, needed: 50 })],
  ],
  [
    'a share that nobody recorded is asked for',
    'ty-le-tac-gia',
    'Quy chế của Hội đồng, Điều 9, khoản 2',
    'local',
    { ...half, file: { initiatives: [initiative()] } },
    'missing',
    [lack('share-unsaid')],
  ],
]);
