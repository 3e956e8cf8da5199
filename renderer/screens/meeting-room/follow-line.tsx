import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import { colour, type } from '#components/tokens.ts';
import type { BusinessLine } from '#domain/meeting/business.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { followLine, isFollowed } from '#store/difficulties.ts';
import { useLive } from '#store/live.ts';
import { said } from '#words/bilingual.ts';
import { difficultyWords } from '#words/difficulty-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** Takes a difficulty spoken of at a cluster's meeting over among those that are followed to their end. */
export function FollowLine({ line: { memberId, text } }: { readonly line: BusinessLine }) {
  const words = useWords(difficultyWords);
  const desk = useDesk();
  const toast = useToast();
  const command = useCommand();
  const { record } = useRoom();
  const { id, date } = record.meeting;
  const followed = useLive(() => isFollowed(desk.db, id, text), [desk.db, id, text]);
  if (followed === undefined) return null;
  if (followed) return <Box sx={{ ...type.caption, color: colour.ink3 }}>{words.followed}</Box>;
  const follow = async (): Promise<void> => {
    const unit = memberId === null ? null : seatOf(record, memberId).name;
    const taken = { meetingId: id, cluster: record.council.name, unit, raisedOn: date, text };
    if (await command.run(() => followLine(desk, taken))) {
      toast({ sentence: said(difficultyWords, (told) => told.taken) });
    }
  };
  return (
    <>
      <Button size="small" variant="text" onClick={() => void follow()} aria-label={`${words.follow}: ${text}`}>
        {words.follow}
      </Button>
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </>
  );
}
