import { connectBridge } from '#bridge/browser-client.ts';
import { openRoom, type Machine } from '#app/open-room.ts';
import type { Id } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';

// Before anything reads the address: the browser host's ticket stands in its fragment.
const bridge = connectBridge();
const machine: Machine = {
  clock: () => instantOf(Date.now()),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- born here
  newId: <Subject extends string>() => crypto.randomUUID() as string as Id<Subject>,
};

// The database opens while the window's code is still being read: a cold start waits for the slower of the two.
const opening = openRoom(bridge, machine);
const [{ createRoot }, { Window }] = await Promise.all([import('react-dom/client'), import('#app/window.tsx')]);

const place = document.getElementById('root');
if (!place) throw new Error('The page has no root');
createRoot(place).render(<Window opening={opening} bridge={bridge} clock={machine.clock} />);
