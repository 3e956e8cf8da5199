import { lazy, Suspense, useEffect, useState } from 'react';
import { preloadChunks } from '#bridge/browser-client.ts';
import { usePlace } from '#components/navigation.ts';
import { ToastProvider } from '#components/toast.tsx';
import type { Actor } from '#domain/actor.ts';
import { DeskContext } from '#screens/desk.tsx';
import { FirstStartScreen } from '#screens/first-start/first-start-screen.tsx';
import { heldKiosk } from '#screens/kiosk-memory.ts';
import { heldScoreRound } from '#screens/score-round-memory.ts';
import { loadCouncil } from '#store/council.ts';
import type { Desk } from '#store/desk.ts';
import { useLive } from '#store/live.ts';
import { saveSetting } from '#store/settings.ts';
import type { Room } from './open-room.ts';
import { rehearsalOf } from './rehearsing.ts';
import { SelfTest } from './self-test.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { useKeeping } from './use-keeping.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';
import { useOpenedBackup } from './use-opened-backup.ts';

// A first start needs neither rail nor screens: they are fetched once there is a council.
const KioskScreen = lazy(() =>
  import('#screens/kiosk/kiosk-screen.tsx').then((screen) => ({ default: screen.KioskScreen })),
);
const LargeScreen = lazy(() =>
  import('#screens/panel/large-screen.tsx').then((screen) => ({ default: screen.LargeScreen })),
);
const Frame = lazy(() => import('./frame.tsx').then(({ Frame: loaded }) => ({ default: loaded })));

// Before anybody said who sits here the journal still needs a name; commands that ask for an office refuse this one.
const nobody: Actor = { name: '?', role: 'other' };

/** The council's own window: the first start while there is no council, the frame with its screens afterwards. */
export function CouncilWindow({ room }: { readonly room: Room }) {
  const { db, machine, appVersion, bridge } = room;
  const [actor, setActor] = useState(room.actor);
  const keeping = useKeeping(room);
  const [place] = usePlace();
  const vote = heldKiosk.useHeld();
  const scores = heldScoreRound.useHeld();
  const handed = useOpenedBackup(bridge);
  useKeptDrafts(db);
  const record = useLive(() => loadCouncil(db), [db]);
  const stands = record !== undefined;
  useEffect(() => {
    // Once the first screen stands and nobody is served worse: from then on a host that dies takes no other screen.
    const idle = stands ? requestIdleCallback(() => void preloadChunks(), { timeout: 3000 }) : 0;
    return () => cancelIdleCallback(idle);
  }, [stands]);
  if (record === undefined) return null;
  const sitDown = (next: Actor): void => {
    setActor(next);
    void saveSetting(db, 'actor', next);
  };
  const rehearsing = room.rehearsal === 'goes-on';
  const desk: Desk = {
    db,
    actor: actor ?? nobody,
    appVersion,
    clock: machine.clock,
    newId: machine.newId,
    safetyReasons: () => keeping?.safekeeping.state().reasons ?? [],
  };
  return (
    <DeskContext
      value={{
        desk,
        bridge,
        mayWrite: keeping !== null || rehearsing,
        mirror: keeping?.mirror ?? null,
        safekeeping: keeping?.safekeeping ?? null,
        rehearsal: rehearsalOf(desk, rehearsing),
        seated: actor !== null,
        sitDown,
      }}
    >
      {vote?.handedRound === true || scores?.handedRound === true ? (
        // Nothing else of the window: no way elsewhere, and no deed that somebody could take back.
        <Suspense>{vote?.handedRound === true ? <KioskScreen /> : <LargeScreen />}</Suspense>
      ) : (
        <ToastProvider>
          <ShortcutSheet />
          <Suspense>
            {place === 'self-test' ? (
              <SelfTest bridge={bridge} clock={machine.clock} />
            ) : record === null ? (
              <FirstStartScreen opened={handed.opened} onTaken={handed.settle} />
            ) : (
              <Frame record={record} handed={handed} />
            )}
          </Suspense>
        </ToastProvider>
      )}
    </DeskContext>
  );
}
