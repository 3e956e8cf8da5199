import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Bridge } from '#bridge/contract.ts';
import { Banner } from '#components/banner.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { colour, type } from '#components/tokens.ts';
import { impossible } from '#domain/result.ts';
import { eraseDatabase, type OpenFailure } from '#store/database.ts';
import { partWords } from '#words/part-words.ts';
import { shellWords } from '#words/shell-words.ts';
import { troubleWords } from '#words/trouble-words.ts';
import { EmergencyExport } from './emergency-export.tsx';
import { databaseName } from './open-room.ts';

/** The database did not open: what that means, without touching it. */
export function OpenFailurePage({ failure, bridge }: { readonly failure: OpenFailure; readonly bridge: Bridge }) {
  const words = useWords(troubleWords);
  const shell = useWords(shellWords);
  switch (failure.type) {
    case 'database-newer':
      // Nothing to press but the export: whatever this program did to those data would be wrong.
      return (
        <TroublePage title={words.newerTitle} sentence={words.newer(failure.found, failure.known)}>
          <EmergencyExport bridge={bridge} />
        </TroublePage>
      );
    case 'database-broken':
      return (
        <TroublePage title={words.brokenTitle} sentence={words.broken} detail={failure.detail}>
          <NextAction
            onPress={() => location.reload()}
            beside={<Button onClick={() => goTo('/self-test')}>{shell.selfTest}</Button>}
          >
            {words.tryAgain}
          </NextAction>
          <EmergencyExport bridge={bridge} onReset={eraseAndReopen} />
        </TroublePage>
      );
    case 'start-failed':
      return (
        <TroublePage title={words.startTitle} sentence={words.start} detail={failure.detail}>
          <NextAction onPress={() => location.reload()}>{words.tryAgain}</NextAction>
          <EmergencyExport bridge={bridge} />
        </TroublePage>
      );
    default:
      return impossible(failure);
  }
}

/** The database stopped answering while the council was at work. */
export function LostPage({ detail, bridge }: { readonly detail: string; readonly bridge: Bridge }) {
  const words = useWords(troubleWords);
  return (
    <TroublePage title={words.lostTitle} sentence={words.lost} detail={detail}>
      <NextAction onPress={reopen}>{words.reopen}</NextAction>
      <EmergencyExport bridge={bridge} />
    </TroublePage>
  );
}

/** Only the database goes: the second copy, the papers and the backups are what the next start takes everything from. */
async function eraseAndReopen(): Promise<void> {
  await eraseDatabase(databaseName);
  reopen();
}

/** Something failed that nobody expected, while everything else goes on. */
export function FaultBanner({ detail, onClose }: { readonly detail: string; onClose(this: void): void }) {
  const words = useWords(troubleWords);
  const parts = useWords(partWords);
  return (
    <Banner
      tone="error"
      icon={<ErrorOutline />}
      mark={words.fault}
      aside={
        <Button size="small" variant="text" color="inherit" onClick={onClose}>
          {parts.close}
        </Button>
      }
    >
      {words.faultDetail(detail)}
    </Banner>
  );
}

/** Opens the window again on its first screen: the one that was open may be what failed. */
function reopen(): void {
  location.hash = '/';
  location.reload();
}

/** The window itself failed. */
export function WindowTroublePage({ error }: { readonly error: Error }) {
  const words = useWords(troubleWords);
  return (
    <TroublePage title={words.crashedTitle} sentence={words.crashed} detail={error.message}>
      <NextAction onPress={reopen}>{words.reopen}</NextAction>
    </TroublePage>
  );
}

/** One screen failed; the rail beside it still works. */
export function ScreenTroublePage({ error, again }: { readonly error: Error; again(this: void): void }) {
  const words = useWords(troubleWords);
  return (
    <TroublePage title={words.screenTitle} sentence={words.screen} detail={error.message} inWindow>
      <NextAction onPress={again}>{words.tryAgain}</NextAction>
    </TroublePage>
  );
}

interface TroublePageProps {
  readonly title: string;
  readonly sentence: string;
  readonly detail?: string;
  readonly children?: ReactNode;
  readonly inWindow?: boolean;
}

function TroublePage({ title, sentence, detail, children, inWindow = false }: TroublePageProps) {
  const words = useWords(troubleWords);
  return (
    <Box
      component={inWindow ? 'div' : 'main'}
      sx={{
        height: '100%',
        overflow: 'auto',
        display: 'grid',
        placeContent: 'safe center',
        justifyItems: 'start',
        gap: '14px',
        p: '32px',
      }}
    >
      <Typography variant="h1">{title}</Typography>
      <Typography sx={{ maxWidth: 560 }}>{sentence}</Typography>
      {children}
      {detail !== undefined && (
        <Box sx={{ ...type.caption, color: colour.ink2, maxWidth: 560, overflowWrap: 'anywhere' }}>
          {words.detail}
          <Box component="pre" sx={{ fontFamily: 'inherit', whiteSpace: 'pre-wrap', m: 0 }}>
            {detail}
          </Box>
        </Box>
      )}
    </Box>
  );
}
