import { useEffect, useState } from 'react';
import { useDeskRoom } from '#screens/desk.tsx';
import type { MirrorState } from '#store/mirror.ts';

// Behind for a fifth of a second is how it works; only what lasts is worth a word.
const worthAWord = 1000;

/**
 * How the second copy stands, for a person to see; *elsewhere* while another window writes. Nothing is drawn again for
 * a copy that catches up in time: while scores are keyed in it does so five times a second.
 */
export function useMirrorState(): MirrorState | { readonly type: 'elsewhere' } {
  const { mirror } = useDeskRoom();
  const [state, setState] = useState<MirrorState | null>(null);
  useEffect(() => {
    if (!mirror) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const next = mirror.state();
      if (next.type === 'behind') {
        timer ??= setTimeout(() => {
          timer = undefined;
          setState(mirror.state());
        }, worthAWord);
        return;
      }
      clearTimeout(timer);
      timer = undefined;
      setState((shown) => (shown?.type === 'level' && next.type === 'level' ? shown : next));
    };
    look();
    const stop = mirror.watch(look);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [mirror]);
  if (!mirror) return { type: 'elsewhere' };
  return state ?? { type: 'behind', entries: 0 };
}
