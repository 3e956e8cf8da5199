import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { CouncilRecord } from '#store/council.ts';
import { clusterWords } from '#words/cluster-words.ts';
import type { ClusterDraft, ClusterForm } from './cluster-draft.ts';

interface ProposalsProps {
  readonly draft: ClusterDraft;
  readonly form: ClusterForm;
  readonly council: CouncilRecord;
  onChange(this: void, part: Partial<ClusterDraft>): void;
}

/** The nominations of the cluster's own units: what they vote on, unless it is taken off. */
export function Proposals({ draft, form, council, onChange }: ProposalsProps) {
  const words = useWords(clusterWords);
  const language = useLanguage();
  const awards = new Map(
    council.ruleBooks.flatMap((book) => book.awards.map((award) => [award.id, award.name[language]] as const)),
  );
  if (form.cases.length === 0) return <Quiet>{words.noProposals}</Quiet>;
  const toggle = (id: NominationId): void => {
    const left = new Set(draft.left);
    if (!left.delete(id)) left.add(id);
    onChange({ left });
  };
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '8px' }}>
      {form.cases.map(({ nomination, nominee }) => (
        <Box component="li" key={nomination.id}>
          <Box component="label" sx={{ display: 'grid', gridTemplateColumns: '28px 1fr', alignItems: 'center' }}>
            <Checkbox
              size="small"
              sx={{ p: '4px' }}
              checked={!draft.left.has(nomination.id)}
              onChange={() => toggle(nomination.id)}
            />
            <span>
              <Box component="span" sx={{ ...type.dense, fontWeight: 500, display: 'block' }}>
                {calledName(nominee)}
              </Box>
              <Box component="span" sx={{ ...type.caption, color: colour.ink2 }}>
                {awards.get(nomination.awardId)}
              </Box>
            </span>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
