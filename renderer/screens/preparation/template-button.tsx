import Download from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import { drawTemplate } from '#documents/workbook.ts';
import { templateColumns } from '#domain/intake/template-row.ts';
import { occasions } from '#domain/nominations/nomination.ts';
import { ruleBookOn } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { said } from '#words/bilingual.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { preparationListWords, templateWords } from '#words/preparation-list-words.ts';
import { useBridge } from '../desk.tsx';

interface TemplateButtonProps {
  readonly year: number;
  readonly day: CivilDate;
  readonly council: CouncilRecord;
}

/** Saves the empty list of twelve columns, with the awards of the rules in force to choose from. */
export function TemplateButton({ year, day, council }: TemplateButtonProps) {
  const words = useWords(preparationListWords);
  const bridge = useBridge();
  const toast = useToast();
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    setFailed(false);
    const drawn = await drawTemplate({
      title: templateWords.title(year),
      note: templateWords.note,
      sheet: templateWords.sheet,
      guideSheet: templateWords.guideSheet,
      lists: templateWords.lists,
      salutations: templateWords.salutations,
      guide: templateColumns.map(({ key }) => ({ column: key, text: templateWords.guide[key] })),
      occasions: occasions.map((occasion) => nominationWords.vi.occasion[occasion]),
      awards: (ruleBookOn(council.ruleBooks, day)?.awards ?? []).map((award) => award.name.vi),
    });
    if (!drawn.ok) return setFailed(true);
    try {
      const saved = await bridge.saveDocument({ suggestedName: templateWords.fileName(year), bytes: drawn.value });
      if (!saved.ok) return setFailed(saved.error.type === 'write-failed');
      const { path } = saved.value;
      toast({ sentence: said(preparationListWords, (kept) => kept.templateSaved(path)) });
    } catch {
      setFailed(true);
    }
  };
  return (
    <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
      {failed && <InlineError>{words.templateFailed}</InlineError>}
      <KeyedButton keys="M" icon={<Download />} onPress={() => void save()}>
        {words.template}
      </KeyedButton>
    </Box>
  );
}
