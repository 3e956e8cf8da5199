import { useLanguage, useWords } from '#components/language.tsx';
import type { MemberId } from '#domain/ids.ts';
import { beginByCode, beginByPin, mayBegin, type KioskRefusal } from '#domain/voting/kiosk.ts';
import { checkPin } from '#store/pins.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { voterName } from '#words/voter-name.ts';
import { useDesk } from '../desk.tsx';
import { heldKiosk } from '../kiosk-memory.ts';
import { WhoForm } from '../who-form.tsx';
import { VoteBooth, type VoteBoothProps } from './vote-booth.tsx';

interface WhoPageProps extends VoteBoothProps {
  readonly inRoom: ReadonlySet<MemberId>;
  onLeave(this: void): void;
}

/** The member says who he is and shows it, and his turn begins. */
export function WhoPage({ inRoom, onLeave, ...booth }: WhoPageProps) {
  const { booth: words } = useWords(kioskWords);
  const language = useLanguage();
  const { db } = useDesk();
  const { kiosk, record } = booth;
  const enter = async (member: MemberId, typed: string): Promise<KioskRefusal | null> => {
    const here = inRoom.has(member);
    if (kiosk.tickets.find(({ memberId }) => memberId === member)?.proof.type === 'pin') {
      const barred = mayBegin(kiosk, here, member);
      const checked = barred ? null : await checkPin(db, member, typed);
      const why = barred ?? (checked?.ok === false ? checked.error : null);
      if (!why) heldKiosk.keep(beginByPin(kiosk, here, member).kiosk);
      return why;
    }
    const attempt = beginByCode(kiosk, here, member, typed);
    heldKiosk.keep(attempt.kiosk);
    return attempt.refused;
  };
  return (
    <VoteBooth {...booth}>
      <WhoForm
        tickets={kiosk.tickets}
        code={words.code}
        verb={words.enter}
        nameOf={(memberId) => voterName(record, memberId, language)}
        enter={enter}
        onLeave={onLeave}
      />
    </VoteBooth>
  );
}
