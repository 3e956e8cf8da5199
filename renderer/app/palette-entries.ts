import type { LiveKey } from '#components/hotkey-registry.ts';
import { goTo, type Path } from '#components/navigation.ts';
import { foldedLine } from '#domain/search/folded-index.ts';
import { capitalised } from '#domain/text.ts';
import { shortDate } from '#domain/time.ts';
import { paperName } from '#words/paper-name.ts';
import type { Findable } from '#store/finding.ts';
import type { RegisterGroup, RegisterLine } from '#store/register-search.ts';
import type { Language } from '#words/bilingual.ts';
import { meetingWords } from '#words/meeting-words.ts';
import { paletteWords } from '#words/palette-words.ts';
import type { PaletteEntry } from './palette-search.ts';

const places: readonly (readonly [path: Path, words: 'addNomination' | 'prepareMeeting' | 'addMember' | 'selfTest'])[] =
  [
    ['/nominations/new', 'addNomination'],
    ['/meetings/new', 'prepareMeeting'],
    ['/council/new-member', 'addMember'],
    ['/self-test', 'selfTest'],
  ];

/** What can be done now, as the registry of keys has it, and the places that no key leads to. */
export function entriesOfKeys(keys: readonly LiveKey[], language: Language): readonly PaletteEntry[] {
  const words = paletteWords[language];
  // Two keys that do the same are one line here.
  const first = keys.filter(({ said }, index) => keys.findIndex((other) => other.said === said) === index);
  const live = first.flatMap(({ said, run, place, keys: pressed }): readonly PaletteEntry[] =>
    run === undefined || /Arrow|Page/u.test(pressed)
      ? []
      : [
          {
            key: `${place} ${pressed}`,
            group: place === 'everywhere' ? place : 'screen',
            label: capitalised(said),
            note: '',
            keys: pressed,
            folded: foldedLine(said),
            run,
          },
        ],
  );
  const known = new Set(live.map(({ folded }) => folded));
  const others = places.map(([path, name]): PaletteEntry => ({
    key: path,
    group: 'everywhere',
    label: words[name],
    note: '',
    folded: foldedLine(words[name]),
    run: () => goTo(path),
  }));
  return [...live, ...others.filter(({ folded }) => !known.has(folded))];
}

/** The meetings, nominees and papers that can be gone to. */
export function entriesOfRecords({ meetings, cases, papers }: Findable, language: Language): readonly PaletteEntry[] {
  return [
    ...meetings.map(({ id, title, date, place, phase }): PaletteEntry => ({
      key: id,
      group: 'meetings',
      label: title,
      note: `${shortDate(date)}, ${meetingWords[language].phase[phase]}`,
      folded: foldedLine(title, shortDate(date), place),
      run: () => goTo(`/meetings/${id}`),
    })),
    ...cases.map(({ nomination, nominee, award }): PaletteEntry => {
      const unit = nominee.kind === 'enterprise' ? nominee.taxCode : nominee.unit;
      return {
        key: nomination.id,
        group: 'nominees',
        label: nominee.name,
        note: [unit, award?.shortName[language]].filter(Boolean).join(', '),
        folded: foldedLine(nominee.name, unit, award?.name[language] ?? ''),
        run: () => goTo(`/nominations/${nomination.id}`),
      };
    }),
    ...papers.map(({ paper, meeting, award }): PaletteEntry => {
      const name = paperName({ subject: paper.subject, award }, language);
      return {
        key: paper.id,
        group: 'papers',
        label: name,
        note: shortDate(meeting.date),
        folded: foldedLine(name, shortDate(meeting.date), meeting.title),
        run: () => goTo(`/papers/${meeting.id}/${paper.id}`),
      };
    }),
  ];
}

/** Where an entry of the register is looked at. */
const placeOf: Readonly<Record<RegisterGroup, (id: string) => Path>> = {
  enterprises: (id) => `/register/enterprises/${id}`,
  collectives: (id) => `/register/collectives/${id}`,
  people: (id) => `/register/people/${id}`,
  clusters: (id) => `/register/clusters/${id}`,
  zones: (id) => `/register/zones/${id}`,
  'held-awards': (id) => `/register/held-awards/${id}`,
  initiatives: () => '/meetings/initiatives',
};

/** A line of the register as the palette shows it. */
export const entryOfRegister = ({ group, id, label, note }: RegisterLine): PaletteEntry => ({
  key: `${group} ${id} ${label}`,
  group,
  label,
  note,
  folded: '',
  run: () => goTo(placeOf[group](id)),
});
