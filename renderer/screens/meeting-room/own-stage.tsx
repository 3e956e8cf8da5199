import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { useWords } from '#components/language.tsx';
import { businessWords } from '#words/business-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { ClusterBusiness } from './cluster-business.tsx';
import { ConsideredInitiatives } from './considered-initiatives.tsx';
import { Discussion } from './discussion.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';

/** What the body has on its programme that nobody is nominated for: a cluster's matters, or the initiatives considered. */
export function OwnStage() {
  const { place } = useWords(businessWords);
  const { next } = useWords(meetingRoomWords);
  const { record, go } = useRoom();
  const { kind } = record.council;
  const heading = place[kind === 'initiative' ? 'initiative' : 'cluster'];
  return (
    <>
      <Middle label={heading}>
        <SectionHead level={1} title={heading} />
        {kind === 'initiative' ? <ConsideredInitiatives /> : <ClusterBusiness />}
        <Discussion on={null} />
      </Middle>
      <Foot>
        <NextAction fullWidth onPress={() => go({ at: 'ending' })}>
          {next.toEnding}
        </NextAction>
      </Foot>
    </>
  );
}
