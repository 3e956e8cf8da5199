import { createRoot } from 'react-dom/client';
import '#app/fonts.css';
import { connectBridge } from '#bridge/browser-client.ts';
import { openRoom, type Machine } from '#app/open-room.ts';
import { Window } from '#app/window.tsx';
import type { Id } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';

// Before anything reads the address: the browser host's ticket stands in its fragment.
const bridge = connectBridge();
const machine: Machine = {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the machine's own clock
  clock: () => Date.now() as Instant,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- born here
  newId: <Subject extends string>() => crypto.randomUUID() as string as Id<Subject>,
};

const place = document.getElementById('root');
if (!place) throw new Error('The page has no root');
const root = createRoot(place);
root.render(<Window opening={openRoom(bridge, machine)} />);
