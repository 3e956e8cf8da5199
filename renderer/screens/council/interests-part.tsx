import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { ListBesideForm } from '#components/list-beside-form.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { compositionOn } from '#domain/council.ts';
import type { Interest } from '#domain/meeting/interest.ts';
import { compareNames } from '#domain/text.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { endInterest, listInterests } from '#store/interests.ts';
import { useLive } from '#store/live.ts';
import { interestWords } from '#words/interest-words.ts';
import { partWords } from '#words/part-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { InterestForm } from './interest-form.tsx';

interface InterestsPartProps {
  readonly council: CouncilRecord;
  readonly today: CivilDate;
}

interface Line {
  readonly interest: Interest;
  readonly member: string;
}

/** The register of interests: who has to do with which unit; it proposes who stays out of a vote. */
export function InterestsPart({ council, today }: InterestsPartProps) {
  const { register: words } = useWords(interestWords);
  const parts = useWords(partWords);
  const { db } = useDesk();
  const [adding, setAdding] = useState(false);
  const [wrong, setWrong] = useState<Line | null>(null);
  const [ending, setEnding] = useState<Line | null>(null);
  const interests = useLive(() => listInterests(db), [db]);
  const form = adding || wrong !== null;
  const close = (): void => {
    setAdding(false);
    setWrong(null);
  };
  useHotkey('Escape', parts.close, form ? close : undefined);
  if (!interests) return null;
  const nameOf = new Map(council.members.map(({ id, name }) => [id, name]));
  const lines = interests
    .map((interest): Line => ({ interest, member: nameOf.get(interest.memberId) ?? '' }))
    .toSorted((a, b) => compareNames(a.member, b.member) || (a.interest.from < b.interest.from ? -1 : 1));
  const add = <NextAction onPress={() => setAdding(true)}>{words.add}</NextAction>;
  return (
    <ListBesideForm form={form}>
      <Card
        title={words.title}
        note={words.note(lines.length)}
        fill
        flush
        aside={form || lines.length === 0 ? undefined : add}
        footer={<Quiet>{words.intro}</Quiet>}
      >
        <Register lines={lines} narrow={form} onEnd={setEnding} onCorrect={setWrong} empty={form ? undefined : add} />
      </Card>
      {form && (
        <InterestForm
          key={wrong?.interest.id ?? 'new'}
          wrong={wrong ?? undefined}
          seats={compositionOn(council.memberships, council.members, today)}
          today={today}
          onClose={close}
        />
      )}
      {ending && <EndDialog line={ending} today={today} onClose={() => setEnding(null)} />}
    </ListBesideForm>
  );
}

interface RegisterProps {
  readonly lines: readonly Line[];
  /** Beside a form there is room for less. */
  readonly narrow: boolean;
  onEnd(this: void, line: Line): void;
  onCorrect(this: void, line: Line): void;
  readonly empty: ReactNode;
}

function Register({ lines, narrow, onEnd, onCorrect, empty }: RegisterProps) {
  const words = useWords(interestWords);
  return (
    <DataTable
      label={words.register.title}
      columns={columnsOf(words, narrow, { onEnd, onCorrect })}
      lines={lines.map((line) => ({ kind: 'row', id: line.interest.id, row: line }))}
      rowHeight={38}
      empty={<EmptyState actions={empty}>{words.register.empty}</EmptyState>}
    />
  );
}

const columnsOf = (
  { register: words, tie: ties }: (typeof interestWords)['vi'],
  narrow: boolean,
  { onEnd, onCorrect }: Pick<RegisterProps, 'onEnd' | 'onCorrect'>,
): readonly GridColumn<Line>[] => [
  { id: 'member', title: words.member, width: 170, cell: ({ member }) => <strong>{member}</strong> },
  { id: 'tie', title: words.tieLabel, width: 130, cell: ({ interest }) => ties[interest.tie] },
  { id: 'unit', title: words.unit, cell: ({ interest }) => interest.unit },
  ...(narrow
    ? []
    : ([
        { id: 'tax-code', title: words.taxCode, width: 110, cell: ({ interest }) => interest.taxCode || '–' },
        { id: 'note', title: words.relative, width: 220, cell: ({ interest }) => interest.note || '–' },
      ] satisfies readonly GridColumn<Line>[])),
  { id: 'from', title: words.from, width: 104, numeric: true, cell: ({ interest }) => shortDate(interest.from) },
  {
    id: 'to',
    title: words.to,
    width: 118,
    entry: true,
    cell: (line) =>
      line.interest.to === null ? (
        <Button variant="text" size="small" data-entry="" onClick={() => onEnd(line)}>
          {words.end}
        </Button>
      ) : (
        shortDate(line.interest.to)
      ),
  },
  ...(narrow
    ? []
    : ([
        {
          id: 'correct',
          title: words.wrong,
          width: 84,
          entry: true,
          cell: (line) => (
            <Button variant="text" size="small" data-entry="" onClick={() => onCorrect(line)}>
              {words.correct}
            </Button>
          ),
        },
      ] satisfies readonly GridColumn<Line>[])),
];

interface EndDialogProps {
  readonly line: Line;
  readonly today: CivilDate;
  onClose(this: void): void;
}

/** Until which day; from then on nothing is proposed for it. */
function EndDialog({ line, today, onClose }: EndDialogProps) {
  const { register: words } = useWords(interestWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const [to, setTo] = useState<CivilDate | null>(today);
  const end = async (): Promise<void> => {
    if (to !== null && (await command.run(() => endInterest(desk, { interestId: line.interest.id, to })))) onClose();
  };
  return (
    <AskDialog
      open
      title={words.endTitle(line.member, line.interest.unit)}
      verb={words.end}
      onVerb={end}
      onClose={onClose}
      blocked={to === null ? refusalSentence({ type: 'required', field: 'date' }, language) : undefined}
      error={command.error}
    >
      <DateEntry label={words.lastDay} value={to} onDate={setTo} autoFocus />
    </AskDialog>
  );
}
