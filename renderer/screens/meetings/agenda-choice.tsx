import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { AwardId, NominationId } from '#domain/ids.ts';
import { calledName, nomineeDetail } from '#domain/nomination.ts';
import type { RuleBook } from '#domain/rule-book.ts';
import type { NominationCase } from '#store/nominations.ts';
import { meetingsScreenWords } from '#words/meetings-screen-words.ts';

interface AgendaChoiceProps {
  readonly year: number | null;
  readonly cases: readonly NominationCase[];
  readonly ruleBook: RuleBook | undefined;
  readonly rulesName: string | undefined;
  /** What is taken off the agenda: everything else is on it. */
  readonly takenOff: ReadonlySet<NominationId>;
  onTakenOff(this: void, takenOff: ReadonlySet<NominationId>): void;
}

/** The nominations of the year by award: all are on the agenda unless taken off. */
export function AgendaChoice({ year, cases, ruleBook, rulesName, takenOff, onTakenOff }: AgendaChoiceProps) {
  const words = useWords(meetingsScreenWords);
  const chosen = cases.filter(({ nomination }) => !takenOff.has(nomination.id)).length;
  const toggle = (ids: readonly NominationId[], on: boolean): void => {
    const next = new Set(takenOff);
    for (const id of ids) {
      if (on) next.delete(id);
      else next.add(id);
    }
    onTakenOff(next);
  };
  const awards = (ruleBook?.awards ?? []).toSorted((a, b) => a.paperOrder - b.paperOrder);
  return (
    <Card
      fill
      title={year === null ? words.agenda : words.agendaOf(year)}
      aside={<StatusChip label={words.chosen(chosen, cases.length)} />}
      footer={
        <Box sx={{ ...type.dense, color: rulesName === undefined ? colour.warning : colour.ink2, pt: '10px' }}>
          {rulesName === undefined ? words.noRules : `${words.rules}: ${rulesName}`}
        </Box>
      }
    >
      {cases.length === 0 && year !== null && words.noNominations(year)}
      <Box sx={{ display: 'grid', gap: '10px' }}>
        {awards.map((award) => (
          <AwardChoice
            key={award.id}
            awardId={award.id}
            ruleBook={ruleBook}
            cases={cases.filter(({ nomination }) => nomination.awardId === award.id)}
            takenOff={takenOff}
            onToggle={toggle}
          />
        ))}
      </Box>
    </Card>
  );
}

interface AwardChoiceProps {
  readonly awardId: AwardId;
  readonly ruleBook: RuleBook | undefined;
  readonly cases: readonly NominationCase[];
  readonly takenOff: ReadonlySet<NominationId>;
  onToggle(this: void, ids: readonly NominationId[], on: boolean): void;
}

function AwardChoice({ awardId, ruleBook, cases, takenOff, onToggle }: AwardChoiceProps) {
  const words = useWords(meetingsScreenWords);
  const language = useLanguage();
  const name = ruleBook?.awards.find((award) => award.id === awardId)?.name[language];
  if (cases.length === 0 || name === undefined) return null;
  const ids = cases.map(({ nomination }) => nomination.id);
  const on = ids.filter((id) => !takenOff.has(id)).length;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, width: '100%' }}>
        <Box component="label" sx={{ ...line, fontWeight: 600, backgroundColor: colour.sunken, borderRadius: '4px' }}>
          <Checkbox
            size="small"
            checked={on === ids.length}
            indeterminate={on > 0 && on < ids.length}
            onChange={() => onToggle(ids, on < ids.length)}
            sx={box}
          />
          <span>{name}</span>
          <Box component="span" sx={{ ml: 'auto', color: colour.ink2, fontWeight: 400 }}>
            {words.allOfAward(ids.length)}
          </Box>
        </Box>
      </Box>
      {cases.map(({ nomination, nominee }) => (
        <Box component="label" key={nomination.id} sx={line}>
          <Checkbox
            size="small"
            checked={!takenOff.has(nomination.id)}
            onChange={(event) => onToggle([nomination.id], event.target.checked)}
            sx={box}
          />
          <Box component="span" sx={{ flexShrink: 0 }}>
            {calledName(nominee)}
          </Box>
          <Box component="span" sx={{ color: colour.ink2 }}>
            {nomineeDetail(nominee)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const line = { ...type.dense, display: 'flex', gap: '8px', alignItems: 'center', minHeight: 28, px: '8px' } as const;
const box = { p: '3px', color: colour.control, '&.Mui-checked, &.MuiCheckbox-indeterminate': { color: colour.ink } };
