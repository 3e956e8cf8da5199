import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { Card } from '#components/card.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { groupedInteger } from '#domain/figures.ts';
import { BackupFacts } from '#screens/backup-facts.tsx';
import { replaceCouncil } from '#store/replace-council.ts';
import { rescueFrom, type Rescued } from '#store/rescue.ts';
import { previewOf, previewOfDatabase, type BackupPreview } from '#store/restore.ts';
import { rescueWords } from '#words/rescue-words.ts';
import { replaceFailure } from '#words/safety-words.ts';
import type { Room } from './open-room.ts';
import type { CopyAhead } from './second-copy.ts';

/** What was read of both sides; null while it is being read. */
interface Sides {
  readonly rescued: Rescued;
  readonly here: BackupPreview | null;
}

/** The second copy knows more than the database: both are shown, one is chosen, and nothing is written before. */
export function RescuePage({ room, ahead }: { readonly room: Room; readonly ahead: CopyAhead }) {
  const words = useWords(rescueWords);
  const language = useLanguage();
  const { bridge, db } = room;
  const [sides, setSides] = useState<Sides | null>(null);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const read = async (): Promise<void> =>
      setSides({ rescued: await rescueFrom(bridge, ahead.content, ahead.files), here: await previewOfDatabase(db) });
    void read().catch((reason: unknown) => setFailure(words.failed(String(reason))));
  }, [ahead, bridge, db, words]);
  const readable = ahead.content.journal.entries.length > 0;
  const empty = sides !== null && sides.here === null;
  const takeBack = async (): Promise<void> => {
    if (!sides) return;
    const { machine, appVersion } = room;
    // A damaged copy gives way to a new one, and stays beside it; a whole one is what comes, and goes on.
    const makeRoom = ahead.content.damagedLine === null ? undefined : () => bridge.setMirrorAside({});
    const taken = await replaceCouncil({ ...machine, db, appVersion }, bridge, sides.rescued.backup, makeRoom);
    if (taken.ok) location.reload();
    else setFailure(replaceFailure(taken.error, language));
  };
  const putAside = async (): Promise<void> => {
    const aside = await bridge.setMirrorAside({});
    if (aside.ok) location.reload();
    else setFailure(words.failed(aside.error.detail));
  };
  const ask = (): void => setAsking(true);
  const blocked = readable ? words.reading : words.nothingReadable;
  const other = empty ? words.beginAnew : words.keepHere;
  useHotkey('D', other, sides ? ask : undefined);
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', p: '32px' }}>
      <Box sx={{ display: 'grid', gap: '14px', justifyItems: 'start', maxWidth: 920, mx: 'auto' }}>
        <Typography variant="h1">{words.title}</Typography>
        <Typography sx={{ maxWidth: 720 }}>
          {ahead.type === 'other' ? words.other : empty ? words.gone : words.more}
        </Typography>
        {sides === null ? (
          <Quiet>{words.reading}</Quiet>
        ) : (
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 453px))', gap: '14px' }}>
            <Card title={words.copy}>
              <BackupFacts seen={previewOf(sides.rescued.backup)} madeAt={false} />
            </Card>
            {sides.here && (
              <Card title={words.here}>
                <BackupFacts seen={sides.here} madeAt={false} />
              </Card>
            )}
          </Box>
        )}
        {ahead.content.damagedLine !== null && (
          <InlineWarning>{words.damaged(groupedInteger(ahead.content.damagedLine))}</InlineWarning>
        )}
        {sides && sides.rescued.unreadableFiles.length > 0 && (
          <InlineWarning>{words.files(groupedInteger(sides.rescued.unreadableFiles.length))}</InlineWarning>
        )}
        <NextAction
          onPress={takeBack}
          blocked={sides === null || !readable ? blocked : undefined}
          error={failure}
          beside={
            <Button onClick={ask} disabled={sides === null}>
              {other}
              <KeyCap keys="D" />
            </Button>
          }
        >
          {words.takeBack}
        </NextAction>
      </Box>
      {asking && (
        <AskDialog
          open
          title={words.asideTitle}
          why={words.asideWhy}
          verb={words.aside}
          onVerb={putAside}
          onClose={() => setAsking(false)}
          error={failure}
        >
          {null}
        </AskDialog>
      )}
    </Box>
  );
}
