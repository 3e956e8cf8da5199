import CheckedBox from '@mui/icons-material/CheckBoxOutlined';
import EmptyBox from '@mui/icons-material/CheckBoxOutlineBlankOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { entryMark } from '#components/advance.ts';
import { DataTable } from '#components/data-table.tsx';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { useFieldKey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour } from '#components/tokens.ts';
import type { JudgedNomination } from '#domain/eligibility/review.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import type { NominationCase } from '#store/nominations.ts';
import type { Language } from '#words/bilingual.ts';
import { lackSentence } from '#words/eligibility-sentences.ts';
import { findingSentence, findingWords } from '#words/finding-words.ts';
import { preparationListWords } from '#words/preparation-list-words.ts';

/** A file of the year with what was found in it, and whether it is on the agenda. */
export interface ReviewRow extends NominationCase {
  readonly review: JudgedNomination;
  readonly on: boolean;
}

interface ReviewTableProps {
  readonly rows: readonly ReviewRow[];
  readonly ruleBook: RuleBook;
  onToggle(this: void, id: NominationId): void;
}

const tones = { eligible: 'ok', 'to-supplement': 'warning', late: 'error' } as const;

/** The year's files award by award, from the lower to the higher; Space puts one on the agenda or takes it off. */
export function ReviewTable({ rows, ruleBook, onToggle }: ReviewTableProps) {
  const words = useWords(preparationListWords);
  const groups = useWords(findingWords);
  const language = useLanguage();
  useFieldKey(' ', words.toggle);
  const lines = rows.flatMap((row, index): readonly GridLine<ReviewRow>[] => {
    const { id, awardId } = row.nomination;
    const name = ruleBook.awards.find((award) => award.id === awardId)?.name[language] ?? '';
    const line = { kind: 'row', id, row } as const;
    const first = rows[index - 1]?.nomination.awardId !== awardId;
    return first ? [{ kind: 'heading', id: `award ${awardId}`, label: name }, line] : [line];
  });
  return (
    <DataTable
      label={words.reviewTitle}
      columns={columnsOf(words, groups, language, onToggle)}
      lines={lines}
      rowHeight={38}
      enter="down"
    />
  );
}

const columnsOf = (
  words: (typeof preparationListWords)['vi'],
  groups: (typeof findingWords)['vi'],
  language: Language,
  onToggle: ReviewTableProps['onToggle'],
): readonly GridColumn<ReviewRow>[] => [
  {
    id: 'on',
    title: words.agendaCell,
    width: 86,
    entry: true,
    cell: ({ nomination, nominee, on }) => (
      <IconButton
        role="checkbox"
        aria-checked={on}
        aria-label={words.put(calledName(nominee))}
        size="small"
        {...entryMark}
        onClick={() => onToggle(nomination.id)}
        sx={{ ml: '10px', color: on ? colour.ink : colour.control }}
      >
        {on ? <CheckedBox sx={{ fontSize: 20 }} /> : <EmptyBox sx={{ fontSize: 20 }} />}
      </IconButton>
    ),
  },
  {
    id: 'nominee',
    title: words.nominee,
    width: 250,
    cell: ({ nominee }) => (
      <>
        <strong>{calledName(nominee)}</strong>
        <Quiet size="caption">{nomineeDetail(nominee)}</Quiet>
      </>
    ),
  },
  {
    id: 'received',
    title: words.received,
    width: 100,
    numeric: true,
    cell: ({ nomination }) => shortDate(nomination.receivedOn),
  },
  {
    id: 'group',
    title: words.group,
    width: 140,
    cell: ({ review }) => <StatusChip tone={tones[review.group]} label={groups.group[review.group]} />,
  },
  { id: 'findings', title: words.findings, cell: ({ review }) => <Findings review={review} language={language} /> },
];

const Findings = ({ review, language }: { readonly review: JudgedNomination; readonly language: Language }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '2px' }}>
    {review.findings.map((finding, index) => (
      <li key={`${index} ${finding.type}`}>{findingSentence(finding, language)}</li>
    ))}
    {review.warnings
      .filter(({ verdict }) => verdict === 'missing')
      .flatMap(({ ruleId, lacks }) => lacks.map((lack, index) => [`${ruleId} ${index}`, lack] as const))
      .map(([key, lack]) => (
        <li key={key}>{lackSentence(lack, language)}</li>
      ))}
  </Box>
);
